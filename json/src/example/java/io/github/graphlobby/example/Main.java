package io.github.graphlobby.example;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Runs the tour, a server, an update of a file, or prints a JSON Schema or what a permission model says. */
public final class Main {
    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    private Main() {}

    /**
     * Runs the tour or another command.
     *
     * @param args nothing or {@code tour} for the tour; otherwise the name of a command and its options
     */
    public static void main(String[] args) {
        int exit = run(args, System.in, new FileOutputStream(FileDescriptor.out), System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Returns the exit code, 2 for whatever goes wrong: Java itself would end with 1, which says something else. */
    static int run(String[] args, InputStream in, OutputStream out, PrintStream messages) {
        String command = args.length == 0 ? "tour" : args[0];
        try {
            return runCommand(command, Arrays.asList(args), in, out, messages);
        } catch (UsageException e) {
            messages.println(oneLine(String.valueOf(e.getMessage())));
            messages.println("try `" + Help.callOf(command) + "`");
        } catch (IOException | RuntimeException | Error e) {
            messages.println(oneLine(trouble(e)));
        }
        return 2;
    }

    /** A file says itself what is wrong with it. */
    private static String trouble(Throwable e) {
        if (e instanceof FileException) {
            return String.valueOf(e.getMessage());
        }
        Throwable cause = e.getCause();
        if (cause != null && (e instanceof UncheckedIOException || e instanceof CompletionException)) {
            return trouble(cause);
        }
        return "cannot go on: " + (e instanceof OutOfMemoryError ? "more memory is needed, -Xmx gives it: " : "") + e;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\R", " ");
    }

    private static int runCommand(
            String command, List<String> args, InputStream in, OutputStream bytes, PrintStream messages)
            throws IOException {
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        List<String> words = args.subList(Math.min(1, args.size()), args.size());
        if (HELP.contains(command) || CommandLine.asksForHelp(words)) {
            out.print(Help.of(command));
            return 0;
        }
        List<String> options = CommandLine.options(words);
        switch (command) {
            case "tour" -> tour(options, out);
            case "schema" -> PrintSchema.run(words, out);
            case "serve" -> Serve.run(options, out);
            case "bulk" -> {
                // Not the print stream, which would go on when nobody reads any more.
                return Bulk.run(options, in, bytes, messages);
            }
            case "least" -> {
                return LeastAdvice.run(words, in, out);
            }
            case "may" -> {
                return AskMay.run(words, out);
            }
            case "diff" -> {
                return DiffModels.run(words, out);
            }
            default -> throw new UsageException("unknown command `" + command + "`");
        }
        return 0;
    }

    private static void tour(List<String> options, PrintStream out) {
        if (!options.isEmpty()) {
            throw new UsageException("the tour takes no options");
        }
        Tour.run(out);
    }
}

package io.github.graphlobby.example;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the tour, a server to try the operations on, or an update of a file. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar lobby-example.jar                                  a tour
                   java -jar lobby-example.jar serve [--port N] [--data FILE]   a server on 127.0.0.1
                   java -jar lobby-example.jar bulk --places FILE --patches FILE [--out FILE] [--rejects FILE]
                                                    [--vintage BETA_2022|V1_2026] [--threads N]
                                                                                a file of places, updated
            """;

    private Main() {}

    /**
     * Runs the tour, the server, or a bulk update.
     *
     * @param args nothing for the tour; {@code serve} or {@code bulk} and its options
     */
    public static void main(String[] args) {
        int exit = run(args, new FileOutputStream(FileDescriptor.out), System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Returns the exit code, 2 for whatever goes wrong: Java itself would end with 1, which says something else. */
    static int run(String[] args, OutputStream out, PrintStream messages) {
        try {
            return runCommand(args, out, messages);
        } catch (UsageException e) {
            messages.println(oneLine(e.getMessage()));
            messages.print(USAGE);
        } catch (IOException | RuntimeException | Error e) {
            messages.println("cannot go on: " + oneLine(e.toString()));
        }
        return 2;
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\R", " ");
    }

    private static int runCommand(String[] args, OutputStream bytes, PrintStream messages) throws IOException {
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        if (args.length == 0) {
            Tour.run(out);
            return 0;
        }
        List<String> options = Arrays.asList(args).subList(1, args.length);
        switch (args[0]) {
            case "serve" -> Serve.run(options, out);
            case "bulk" -> {
                // Not the print stream, which would go on when nobody reads any more.
                return Bulk.run(options, bytes, messages);
            }
            default -> throw new UsageException("unknown command `" + args[0] + "`");
        }
        return 0;
    }
}

package io.github.graphlobby.example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs the examples one after the other, or a server to try the operations on. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar lobby-example.jar                                  a tour
                   java -jar lobby-example.jar serve [--port N] [--data FILE]   a server on 127.0.0.1
            """;

    private Main() {}

    /**
     * Runs the tour, or the server.
     *
     * @param args nothing for the tour; {@code serve} and its options for the server
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(args, out);
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private static void run(String[] args, PrintStream out) {
        if (args.length == 0) {
            tour(out);
        } else if (args[0].equals("serve")) {
            Serve.run(Arrays.asList(args).subList(1, args.length), out);
        } else {
            throw new UsageException("unknown command `" + args[0] + "`");
        }
    }

    static void tour(PrintStream out) {
        UpdateRoom.run(out);
        UpdateRoomList.run(out);
        UpdateAddress.run(out);
        RefusePatch.run(out);
        UseEndpoint.run(out);
    }
}

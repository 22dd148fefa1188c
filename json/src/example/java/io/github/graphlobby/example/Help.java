package io.github.graphlobby.example;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each command of the example says about itself. */
final class Help {
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("tour", """
                usage: java -jar lobby-example.jar [tour]

                Shows the documented requests at work, and some that are refused.
                """);
        COMMANDS.put("serve", """
                usage: java -jar lobby-example.jar serve [--port N] [--data FILE]

                A server on 127.0.0.1 to try the operations on. It prints requests to paste into another terminal.

                  --port N        where it listens, 8080 unless it is told; 0 takes a free port
                  --data FILE     what it serves, {"places":[…],"calls":[…]} instead of the documented examples
                """);
        COMMANDS.put("bulk", """
                usage: java -jar lobby-example.jar bulk --places FILE --patches FILE [--out FILE] [--rejects FILE]
                                                        [--vintage BETA_2022|V1_2026] [--threads N]

                Updates a file of places, one JSON document a line, with a file of patches.

                  --places FILE   the places; - is standard input, here and for --patches
                  --patches FILE  the patches, {"key": …, "patch": {…}} a line
                  --out FILE      the updated places; - or nothing is standard output
                  --rejects FILE  what could not be used and why, a line of JSON each
                  --vintage NAME  what may be updated and which keys there are, BETA_2022 unless it is told
                  --threads N     how many threads work, as many as there are processors unless it is told

                A name that ends in .gz is read and written packed. A file gets its name when it is whole. Ends
                with 0 if everything was applied, 1 if something was rejected, 2 if the command could not go on.
                """);
        COMMANDS.put("schema", """
                usage: java -jar lobby-example.jar schema TYPE [--vintage BETA_2022|V1_2026] [--of body|resource]

                Prints the JSON Schema (2020-12) of what may be sent: for forms, tools and API documents.

                  TYPE            a type without its namespace, such as room or roomList
                  --vintage NAME  what may be updated and which members there are, BETA_2022 unless it is told
                  --of WHAT       the body of a PATCH unless it is told, or the resource
                """);
    }

    private static final String ALL = """
            usage: java -jar lobby-example.jar [tour]                      the documented requests at work
                   java -jar lobby-example.jar serve [--port N] [--data FILE]
                                                                           a server on 127.0.0.1
                   java -jar lobby-example.jar bulk --places FILE --patches FILE [--out FILE] [--rejects FILE]
                                                    [--vintage BETA_2022|V1_2026] [--threads N]
                                                                           a file of places, updated
                   java -jar lobby-example.jar schema TYPE [--vintage BETA_2022|V1_2026] [--of body|resource]
                                                                           the JSON Schema of what may be sent
            `--help` behind a command says more.
            """;

    private Help() {}

    /** Returns how to ask for the help for a command, or for all if there is no such one. */
    static String callOf(String command) {
        return "java -jar lobby-example.jar " + (COMMANDS.containsKey(command) ? command + " " : "") + "--help";
    }

    /** Returns the help for a command, or for all if there is no such one. */
    static String of(String command) {
        return COMMANDS.getOrDefault(command, ALL);
    }
}

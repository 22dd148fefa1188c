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
        COMMANDS.put("least", """
                usage: java -jar lobby-example.jar least [--model FILE] [--granted A,B,C] TRAFFIC

                Prints for each scheme the least permissions that recorded requests need, and what each is needed for.

                  TRAFFIC         a HAR file if its name ends in .har; otherwise lines of one of these forms, also
                                  mixed: METHOD URL, an access log (Common or Combined Log Format), JSON with the
                                  members method and url; - is standard input, in lines
                  --model FILE    a permission model in the published format, the built-in one unless it is told
                  --granted NAMES what is granted, with commas between; prints what of it is too much

                A name that ends in .gz is read packed. Of a URL only the path counts, and it must be one of
                graph.microsoft.*, or no more than a path. Ends with 0 if every request could be judged, 1 if one
                could not, 2 if the command could not go on.
                """);
        COMMANDS.put("may", """
                usage: java -jar lobby-example.jar may --as SCHEME:NAMES [--model FILE] METHOD PATH

                Tells whether somebody may do something, and why.

                  METHOD PATH     the request, such as PATCH /places/x
                  --as WHO        delegated, personal or application, a colon, and the names of what is granted with
                                  commas between, such as delegated:Place.Read.All
                  --model FILE    a permission model in the published format, the built-in one unless it is told

                Ends with 0 if it is allowed, 1 if it is denied, 2 if the command could not go on.
                """);
        COMMANDS.put("diff", """
                usage: java -jar lobby-example.jar diff OLD NEW

                Prints what changed from one permission model to another, both files in the published format:
                operations that are new or gone, who is granted one newly or no more, and what is the least for it.

                Ends with 0 if nothing changed, 1 if something did, 2 if the command could not go on.
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
                   java -jar lobby-example.jar least [--model FILE] [--granted A,B,C] TRAFFIC
                                                                           the least that requests need
                   java -jar lobby-example.jar may --as SCHEME:NAMES [--model FILE] METHOD PATH
                                                                           one decision, explained
                   java -jar lobby-example.jar diff OLD NEW                what changed between two models
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

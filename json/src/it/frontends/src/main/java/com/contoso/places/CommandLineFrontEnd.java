package com.contoso.places;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A command: {@code METHOD PATH [Header: value]…}, the body on standard input, the answer on standard output. */
public final class CommandLineFrontEnd {
    private final GraphEndpoint endpoint;

    /** Answers with an endpoint. */
    public CommandLineFrontEnd(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Returns the exit code: 0, 1 if the answer is an error, 2 for a wrong usage. */
    public int run(String[] args, InputStream in, PrintStream out) throws IOException {
        if (args.length < 2 || Arrays.stream(args).skip(2).anyMatch(header -> header.indexOf(':') < 1)) {
            out.println("usage: METHOD PATH [\"Header: value\"]…");
            return 2;
        }
        byte[] body = in.readNBytes(Limits.MOST_READ);
        GraphResponse response = endpoint.handle(GraphRequest.of(args[0], args[1], headers(args), body));
        out.println(response.status());
        response.headers().forEach((name, value) -> out.println(name + ": " + value));
        out.println();
        response.writeTo(out);
        return response.status() < 400 ? 0 : 1;
    }

    private static Map<String, List<String>> headers(String[] args) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(args).skip(2).forEach(header -> {
            int colon = header.indexOf(':');
            headers.computeIfAbsent(header.substring(0, colon), name -> new ArrayList<>())
                    .add(header.substring(colon + 1).strip());
        });
        return headers;
    }
}

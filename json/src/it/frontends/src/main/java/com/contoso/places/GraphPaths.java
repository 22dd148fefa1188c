package com.contoso.places;

import java.util.regex.Pattern;

/** Which paths an endpoint of Lobby serves; others are left to the application. */
final class GraphPaths {
    private static final Pattern GRAPH = Pattern.compile("(/v1[.]0|/beta)(/.*)?|/(places|communications|app)(/.*)?");

    private GraphPaths() {}

    /** Whether a path, as it was sent, is one of them. */
    static boolean contains(String path) {
        return GRAPH.matcher(path).matches();
    }
}

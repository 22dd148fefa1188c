package io.github.graphlobby.json;

import java.util.HashMap;
import java.util.Map;

/** The paths of a model file and what it says of them, each read once: many permissions have the same. */
final class KnownPaths {
    /** Deeper than any path. */
    private static final int MOST_SLASHES = 256;

    private final Map<String, TemplateOfFile> templates = new HashMap<>();
    private final Map<String, PathAttributes> attributes = new HashMap<>();

    TemplateOfFile template(String path, LocatedValue node) {
        TemplateOfFile known = templates.get(path);
        if (known == null) {
            if (slashes(path) > MOST_SLASHES) {
                throw node.wrong("has more than " + MOST_SLASHES + " slashes");
            }
            known = TemplateOfFile.of(path);
            templates.put(path, known);
        }
        return known;
    }

    private static int slashes(String path) {
        int slashes = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            slashes++;
        }
        return slashes;
    }

    PathAttributes attributes(LocatedValue node) {
        PathAttributes known = attributes.get(node.text());
        if (known == null) {
            known = PathAttributes.of(node);
            attributes.put(node.text(), known);
        }
        return known;
    }
}

package io.github.graphlobby.json;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.NameSet;
import io.github.graphlobby.internal.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a model file says of a path, written as {@code least=A,B;AlsoRequires=C}.
 *
 * @param least the keys of the schemes under which the permission is least privileged
 * @param alsoRequired names of permissions of which one is needed besides
 */
record PathAttributes(Set<String> least, Set<String> alsoRequired) {
    private static final PathAttributes NONE = new PathAttributes(Set.of(), Set.of());
    private static final String LEAST = "least";
    private static final String ALSO_REQUIRES = "alsorequires";

    static PathAttributes of(LocatedValue node) {
        if (node.text().isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> attributes = new HashMap<>();
        String[] texts = node.text().split(";", -1);
        // The published schema lets a semicolon stand behind the last attribute too.
        int count = texts.length > 1 && texts[texts.length - 1].isBlank() ? texts.length - 1 : texts.length;
        for (int i = 0; i < count; i++) {
            read(texts[i].strip(), node, attributes);
        }
        return new PathAttributes(
                NameSet.copyOf(attributes.getOrDefault(LEAST, List.of())),
                NameSet.copyOf(attributes.getOrDefault(ALSO_REQUIRES, List.of())));
    }

    private static void read(String attribute, LocatedValue node, Map<String, List<String>> attributes) {
        String[] pair = attribute.split("=", 2);
        String key = Ascii.lowerCase(pair[0]);
        if (pair.length < 2 || !Set.of(LEAST, ALSO_REQUIRES).contains(key)) {
            throw node.wrong("has the attribute " + Wording.quote(attribute) + ", which is not supported");
        }
        var names = Stream.of(pair[1].split(",", -1)).map(String::strip).toList();
        if (key.equals(ALSO_REQUIRES) && names.contains("")) {
            throw node.wrong("has the attribute " + Wording.quote(attribute) + " with an empty name");
        }
        if (attributes.put(key, names) != null) {
            throw node.wrong("has the attribute " + Wording.quote(pair[0]) + " twice");
        }
    }
}

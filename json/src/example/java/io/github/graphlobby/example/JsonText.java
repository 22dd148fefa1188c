package io.github.graphlobby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as people write it on a line: a space after a comma and a colon, and no other. */
final class JsonText {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[,:]|[^\\s\",:]+");

    private JsonText() {}

    /** The parts of a document between which a line may be broken: each ends with its comma. */
    static List<String> parts(String json) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (Matcher token = TOKEN.matcher(json); token.find(); ) {
            part.append(token.group()).append(token.group().equals(":") ? " " : "");
            if (token.group().equals(",")) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}

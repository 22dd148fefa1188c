package io.github.graphlobby.endpoint;

import java.util.ArrayList;
import java.util.List;

/** The parts of a header's value, whose quoted strings may hold what separates them (RFC 9110, section 5.6). */
final class HeaderParts {
    private HeaderParts() {}

    /** The parts between delimiters, without white space around them; one part of a text without delimiters. */
    static List<String> split(String value, char delimiter) {
        var parts = new ArrayList<String>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++; // whatever it is, it is text
            } else if (c == delimiter && !quoted) {
                parts.add(value.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(value.substring(start).strip());
        return parts;
    }

    /** What a quoted string says; another text says itself. */
    static String unquoted(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text;
        }
        var said = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() - 1;
            said.append(text.charAt(escape ? ++i : i));
        }
        return said.toString();
    }
}

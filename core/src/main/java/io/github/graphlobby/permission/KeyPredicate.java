package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What stands in the parentheses of a segment: a key, or arguments (OData 4.01 URL Conventions, 4.3; ABNF,
 * {@code keyPredicate} and {@code functionParameters}).
 */
final class KeyPredicate {
    private KeyPredicate() {}

    /** Whether values stand there without names. */
    static boolean isKey(String inside) {
        return inside.startsWith("'") || (!inside.isEmpty() && inside.indexOf('=') < 0);
    }

    /** The value, if it is the only one. Graph has no keys of several values without names: these identify nothing. */
    static Segment key(String inside) throws MalformedSegmentException {
        if (inside.startsWith("'") && (inside.length() < 3 || !inside.endsWith("'"))) {
            throw new MalformedSegmentException("it has an empty or unclosed key");
        }
        List<String> values = split(inside);
        for (String value : values) {
            if (!isQuoted(value) || value.indexOf('\'') > 0) {
                throw new MalformedSegmentException("it has a quote in a key that is not doubled");
            }
        }
        return values.size() == 1 ? Segment.key(unquoted(inside)) : Segment.noKey(inside);
    }

    /** Arguments, some of which may lack a name or a value. */
    static Segment.Call call(String inside) throws MalformedSegmentException {
        var names = new ArrayList<String>();
        List<String> arguments = inside.isEmpty() ? List.of() : split(inside);
        boolean complete = true;
        String key = null;
        for (String argument : arguments) {
            int equals = argument.startsWith("'") ? -1 : argument.indexOf('=');
            if (!isQuoted(argument.substring(equals + 1))) {
                throw new MalformedSegmentException("it has a quote in a value that is not doubled");
            }
            // An argument without a name or a value matches no function, but the path can still be read.
            complete &= equals > 0 && equals < argument.length() - 1;
            names.add(Ascii.lowerCase(argument.substring(0, Math.max(equals, 0))));
            key = unquoted(argument.substring(equals + 1));
        }
        Collections.sort(names);
        boolean isKey = names.size() == 1 && complete && key != null && !key.isEmpty();
        return new Segment.Call(List.copyOf(names), complete, isKey ? key : null);
    }

    /** Whether quotes are around the end of a value, and doubled within. */
    private static boolean isQuoted(String value) {
        int open = value.indexOf('\'');
        if (open < 0) {
            return true;
        }
        boolean closed = value.length() - 1 > open && value.endsWith("'");
        return closed
                && value.substring(open + 1, value.length() - 1)
                                .replace("''", "")
                                .indexOf('\'')
                        < 0;
    }

    private static String unquoted(String value) {
        return value.startsWith("'") && value.length() > 1
                ? value.substring(1, value.length() - 1).replace("''", "'")
                : value;
    }

    private static List<String> split(String inside) throws MalformedSegmentException {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        if (quoted) {
            throw new MalformedSegmentException("it has an unclosed quote");
        }
        parts.add(inside.substring(start));
        return parts;
    }
}

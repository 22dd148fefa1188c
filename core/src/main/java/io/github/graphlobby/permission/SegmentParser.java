package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads one raw segment of a path (RFC 3986, section 3.3) in the syntax of OData URLs (OData 4.01 URL Conventions,
 * 4.3).
 */
final class SegmentParser {
    private SegmentParser() {}

    static void parse(String raw, List<Segment> segments) throws MalformedSegmentException {
        if (raw.isEmpty()) {
            throw new MalformedSegmentException("it has an empty segment");
        }
        int open = raw.indexOf('(');
        if (open > 0 && raw.endsWith(")")) {
            parseCall(
                    decode(raw.substring(0, open)),
                    raw.startsWith("$"),
                    decode(raw.substring(open + 1, raw.length() - 1)),
                    segments);
        } else {
            segments.add(Segment.plain(checked(decode(raw)), raw.startsWith("$")));
        }
    }

    /** A key predicate is a segment of its own; named arguments make a call. */
    private static void parseCall(String name, boolean system, String inside, List<Segment> segments)
            throws MalformedSegmentException {
        if (inside.isEmpty() || (!inside.startsWith("'") && inside.indexOf('=') >= 0)) {
            segments.add(Segment.call(checked(name), argumentNames(inside)));
            return;
        }
        segments.add(Segment.plain(checked(name), system));
        segments.add(Segment.key(checked(unquoted(inside))));
    }

    private static String unquoted(String key) throws MalformedSegmentException {
        if (!key.startsWith("'")) {
            return key;
        }
        if (key.length() < 3 || !key.endsWith("'")) {
            throw new MalformedSegmentException("it has an empty or unclosed key");
        }
        return key.substring(1, key.length() - 1).replace("''", "'");
    }

    private static List<String> argumentNames(String inside) throws MalformedSegmentException {
        var names = new ArrayList<String>();
        for (String argument : inside.isEmpty() ? List.<String>of() : splitOutsideQuotes(inside)) {
            int equals = argument.indexOf('=');
            // An argument without a name or a value matches no function, but the path can still be read.
            boolean complete = equals > 0 && equals < argument.length() - 1;
            names.add(complete ? Ascii.lowerCase(argument.substring(0, equals)) : "");
        }
        Collections.sort(names);
        return List.copyOf(names);
    }

    private static List<String> splitOutsideQuotes(String inside) throws MalformedSegmentException {
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

    private static String checked(String text) throws MalformedSegmentException {
        if (text.isEmpty()) {
            throw new MalformedSegmentException("it has an empty segment");
        }
        if (text.equals(".") || text.equals("..")) {
            throw new MalformedSegmentException("it has a dot segment");
        }
        return text;
    }

    private static String decode(String raw) throws MalformedSegmentException {
        String text = raw.indexOf('%') < 0 ? raw : unescape(raw);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new MalformedSegmentException("it has a control character");
            }
        }
        if (raw.indexOf('\\') >= 0) {
            throw new MalformedSegmentException("it has a backslash");
        }
        return text;
    }

    private static String unescape(String raw) throws MalformedSegmentException {
        byte[] bytes = encode(raw);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                bytes[length++] = octet(bytes, i + 1);
                i += 2;
            } else {
                bytes[length++] = bytes[i];
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedSegmentException("it has an escape that is no UTF-8");
        }
    }

    private static byte[] encode(String raw) throws MalformedSegmentException {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(raw));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new MalformedSegmentException("it has an unpaired surrogate");
        }
    }

    private static byte octet(byte[] bytes, int at) throws MalformedSegmentException {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new MalformedSegmentException("it has an incomplete escape");
        }
        return (byte) (high << 4 | low);
    }
}

package io.github.graphlobby.permission;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
        boolean system = raw.startsWith("$");
        int open = raw.indexOf('(');
        if (open > 0 && raw.endsWith(")")) {
            String name = decode(raw.substring(0, open));
            String inside = decode(raw.substring(open + 1, raw.length() - 1));
            parseParentheses(checked(name), system, inside, segments);
        } else {
            String text = checked(decode(raw));
            segments.add(Segment.plain(text, system, text));
        }
    }

    /** A key predicate is a segment of its own; named arguments make a call. */
    private static void parseParentheses(String name, boolean system, String inside, List<Segment> segments)
            throws MalformedSegmentException {
        String whole = name + "(" + inside + ")";
        if (KeyPredicate.isKey(inside)) {
            Segment key = KeyPredicate.key(inside);
            checked(key.text());
            segments.add(Segment.plain(name, system, whole));
            segments.add(key);
        } else {
            segments.add(Segment.call(name, KeyPredicate.call(inside), whole));
        }
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

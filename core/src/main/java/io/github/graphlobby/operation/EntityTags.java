package io.github.graphlobby.operation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The value of a header that names entity tags (RFC 9110, sections 8.8.3, 13.1.1 and 13.1.2): tags are weak, and a tag
 * is compared without its {@code W/}.
 *
 * @param header the name of the header
 * @param sent its value as it was sent
 * @param any whether it is {@code *}
 * @param tags the tags, without {@code W/}
 * @param wellFormed whether it is a header at all
 */
record EntityTags(String header, String sent, boolean any, List<String> tags, boolean wellFormed) {
    private static final String WEAK = "W/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static EntityTags of(String header, List<String> values) {
        String sent = String.join(", ", values);
        boolean any = sent.strip().equals("*");
        var tags = new ArrayList<String>();
        boolean wellFormed = any || (areRead(sent, tags) && !tags.isEmpty());
        return new EntityTags(header, sent, any, tags, wellFormed);
    }

    boolean name(String version) {
        return any || tags.contains(tag(version).substring(WEAK.length()));
    }

    /** The entity tag of a version; what no tag can have is written as it would be in a URL. */
    static String tag(String version) {
        for (int i = 0; i < version.length(); i++) {
            if (!isPlain(version.charAt(i))) {
                return escaped(version);
            }
        }
        return "W/\"" + version + '"';
    }

    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '%';
    }

    private static String escaped(String version) {
        var tag = new StringBuilder("W/\"");
        for (byte octet : version.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                tag.append((char) octet);
            } else {
                tag.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return tag.append('"').toString();
    }

    /** Reads tags between commas, of which some may have nothing between them. */
    private static boolean areRead(String sent, List<String> tags) {
        int at = 0;
        boolean expected = true;
        while (at < sent.length()) {
            char c = sent.charAt(at);
            if (c == ',' || c == ' ' || c == '\t') {
                expected |= c == ',';
                at++;
                continue;
            }
            int start = sent.startsWith(WEAK, at) ? at + WEAK.length() : at;
            int end = expected ? end(sent, start) : -1;
            if (end < 0) {
                return false;
            }
            tags.add(sent.substring(start, end));
            expected = false;
            at = end;
        }
        return true;
    }

    /** Where a tag in quotes ends; -1 if none begins here. */
    private static int end(String sent, int start) {
        if (!sent.startsWith("\"", start)) {
            return -1;
        }
        int at = start + 1;
        while (at < sent.length() && isOpaque(sent.charAt(at))) {
            at++;
        }
        return sent.startsWith("\"", at) ? at + 1 : -1;
    }

    private static boolean isOpaque(char c) {
        return c > ' ' && c != '"' && c != 0x7F;
    }
}

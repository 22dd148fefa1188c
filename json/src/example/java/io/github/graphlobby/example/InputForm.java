package io.github.graphlobby.example;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Knows by the first bytes of a file when it is something else than lines of JSON in UTF-8, so that this is said once
 * and not for each line.
 */
final class InputForm {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NOT_LINES = ", not one document a line: make lines of it, for example with ";

    private static final String GZIP = "\u001F\u008B";

    private static final Map<String, String> COMPRESSED = new LinkedHashMap<>();

    static {
        COMPRESSED.put(GZIP, "gzip data: give it a name that ends in .gz, or unpack it first");
        COMPRESSED.put("PK\u0003\u0004", "a zip archive: unpack it first");
        COMPRESSED.put("BZh", "bzip2 data: unpack it first");
        COMPRESSED.put("\u00FD7zXZ\0", "xz data: unpack it first");
        COMPRESSED.put("(\u00B5/\u00FD", "zstd data: unpack it first");
    }

    /** What a page does not have, but a place or a patch. */
    private static final Set<String> OWN_MEMBERS = Set.of("@odata.type", "id", "key", "patch");

    /** In which member there is a list of places, and what that makes of a document. */
    private static final Map<String, String> LISTS =
            Map.of("value", "a page of places", "places", "one document with places");

    private final JsonParser in;
    private final int length;
    private int firstLine;
    /** The member with a list of places; null for none. */
    private @Nullable String list;

    private boolean hasOwnMember;

    private InputForm(JsonParser in, int length) {
        this.in = in;
        this.length = length;
    }

    /**
     * Returns what is wrong, as the end of a sentence about the file; null if it may be lines of JSON.
     *
     * @param head the first bytes
     * @param whole whether they are all
     */
    static @Nullable String trouble(byte[] head, boolean whole) {
        String noText = troubleOfText(head);
        if (noText != null) {
            return noText;
        }
        int from = startsWith(head, "\u00EF\u00BB\u00BF") ? 3 : 0;
        int to = whole ? head.length : afterLastLine(head);
        while (to > from && head[to - 1] <= ' ' && head[to - 1] >= 0) {
            to--;
        }
        if (hasNoObject(head, from, to)) {
            return "has no line that begins a JSON object, as every line must";
        }
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), head, from, to - from)) {
            return new InputForm(in, to - from).trouble();
        }
    }

    /** Returns what is wrong with bytes that may be any text in UTF-8. */
    static @Nullable String troubleOfText(byte[] head) {
        for (var compressed : COMPRESSED.entrySet()) {
            if (startsWith(head, compressed.getKey())) {
                return "is " + compressed.getValue();
            }
        }
        String encoding = encoding(head);
        return encoding == null
                ? null
                : "is " + encoding + ", not UTF-8: convert it, for example with `iconv -f " + encoding + " -t UTF-8`";
    }

    /** What is wrong with standard input, which has no name, before anything else; null if it is not packed. */
    static @Nullable String troubleOfStandardInput(byte[] head) {
        return startsWith(head, GZIP)
                ? "is gzip data: unpack it first, for example with `gunzip -c FILE.gz |` before the command"
                : null;
    }

    /** Whether there are several lines, none of which begins an object, or an array, which is something else. */
    private static boolean hasNoObject(byte[] head, int from, int to) {
        List<String> lines = new String(head, from, to - from, StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.replaceFirst("^[ \\t\\r]+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() > 1 && lines.stream().noneMatch(line -> line.startsWith("{") || line.startsWith("["));
    }

    private static boolean startsWith(byte[] head, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i == head.length || (head[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A mark, or a zero where the first character, which is ASCII in JSON, has its other bytes. */
    private static @Nullable String encoding(byte[] head) {
        if (startsWith(head, "\u00FF\u00FE\0\0") || startsWith(head, "\0\0\u00FE\u00FF")) {
            return "UTF-32";
        }
        if (startsWith(head, "\u00FF\u00FE") || startsWith(head, "\u00FE\u00FF")) {
            return "UTF-16";
        }
        if (isZero(head, 0, 2) || isZero(head, 1, 4)) {
            return isZero(head, 0, 2) ? "UTF-32BE" : "UTF-32LE";
        }
        if (isZero(head, 0, 1) || isZero(head, 1, 2)) {
            return isZero(head, 0, 1) ? "UTF-16BE" : "UTF-16LE";
        }
        return null;
    }

    private static boolean isZero(byte[] head, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= head.length || head[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** A part of a line says nothing. */
    private static int afterLastLine(byte[] head) {
        int to = head.length;
        while (to > 0 && head[to - 1] != '\n') {
            to--;
        }
        return to == 0 ? head.length : to;
    }

    private @Nullable String trouble() {
        try {
            JsonToken first = in.nextToken();
            firstLine = line();
            if (first == JsonToken.START_ARRAY) {
                return "is a JSON array" + NOT_LINES + "`jq -c '.[]'`";
            }
            if (first == JsonToken.START_OBJECT) {
                toEndOfObject();
                String trouble = ofObject();
                return trouble == null ? ofSecond() : trouble;
            }
            return null;
        } catch (JacksonException e) { // at the end of what is known, or in a line that is wrong by itself
            return firstLine > 0 && in.currentLocation().getByteOffset() >= length ? ofObject() : null;
        }
    }

    private void toEndOfObject() {
        while (in.nextToken() != null && !in.streamReadContext().inRoot()) {
            boolean member = in.streamReadContext().getNestingDepth() == 1;
            if (member && in.currentToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                hasOwnMember |= OWN_MEMBERS.contains(name);
                if (LISTS.containsKey(name) && in.nextToken() == JsonToken.START_ARRAY) {
                    list = name;
                }
            }
        }
    }

    private @Nullable String ofObject() {
        if (list != null && !hasOwnMember) {
            return "is " + LISTS.get(list) + NOT_LINES + "`jq -c '." + list + "[]'`";
        }
        return line() > firstLine ? "is JSON over several lines" + NOT_LINES + "`jq -c '.'`" : null;
    }

    /** What the line behind the first begins, if that goes on for more lines: then they are not wrong one by one. */
    private @Nullable String ofSecond() {
        int before = line();
        firstLine = 0;
        JsonToken second = in.nextToken();
        int begin = line();
        if (begin == before || (second != JsonToken.START_OBJECT && second != JsonToken.START_ARRAY)) {
            return null;
        }
        in.skipChildren();
        if (line() == begin) {
            return null;
        }
        return second == JsonToken.START_ARRAY
                ? "has a JSON array over several lines from line " + begin + " on, where every line must be an object"
                : "has JSON over several lines from line " + begin + " on" + NOT_LINES + "`jq -c '.'`";
    }

    private int line() {
        return in.currentLocation().getLineNr();
    }
}

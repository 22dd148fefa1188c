package io.github.graphlobby.example;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** A line {@code {"key": …, "patch": {…}}}. */
final class PatchLine {
    /** For bytes that are known to be UTF-8. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final String key;
    private final int from;
    private final int to;

    private PatchLine(String key, int from, int to) {
        this.key = key;
        this.from = from;
        this.to = to;
    }

    String key() {
        return key;
    }

    /** Where the PATCH body starts in the line. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Reads a line; what is wrong with it, is the message of the exception. */
    static PatchLine parse(byte[] line) {
        check(isUtf8(line), "it is no JSON in UTF-8");
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            check(in.nextToken() == JsonToken.START_OBJECT, "it is no object");
            PatchLine parsed = members(in);
            check(in.nextToken() == null, "there is more after the object");
            return parsed;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + words(e), e);
        }
    }

    /** The parser's own words, without what it expected, and the column; the line is that of the file. */
    private static String words(JacksonException e) {
        String words = e.getOriginalMessage().split(": ", 2)[0];
        TokenStreamLocation location = e.getLocation();
        return location == null ? words : words + " (column " + location.getColumnNr() + ")";
    }

    /** Of what is replaced and what was sent, which look the same, a slower decoder knows. */
    private static boolean isUtf8(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return text.indexOf('\0') < 0 && (text.indexOf('\uFFFD') < 0 || isDecoded(line));
    }

    private static boolean isDecoded(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static PatchLine members(JsonParser in) {
        String key = null;
        int from = -1;
        int to = -1;
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            switch (name) {
                case "key" -> {
                    check(key == null, "`key` is given twice");
                    check(value == JsonToken.VALUE_STRING, "`key` is no text");
                    key = in.getString();
                }
                case "patch" -> {
                    check(from < 0, "`patch` is given twice");
                    check(value == JsonToken.START_OBJECT, "`patch` is no object");
                    from = (int) in.currentTokenLocation().getByteOffset();
                    in.skipChildren();
                    to = (int) in.currentLocation().getByteOffset();
                }
                default -> throw new IllegalArgumentException("it has another member than `key` and `patch`");
            }
        }
        String text = readable(key);
        check(from >= 0, "`patch` is missing");
        return new PatchLine(text, from, to);
    }

    private static String readable(@Nullable String key) {
        if (key == null) {
            throw new IllegalArgumentException("`key` is missing");
        }
        check(StandardCharsets.UTF_8.newEncoder().canEncode(key), "`key` is no Unicode text");
        return key;
    }

    private static void check(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

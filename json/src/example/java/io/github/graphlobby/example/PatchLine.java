package io.github.graphlobby.example;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A line {@code {"key": …, "patch": {…}}}. */
final class PatchLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String key;
    private final byte[] patch;

    private PatchLine(String key, byte[] patch) {
        this.key = key;
        this.patch = patch;
    }

    String key() {
        return key;
    }

    /** The PATCH body as it stands in the line. */
    byte[] patch() {
        return patch;
    }

    /** Reads a line; what is wrong with it, is the message of the exception. */
    static PatchLine parse(byte[] line) {
        check(isUtf8(line), "it is no JSON in UTF-8");
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            check(in.nextToken() == JsonToken.START_OBJECT, "it is no object");
            PatchLine parsed = members(in, line);
            check(in.nextToken() == null, "there is more after the object");
            return parsed;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Jackson takes UTF-16 and UTF-32 too, which it knows by their zeros or their mark, but then counts no bytes. */
    private static boolean isUtf8(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static PatchLine members(JsonParser in, byte[] line) {
        String key = null;
        byte[] patch = null;
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
                    check(patch == null, "`patch` is given twice");
                    check(value == JsonToken.START_OBJECT, "`patch` is no object");
                    patch = slice(in, line);
                }
                default -> throw new IllegalArgumentException("it has another member than `key` and `patch`");
            }
        }
        return new PatchLine(required(key, "key"), required(patch, "patch"));
    }

    private static byte[] slice(JsonParser in, byte[] line) {
        long from = in.currentTokenLocation().getByteOffset();
        in.skipChildren();
        return Arrays.copyOfRange(line, (int) from, (int) in.currentLocation().getByteOffset());
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("`" + name + "` is missing");
        }
        return value;
    }

    private static void check(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

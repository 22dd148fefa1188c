package io.github.graphlobby.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A name or text that is written or compared often, and so encoded once. Immutable and thread-safe. */
public final class EncodedConstant {
    private final String text;
    private final char[] characters;
    private final byte[] quoted;
    private final byte[] asName;

    /**
     * Encodes a text.
     *
     * @param text the text
     */
    public EncodedConstant(String text) {
        this.text = text;
        characters = text.toCharArray();
        quoted = Utf8Writer.toBytes(out -> out.text(text));
        asName = ("," + new String(quoted, UTF_8) + ":").getBytes(UTF_8);
    }

    /** The text as a JSON string in UTF-8. */
    byte[] quoted() {
        return quoted;
    }

    /** The same between a comma and a colon. */
    byte[] asName() {
        return asName;
    }

    /** Whether what follows a position in the text is the same as some characters. */
    boolean endsWith(int position, char[] others, int from, int to) {
        return Arrays.equals(characters, position, characters.length, others, from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}

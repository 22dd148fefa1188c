package io.github.graphlobby.json.token;

/** Encodes text in UTF-8 as it stands between the quotes of JSON (RFC 8259, section 7). */
public final class EncodedText {
    /** No character needs more bytes than the escape by its number. */
    static final int MOST_BYTES = 6;

    private static final String HEX_DIGITS = "0123456789ABCDEF";

    /** The short escape of each control character, u where there is none. */
    private static final String ESCAPES = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";

    private EncodedText() {}

    /** Whether a character is one byte, which is the character. */
    static boolean isPlain(char c) {
        return c >= ' ' && c <= '\u007F' && c != '"' && c != '\\';
    }

    /** Whether a text has half of a surrogate pair, which UTF-8 has not. */
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return false;
    }

    /** Whether a piece of text may end there: not between the two characters of one code point. */
    static boolean isBoundary(String text, int at) {
        return at == text.length() || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Encodes a piece of text into a buffer that has room for it, and returns the position after it. */
    static int put(String text, int from, int to, byte[] buffer, int position) {
        int at = position;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                at = ascii(c, buffer, at);
            } else if (!Character.isSurrogate(c)) {
                at = codePoint(c, buffer, at);
            } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                at = codePoint(Character.toCodePoint(c, text.charAt(++i)), buffer, at);
            } else {
                at = escape(c, buffer, at); // UTF-8 has no lone surrogate, but a service may have sent one
            }
        }
        return at;
    }

    private static int ascii(char c, byte[] buffer, int position) {
        if (isPlain(c)) {
            buffer[position] = (byte) c;
            return position + 1;
        }
        char letter = c < ' ' ? ESCAPES.charAt(c) : c;
        if (letter == 'u') {
            return escape(c, buffer, position);
        }
        buffer[position] = '\\';
        buffer[position + 1] = (byte) letter;
        return position + 2;
    }

    /** RFC 3629, section 3. */
    private static int codePoint(int codePoint, byte[] buffer, int position) {
        int at = position;
        if (codePoint < 0x800) {
            buffer[at++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                buffer[at++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                buffer[at++] = (byte) (0xF0 | codePoint >> 18);
                buffer[at++] = continuation(codePoint >> 12);
            }
            buffer[at++] = continuation(codePoint >> 6);
        }
        buffer[at++] = continuation(codePoint);
        return at;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static int escape(char c, byte[] buffer, int position) {
        int at = position;
        buffer[at++] = '\\';
        buffer[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[at++] = (byte) HEX_DIGITS.charAt(c >> shift & 0xF);
        }
        return at;
    }
}

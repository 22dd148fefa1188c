package io.github.graphlobby.json.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Well-formed UTF-8 (RFC 3629), checked before anything is parsed: the parser would accept overlong forms and code
 * points beyond U+10FFFF, and of a stream other encodings, which it guesses from zero bytes.
 *
 * <p>An instance remembers where it is in a sequence, so that bytes can come in pieces.
 */
public final class Utf8 {
    public static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NON_ASCII = 0x8080808080808080L;

    /** Where the first malformed sequence is, if there is none. */
    static final int WELL_FORMED = Integer.MIN_VALUE;

    /** How many bytes the current sequence still needs. */
    private int missing;

    /** How many it has, while it needs more. */
    private int seen;

    private int low;
    private int high;

    /** Where the text starts: a byte order mark before it is no part of it (RFC 8259, section 8.1). */
    public static int pastMark(byte[] bytes, int from, int to) {
        boolean marked = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return marked ? from + 3 : from;
    }

    /** Refuses a document that is not well-formed UTF-8. */
    static void check(byte[] bytes, int from, int to) {
        int malformed = zeroByte(bytes, from, Math.min(from + 4, to));
        if (malformed == WELL_FORMED) {
            int ascii = pastAscii(bytes, from, to);
            malformed = ascii == to ? WELL_FORMED : firstMalformedUpTo(to, bytes, ascii);
        }
        if (malformed != WELL_FORMED) {
            throw malformed(bytes, from, malformed);
        }
    }

    /**
     * A zero byte among the first four is UTF-16 or UTF-32, which the parser would take of a stream; later ones it
     * refuses as JSON does.
     */
    static int zeroByte(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return WELL_FORMED;
    }

    private static int firstMalformedUpTo(int end, byte[] bytes, int from) {
        var utf8 = new Utf8();
        int malformed = utf8.firstMalformed(bytes, from, end);
        return malformed == WELL_FORMED ? utf8.end(end) : malformed;
    }

    /** Encodes text, and refuses text with a lone surrogate, which has no encoding. */
    public static byte[] encode(String text) {
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("not a Unicode text: it holds a lone surrogate", "");
        }
    }

    /**
     * Goes on through some bytes.
     *
     * @return where the sequence starts that is malformed, before {@code from} if it started in earlier bytes, or
     *     {@link #WELL_FORMED}
     */
    int firstMalformed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            at = missing == 0 ? pastAscii(bytes, at, to) : at;
            if (at < to && !accepts(bytes[at++] & 0xFF)) {
                return at - 1 - seen;
            }
        }
        return WELL_FORMED;
    }

    /** Where the first byte is that is not ASCII, eight bytes at a time as far as they all are. */
    private static int pastAscii(byte[] bytes, int from, int to) {
        int at = from;
        int last = to - 8; // as `at + 8 <= to`, which might overflow, the loop would not be unrolled
        while (at <= last && ((long) EIGHT_BYTES.get(bytes, at) & NON_ASCII) == 0) {
            at += 8;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Tells whether the bytes may end: where the sequence starts that is cut off, or {@link #WELL_FORMED}. */
    int end(int to) {
        return missing == 0 ? WELL_FORMED : to - seen;
    }

    private boolean accepts(int value) {
        if (missing > 0) {
            boolean fits = value >= low && value <= high;
            return fits && expect(missing - 1, seen + 1, 0x80, 0xBF);
        }
        return acceptsLead(value);
    }

    /** The first byte of a sequence says how many follow and what the next may be (RFC 3629, section 4). */
    private boolean acceptsLead(int value) {
        if (value >= 0xC2 && value <= 0xDF) {
            return expect(1, 1, 0x80, 0xBF);
        }
        if (value >= 0xE0 && value <= 0xEF) {
            // No overlong form, no surrogate.
            return expect(2, 1, value == 0xE0 ? 0xA0 : 0x80, value == 0xED ? 0x9F : 0xBF);
        }
        if (value >= 0xF0 && value <= 0xF4) {
            // No overlong form, nothing beyond U+10FFFF.
            return expect(3, 1, value == 0xF0 ? 0x90 : 0x80, value == 0xF4 ? 0x8F : 0xBF);
        }
        seen = 0;
        return false;
    }

    private boolean expect(int tails, int bytes, int lowest, int highest) {
        missing = tails;
        seen = bytes;
        low = lowest;
        high = highest;
        return true;
    }

    private static UnreadableException malformed(byte[] bytes, int from, int at) {
        int line = 1;
        int lineStart = from;
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new UnreadableException("not valid UTF-8", "", line, at - lineStart + 1);
    }
}

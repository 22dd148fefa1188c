package io.github.graphlobby.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Well-formed UTF-8 (RFC 3629), checked before anything is parsed: the parser would accept overlong forms, code points
 * beyond U+10FFFF, and other encodings that it guesses from zero bytes.
 */
final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NON_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Refuses bytes that are not well-formed UTF-8. */
    static void check(byte[] bytes) {
        int bad = firstMalformed(bytes);
        if (bad >= 0) {
            throw malformed(bytes, bad);
        }
    }

    /** Encodes text, and refuses text with a lone surrogate, which has no encoding. */
    static byte[] encode(String text) {
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new JsonReadException("not a Unicode text: it holds a lone surrogate", "", 0, 0);
        }
    }

    private static int firstMalformed(byte[] bytes) {
        // A zero byte so early is UTF-16 or UTF-32, which the parser would take; later ones it refuses as JSON does.
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        int at = 0;
        while (at < bytes.length) {
            if (at + 8 <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & NON_ASCII) == 0) {
                at += 8;
            } else {
                int length = bytes[at] >= 0 ? 1 : sequenceLength(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** The length of the sequence that starts at a non-ASCII byte (RFC 3629, section 4); 0 if it is malformed. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(second) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean shortest = lead != 0xE0 || second >= 0xA0;
            boolean noSurrogate = lead != 0xED || second <= 0x9F;
            return isTail(second) && shortest && noSurrogate && isTail(bytes, at + 2) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean inRange = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second <= 0x8F);
            return isTail(second) && inRange && isTail(bytes, at + 2) && isTail(bytes, at + 3) ? 4 : 0;
        }
        return 0;
    }

    private static boolean isTail(byte[] bytes, int at) {
        return at < bytes.length && isTail(bytes[at] & 0xFF);
    }

    private static boolean isTail(int value) {
        return (value & 0xC0) == 0x80;
    }

    private static JsonReadException malformed(byte[] bytes, int at) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new JsonReadException("not valid UTF-8", "", line, at - lineStart + 1);
    }
}

package io.github.graphlobby.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8 that nobody could take for UTF-16: the parser would accept more. */
final class Utf8Check {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NON_ASCII = 0x8080808080808080L;

    private Utf8Check() {}

    static boolean accepts(byte[] bytes) {
        return !startsLikeUtf16(bytes) && (isAscii(bytes) || decodes(bytes));
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        return bytes.length < 4 || bytes[0] == 0 || bytes[1] == 0 || bytes[2] == 0 || bytes[3] == 0;
    }

    private static boolean isAscii(byte[] bytes) {
        long all = 0;
        int at = 0;
        for (; at + 8 <= bytes.length; at += 8) {
            all |= (long) EIGHT_BYTES.get(bytes, at);
        }
        for (; at < bytes.length; at++) {
            all |= bytes[at];
        }
        return (all & NON_ASCII) == 0;
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package io.github.graphlobby.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 that nobody could take for UTF-16: the parser would accept more. */
final class Utf8Check {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NON_ASCII = 0x8080808080808080L;

    private Utf8Check() {}

    static boolean accepts(byte[] bytes) {
        return accepts(bytes, 0, bytes.length);
    }

    static boolean accepts(byte[] bytes, int from, int to) {
        return !startsLikeUtf16(bytes, from, to) && (isAscii(bytes, from, to) || isUtf8(bytes, from, to));
    }

    private static boolean startsLikeUtf16(byte[] bytes, int from, int to) {
        return to - from < 4
                || bytes[from] == 0
                || bytes[from + 1] == 0
                || bytes[from + 2] == 0
                || bytes[from + 3] == 0;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        long all = 0;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            all |= (long) EIGHT_BYTES.get(bytes, at);
        }
        for (; at < to; at++) {
            all |= bytes[at];
        }
        return (all & NON_ASCII) == 0;
    }

    /** RFC 3629, section 4. */
    private static boolean isUtf8(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + 8 <= to && ((long) EIGHT_BYTES.get(bytes, at) & NON_ASCII) == 0) {
                at += 8;
            } else {
                int length = length(bytes, at, to);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** The length of the sequence that begins here, or 0 if it is malformed. */
    private static int length(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean fits = second >= low && second <= high;
        for (int i = 2; i < length; i++) {
            fits &= (bytes[at + i] & 0xC0) == 0x80;
        }
        return fits ? length : 0;
    }
}

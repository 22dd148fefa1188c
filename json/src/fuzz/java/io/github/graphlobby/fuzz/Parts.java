package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an input consists of: parts with a record separator between them, which no JSON text holds (RFC 7464). */
final class Parts {
    static final byte SEPARATOR = 0x1E;

    private final List<byte[]> parts = new ArrayList<>();

    private Parts() {}

    /** As many parts at most, of which the last takes what remains. */
    static Parts of(byte[] input, int most) {
        var parts = new Parts();
        int start = 0;
        for (int i = 0; i < input.length && parts.parts.size() < most - 1; i++) {
            if (input[i] == SEPARATOR) {
                parts.parts.add(Arrays.copyOfRange(input, start, i));
                start = i + 1;
            }
        }
        parts.parts.add(Arrays.copyOfRange(input, start, input.length));
        return parts;
    }

    static byte[] joined(String... parts) {
        return String.join(Character.toString(SEPARATOR), parts).getBytes(UTF_8);
    }

    /** A part, empty if there are fewer. */
    byte[] bytes(int index) {
        return index < parts.size() ? parts.get(index) : new byte[0];
    }

    String text(int index) {
        return new String(bytes(index), UTF_8);
    }
}

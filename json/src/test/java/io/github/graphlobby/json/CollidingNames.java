package io.github.graphlobby.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Names of members that have one hash in the parser's table of names, whatever its seed is.
 *
 * <p>The table hashes a name of eight bytes as two words: it mixes the first, adds the second times 33, and only then
 * comes to the seed. So for any first word there is a second one that gives the same sum; it is taken if its bytes are
 * plain characters.
 */
final class CollidingNames {
    private static final int MULTIPLIER = 33;
    private static final int INVERSE = inverse(MULTIPLIER);

    private CollidingNames() {}

    /** Draws names, each another; those of one seed are always the same. */
    static List<String> of(int count, long seed) {
        var random = new Random(seed);
        int sum = random.nextInt();
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            int first = plainWord(random);
            int second = (sum - mixed(first)) * INVERSE;
            if (isPlain(second)) {
                byte[] name =
                        ByteBuffer.allocate(8).putInt(first).putInt(second).array();
                names.add(new String(name, StandardCharsets.US_ASCII));
            }
        }
        return List.copyOf(names);
    }

    private static int mixed(int first) {
        int hash = first + (first >>> 15);
        return hash ^ hash >>> 9;
    }

    private static int plainWord(Random random) {
        return IntStream.range(0, 4).reduce(0, (word, i) -> word << 8 | 'a' + random.nextInt(26));
    }

    private static boolean isPlain(int word) {
        return IntStream.of(word >>> 24, word >>> 16 & 0xFF, word >>> 8 & 0xFF, word & 0xFF)
                .allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\' && c != '@');
    }

    /** The number whose product with an odd one is 1 modulo 2³², by Newton's method. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}

package io.github.graphlobby.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values that are drawn: the same ones for the same seed. */
final class Draw {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "", "é");
    private static final List<String> TEXTS = List.of("", "a", "b", "null", "é\uD83D\uDE00", "\u0000\"\\");

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long anyLong() {
        return random.nextLong();
    }

    boolean isOneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> list(int least, int most, Supplier<T> item) {
        int size = least + random.nextInt(most - least + 1);
        var items = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    /** Any JSON value, an object more often than not as long as it may be one. */
    @Nullable
    Object value(int depth) {
        if (depth > 0 && !isOneIn(3)) {
            return isOneIn(5) ? array(depth) : object(depth);
        }
        return scalar();
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        list(0, 3, () -> "").forEach(item -> items.add(value(depth - 1)));
        return items;
    }

    Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        list(0, 4, () -> of(NAMES)).forEach(name -> members.put(name, value(depth - 1)));
        return members;
    }

    private @Nullable Object scalar() {
        return switch (below(6)) {
            case 0, 1 -> null;
            case 2 -> of(TEXTS);
            case 3 -> isOneIn(2);
            case 4 -> (long) below(3);
            default -> BigDecimal.valueOf(random.nextInt(30), 1 + random.nextInt(2));
        };
    }
}

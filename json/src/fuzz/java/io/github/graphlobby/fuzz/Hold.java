package io.github.graphlobby.fuzz;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What must hold, or is a finding. */
final class Hold {
    private Hold() {}

    static void that(boolean holds, Supplier<String> law) {
        if (!holds) {
            throw new AssertionError(law.get());
        }
    }

    static void equal(String law, @Nullable Object is, @Nullable Object expected) {
        that(Objects.equals(is, expected), () -> law + ":\n" + is + "\nexpected\n" + expected);
    }
}

package io.github.graphlobby.testkit;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fails with words that say what should have been; the kit brings no library of assertions. */
final class Expect {
    private Expect() {}

    static void that(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }

    static void equal(String law, @Nullable Object actual, @Nullable Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw failure(law, actual, expected);
        }
    }

    static void same(String law, Object actual, Object expected) {
        if (actual != expected) {
            String not = actual.equals(expected) ? "an equal one, but not the same instance" : String.valueOf(actual);
            throw failure(law, not, expected);
        }
    }

    static void none(String law, Collection<?> found) {
        that(found.isEmpty(), law + ", but these do: " + found);
    }

    /** A call is a misuse, and is told so. */
    static void refused(Runnable call, String what) {
        try {
            call.run();
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError(what + " should be refused");
    }

    private static AssertionError failure(String law, @Nullable Object actual, @Nullable Object expected) {
        return new AssertionError(law + "\n  expected: " + Shown.of(expected) + "\n  but was:  " + Shown.of(actual));
    }
}

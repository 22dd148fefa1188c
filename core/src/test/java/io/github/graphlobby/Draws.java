package io.github.graphlobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;

/**
 * What an arbitrary draws. What must come sometimes is waited for, so long that chance plays no part, and not looked
 * for among a fixed number of samples, which it misses once in many runs.
 */
public record Draws<T>(Arbitrary<T> arbitrary) {
    /** What comes once in a thousand times is missed with a chance of less than one in a hundred million. */
    public static final int MOST = 20_000;

    private static final int MANY = 500;

    public Draws<T> sometimes(Predicate<? super T> what) {
        assertThat(arbitrary.sampleStream().limit(MOST).anyMatch(what))
                .as("was drawn")
                .isTrue();
        return this;
    }

    public Draws<T> always(Predicate<? super T> what) {
        assertThat(arbitrary.sampleStream().limit(MANY)).allMatch(what);
        return this;
    }

    public Draws<T> never(Predicate<? super T> what) {
        return always(what.negate());
    }
}

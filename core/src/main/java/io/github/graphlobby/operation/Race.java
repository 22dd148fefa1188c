package io.github.graphlobby.operation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stores what was made of a state that somebody else may replace in between. */
final class Race {
    /** How often a lost race is run again. */
    private static final int MOST_LOSSES = 100;

    private Race() {}

    /** The outcome of the first attempt that is not lost; a lost one gives null. */
    static <T> Outcome<T> run(Supplier<@Nullable Outcome<T>> attempt) {
        for (int losses = 0; losses < MOST_LOSSES; losses++) {
            Outcome<T> outcome = attempt.get();
            if (outcome != null) {
                return outcome;
            }
        }
        return new Outcome.Failure<>(GraphError.lostEveryRace());
    }
}

package io.github.graphlobby.operation;

import io.github.graphlobby.permission.Caller;
import org.jspecify.annotations.Nullable;

/** Opens outcomes. */
final class Outcomes {
    private Outcomes() {}

    static <T> T value(Outcome<T> outcome) {
        return outcome.fold(value -> value, error -> {
            throw new AssertionError("no success: " + error);
        });
    }

    /** What was found or stored, without its version. */
    static <T> T held(Outcome<Versioned<T>> outcome) {
        return value(outcome).value();
    }

    /** What a store holds, without its version. */
    static <T> @Nullable T held(@Nullable Versioned<T> found) {
        return found == null ? null : found.value();
    }

    static GraphError error(Outcome<?> outcome) {
        return outcome.<GraphError>fold(
                value -> {
                    throw new AssertionError("no failure: " + value);
                },
                error -> error);
    }

    static Outcome<Caller> known(Caller caller) {
        return new Outcome.Success<>(caller);
    }

    /** Status and code, which say which check failed. */
    static String answer(Outcome<?> outcome) {
        return outcome.fold(value -> "success", error -> error.status() + " " + error.code());
    }
}

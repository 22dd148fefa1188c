package io.github.graphlobby.operation;

/** Opens outcomes. */
final class Outcomes {
    private Outcomes() {}

    static <T> T value(Outcome<T> outcome) {
        return outcome.fold(value -> value, error -> {
            throw new AssertionError("no success: " + error);
        });
    }

    static GraphError error(Outcome<?> outcome) {
        return outcome.<GraphError>fold(
                value -> {
                    throw new AssertionError("no failure: " + value);
                },
                error -> error);
    }

    /** Status and code, which say which check failed. */
    static String answer(Outcome<?> outcome) {
        return outcome.fold(value -> "success", error -> error.status() + " " + error.code());
    }
}

package io.github.graphlobby.operation;

/** Opens outcomes. */
final class Outcomes {
    private Outcomes() {}

    static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Success<T> success) {
            return success.value();
        }
        throw new AssertionError("no success: " + outcome);
    }

    static GraphError error(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Failure<?> failure) {
            return failure.error();
        }
        throw new AssertionError("no failure: " + outcome);
    }

    /** Status and code, which say which check failed. */
    static String answer(Outcome<?> outcome) {
        return outcome instanceof Outcome.Failure<?> failure
                ? failure.error().status() + " " + failure.error().code()
                : "success";
    }
}

package io.github.graphlobby.endpoint;

import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.Caller;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks operations for those who are identified. */
final class Identified {
    private Identified() {}

    /**
     * What an operation makes of the caller. Nobody is refused by the operation, whose listener hears of it, and told
     * why by who could not tell who it is.
     */
    static <T> Outcome<T> by(Callers callers, GraphRequest request, Function<@Nullable Caller, Outcome<T>> operation) {
        return callers.identify(request)
                .fold(
                        operation,
                        unknown -> operation
                                .apply(null)
                                .<Outcome<T>>fold(
                                        done -> new Outcome.Failure<>(unknown),
                                        refused -> new Outcome.Failure<>(unknown)));
    }
}

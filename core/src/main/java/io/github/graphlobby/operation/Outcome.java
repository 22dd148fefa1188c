package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request: a value, or the error that the client is told.
 *
 * @param <T> the value
 */
public sealed interface Outcome<T> {

    /**
     * {@return what one of two functions makes of the outcome}
     *
     * @param <U> what they make
     * @param onSuccess makes it of the value
     * @param onFailure makes it of the error
     */
    <U extends @Nullable Object> U fold(
            Function<? super T, ? extends U> onSuccess, Function<? super GraphError, ? extends U> onFailure);

    /**
     * {@return another value that is made of the value, or the same error}
     *
     * @param <U> the other value
     * @param mapping makes it
     */
    default <U> Outcome<U> map(Function<? super T, ? extends U> mapping) {
        requireNonNull(mapping, "mapping");
        return flatMap(value -> new Success<>(mapping.apply(value)));
    }

    /**
     * {@return what comes of the value when it goes on, or the same error}
     *
     * @param <U> what comes of it
     * @param next goes on
     */
    default <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next) {
        return fold(requireNonNull(next, "next"), Failure::new);
    }

    /**
     * The request did what it should.
     *
     * @param <T> the value
     * @param value the result
     */
    record Success<T>(T value) implements Outcome<T> {
        /** Refuses null. */
        public Success {
            requireNonNull(value, "value");
        }

        @Override
        public <U extends @Nullable Object> U fold(
                Function<? super T, ? extends U> onSuccess, Function<? super GraphError, ? extends U> onFailure) {
            requireNonNull(onFailure, "onFailure");
            return requireNonNull(onSuccess, "onSuccess").apply(value);
        }
    }

    /**
     * The request did nothing.
     *
     * @param <T> the value that there would have been
     * @param error why
     */
    record Failure<T>(GraphError error) implements Outcome<T> {
        /** Refuses null. */
        public Failure {
            requireNonNull(error, "error");
        }

        @Override
        public <U extends @Nullable Object> U fold(
                Function<? super T, ? extends U> onSuccess, Function<? super GraphError, ? extends U> onFailure) {
            requireNonNull(onSuccess, "onSuccess");
            return requireNonNull(onFailure, "onFailure").apply(error);
        }
    }
}

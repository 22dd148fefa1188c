package io.github.graphlobby.operation;

import java.util.function.Function;

/**
 * What came of a request: a value, or the error that the client is told.
 *
 * @param <T> the value
 */
public sealed interface Outcome<T> {

    /**
     * Turns the value, if there is one, into another.
     *
     * @param <U> the other value
     * @param mapping makes it
     * @return the other value, or the same error
     */
    default <U> Outcome<U> map(Function<? super T, ? extends U> mapping) {
        return flatMap(value -> new Success<>(mapping.apply(value)));
    }

    /**
     * Goes on with the value, if there is one.
     *
     * @param <U> what comes of it
     * @param next goes on
     * @return what comes of it, or the same error
     */
    <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next);

    /**
     * The request did what it should.
     *
     * @param <T> the value
     * @param value the result
     */
    record Success<T>(T value) implements Outcome<T> {
        @Override
        public <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next) {
            return next.apply(value);
        }
    }

    /**
     * The request did nothing.
     *
     * @param <T> the value that there would have been
     * @param error why
     */
    record Failure<T>(GraphError error) implements Outcome<T> {
        @Override
        public <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next) {
            return new Failure<>(error);
        }
    }
}

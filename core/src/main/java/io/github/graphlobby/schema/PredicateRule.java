package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;

/** A rule that somebody else made of a test. */
record PredicateRule<V>(String code, String message, Predicate<? super V> test) implements Rule<V> {
    PredicateRule {
        requireNonNull(code, "code");
        requireNonNull(message, "message");
        requireNonNull(test, "test");
    }

    @Override
    public boolean accepts(V value) {
        return test.test(value);
    }
}

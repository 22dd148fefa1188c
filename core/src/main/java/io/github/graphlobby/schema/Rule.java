package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A rule that a value must keep: the words that say so, and the test.
 *
 * <p>Besides those made here anybody can implement one for a type of their own, or make it of a test ({@link #of}).
 * Implementations are immutable, thread-safe values.
 *
 * @param <V> the value
 */
public interface Rule<V> {

    /**
     * {@return whether a value keeps the rule}
     *
     * @param value the value
     */
    boolean accepts(V value);

    /** {@return the rule in words that follow the name of a property, such as {@code must be at least 0}} */
    String message();

    /**
     * {@return the code of the violation that a value commits by breaking the rule: one of {@link Violation}, or
     * another}
     */
    String code();

    /**
     * {@return a rule made of a test, equal to another with the same test}
     *
     * @param <V> the value
     * @param code the code of the violation
     * @param message the rule in words that follow the name of a property, such as {@code must be a weekday}
     * @param test tells whether a value keeps the rule
     */
    static <V> Rule<V> of(String code, String message, Predicate<? super V> test) {
        return new PredicateRule<>(code, message, test);
    }

    /**
     * {@return the rule that allows no number below a bound}
     *
     * @param <N> the number, or a date or duration
     * @param bound the least number, itself allowed
     */
    static <N extends Comparable<? super N>> Rule<N> atLeast(N bound) {
        return new Min<>(bound);
    }

    /**
     * {@return the rule that allows no number above a bound}
     *
     * @param <N> the number, or a date or duration
     * @param bound the greatest number, itself allowed
     */
    static <N extends Comparable<? super N>> Rule<N> atMost(N bound) {
        return new Max<>(bound);
    }

    /**
     * {@return the rule that allows no text longer than a bound}
     *
     * @param bound the greatest length in UTF-16 code units, itself allowed
     */
    static Rule<String> maxLength(int bound) {
        return new MaxLength(bound);
    }

    /** {@return the rule that allows only absolute URLs of the scheme {@code https}} */
    static Rule<String> https() {
        return new Https();
    }

    /**
     * The least value that is allowed.
     *
     * @param <N> the number
     * @param bound the bound, itself allowed
     */
    record Min<N extends Comparable<? super N>>(N bound) implements Rule<N> {
        /** Refuses null. */
        public Min {
            requireNonNull(bound, "bound");
        }

        @Override
        public boolean accepts(N value) {
            return value.compareTo(bound) >= 0;
        }

        @Override
        public String message() {
            return "must be at least " + bound;
        }

        @Override
        public String code() {
            return Violation.OUT_OF_RANGE;
        }
    }

    /**
     * The greatest value that is allowed.
     *
     * @param <N> the number
     * @param bound the bound, itself allowed
     */
    record Max<N extends Comparable<? super N>>(N bound) implements Rule<N> {
        /** Refuses null. */
        public Max {
            requireNonNull(bound, "bound");
        }

        @Override
        public boolean accepts(N value) {
            return value.compareTo(bound) <= 0;
        }

        @Override
        public String message() {
            return "must be at most " + bound;
        }

        @Override
        public String code() {
            return Violation.OUT_OF_RANGE;
        }
    }

    /**
     * The greatest length that is allowed, in UTF-16 code units as {@link String#length()} counts them.
     *
     * @param bound the length, itself allowed
     */
    record MaxLength(int bound) implements Rule<String> {
        @Override
        public boolean accepts(String value) {
            return value.length() <= bound;
        }

        @Override
        public String message() {
            return "must have at most " + bound + " characters";
        }

        @Override
        public String code() {
            return Violation.TOO_LONG;
        }
    }

    /** An absolute URL of the scheme {@code https}. */
    record Https() implements Rule<String> {
        /** What the text must match as a whole: the scheme in any case, a host, and no white space. */
        public static final String PATTERN = "(?i)https://[^\\s/?#]+([/?#]\\S*)?";

        private static final Pattern URL = Pattern.compile(PATTERN);

        @Override
        public boolean accepts(String value) {
            return URL.matcher(value).matches();
        }

        @Override
        public String message() {
            return "must be an https URL";
        }

        @Override
        public String code() {
            return Violation.INVALID_FORMAT;
        }
    }
}

package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All broken rules of one document: the first hundred in full, the rest as a number.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param listed the first violations in the order of the document, at most {@value #MOST_LISTED}
 * @param total how many there are, listed or not
 */
public record Violations(List<Violation> listed, int total) implements Serializable {
    /** How many violations are listed. */
    public static final int MOST_LISTED = 100;

    /** No violation. */
    public static final Violations NONE = new Violations(List.of(), 0);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if fewer are counted than listed
     */
    public Violations {
        listed = List.copyOf(requireNonNull(listed, "listed"));
        if (total < listed.size()) {
            throw new IllegalArgumentException("total is " + total + ", but " + listed.size() + " are listed");
        }
    }

    /** {@return whether no rule is broken} */
    public boolean isEmpty() {
        return total == 0;
    }

    /**
     * {@return these violations and others after them}
     *
     * @param others the others
     */
    public Violations and(Violations others) {
        if (requireNonNull(others, "others").isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<Violation> both = Stream.concat(listed.stream(), others.listed.stream())
                .limit(MOST_LISTED)
                .toList();
        return new Violations(both, total + others.total);
    }

    /**
     * {@return the message of each listed violation on a line, and a line that counts the rest; empty if there are
     * none}
     */
    @Override
    public String toString() {
        String lines = listed.stream().map(Violation::message).collect(joining("\n"));
        return total == listed.size() ? lines : lines + "\nand " + (total - listed.size()) + " more";
    }

    /** Collects violations. Not thread-safe. */
    public static final class Builder {
        /** Made for the first violation, since most documents have none. */
        private List<Violation> listed = List.of();

        private int total;

        /** Starts without violations. */
        public Builder() {}

        /**
         * Adds a violation, which is listed or, beyond the limit, counted.
         *
         * @param violation the violation
         */
        public void add(Violation violation) {
            requireNonNull(violation, "violation");
            listed = total == 0 ? new ArrayList<>() : listed;
            total++;
            if (listed.size() < MOST_LISTED) {
                listed.add(violation);
            }
        }

        /**
         * Adds a violation, which is only made if it will be listed: a body may break rules a hundred thousand times.
         *
         * @param violation makes the violation
         */
        public void add(Supplier<Violation> violation) {
            requireNonNull(violation, "violation");
            if (listed.size() < MOST_LISTED) {
                add(violation.get());
            } else {
                total++;
            }
        }

        /**
         * Checks a value against the rules of its type, and the values inside it against theirs.
         *
         * @param <V> the value
         * @param type the type of the value
         * @param value the value
         * @param pointer gives the JSON pointer to the value; asked only if a rule is broken
         */
        public <V> void check(ValueType<V> type, V value, Supplier<String> pointer) {
            requireNonNull(value, "value");
            requireNonNull(type, "type").check(value, requireNonNull(pointer, "pointer"), this);
        }

        /**
         * Checks the value of a property against the rules of its type, and the values inside it against theirs. An
         * entity that nobody modelled must not be a reference to another one.
         *
         * @param <V> the value
         * @param property the property
         * @param value the value
         * @param pointer gives the JSON pointer to the value; asked only if a rule is broken
         */
        public <V> void check(Property<?, V> property, V value, Supplier<String> pointer) {
            requireNonNull(value, "value");
            requireNonNull(property, "property").check(value, requireNonNull(pointer, "pointer"), this);
        }

        /** {@return what was added} */
        public Violations build() {
            return total == 0 ? NONE : new Violations(listed, total);
        }
    }
}

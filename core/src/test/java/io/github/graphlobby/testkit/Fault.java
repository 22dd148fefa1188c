package io.github.graphlobby.testkit;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A violation without its words: what is wrong, and where.
 *
 * @param pointer the JSON pointer to the member that is wrong; empty for the whole document
 * @param code one of the codes of {@link Violation}
 */
public record Fault(String pointer, String code) {
    /**
     * Makes a fault.
     *
     * @param pointer the JSON pointer
     * @param code the code
     */
    public Fault {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
    }

    /**
     * Returns what violations say, without their words.
     *
     * @param violations the violations
     * @return the faults of those that are listed, in their order
     */
    public static List<Fault> allOf(Violations violations) {
        return violations.listed().stream()
                .map(violation -> new Fault(violation.pointer(), violation.code()))
                .toList();
    }

    /** Returns the faults in one order of all that they can have. */
    static List<Fault> sorted(Collection<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList();
    }
}

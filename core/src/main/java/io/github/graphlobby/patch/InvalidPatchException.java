package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Violations;

/** Thrown where a caller insists on a patch that has violations; the message names the first hundred of them. */
public final class InvalidPatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What is wrong with the patch. */
    private final Violations violations;

    /**
     * Makes an exception.
     *
     * @param violations what is wrong
     */
    public InvalidPatchException(Violations violations) {
        super(requireNonNull(violations, "violations").toString());
        this.violations = violations;
    }

    /** {@return what is wrong} */
    public Violations violations() {
        return violations;
    }
}

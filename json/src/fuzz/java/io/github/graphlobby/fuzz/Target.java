package io.github.graphlobby.fuzz;

/** A door of the library, and what must hold behind it. The same bytes are always the same check. */
@FunctionalInterface
interface Target {
    /** Throws whatever is a defect: an exception that is not documented, or an {@link AssertionError}. */
    void check(byte[] input);
}

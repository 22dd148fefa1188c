package io.github.graphlobby.model;

/** The words of the constraints that stand on many record components. */
final class Constraints {
    static final String NOT_NULL = "must not be null";

    private Constraints() {}
}

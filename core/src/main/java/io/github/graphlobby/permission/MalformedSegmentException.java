package io.github.graphlobby.permission;

/** Carries what is wrong with a segment out of its parser; it never leaves the package. */
final class MalformedSegmentException extends Exception {
    private static final long serialVersionUID = 1;

    private final String problem;

    MalformedSegmentException(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}

package io.github.graphlobby.bench;

/** Thrown, always the same, where the floor meets what its fast way does not handle: a violation, for example. */
final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Unusual ONLY = new Unusual();

    private Unusual() {
        super("not for the fast way", null, false, false);
    }

    static Unusual here() {
        return ONLY;
    }
}

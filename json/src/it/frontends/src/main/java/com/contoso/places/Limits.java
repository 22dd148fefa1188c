package com.contoso.places;

/** What every front end keeps to. */
final class Limits {
    /**
     * How many bytes a body may have, which is what an endpoint takes by itself; with another {@code bodyLimit}, say so
     * here.
     */
    static final int BODY = 1 << 20;

    /** One byte more, so that a body that is too large can be told from one that is not; the rest is not read. */
    static final int MOST_READ = BODY + 1;

    private Limits() {}
}

package io.github.graphlobby.bulk;

/** What a port or a stream has thrown, perhaps a checked exception of which the compiler knows nothing. */
final class Thrown {
    private Thrown() {}

    /**
     * Throws it as it is; whoever calls this says that it throws what is returned, so that the compiler sees the end.
     */
    @SuppressWarnings("unchecked") // no type is left of the cast when it runs
    static <T extends Throwable> RuntimeException again(Throwable thrown) throws T {
        throw (T) thrown;
    }
}

package io.github.graphlobby;

/** Throws what the compiler would not let a port throw, as code in other languages and Lombok do. */
public final class Sneaky {
    private Sneaky() {}

    public static void raise(Throwable thrown) {
        Sneaky.<RuntimeException>unchecked(thrown);
    }

    @SuppressWarnings("unchecked") // no type is left of the cast when it runs
    private static <T extends Throwable> void unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}

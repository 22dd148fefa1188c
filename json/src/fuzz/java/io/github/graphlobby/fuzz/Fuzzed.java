package io.github.graphlobby.fuzz;

/** What Jazzer calls, by names that it knows; which target it is, the system property {@code fuzz.target} says. */
public final class Fuzzed {
    private static final Target TARGET = Targets.named(System.getProperty("fuzz.target", ""));

    /** So many seeds load all classes, which takes a while when each is instrumented. */
    private static final int WARM_UP = 100;

    private Fuzzed() {}

    /** Loads classes, so that no input is blamed for the time that it takes. Whatever is thrown will be found again. */
    public static void fuzzerInitialize() {
        Seeds.of(System.getProperty("fuzz.target", "")).stream().limit(WARM_UP).forEach(seed -> {
            try {
                TARGET.check(seed);
            } catch (RuntimeException | AssertionError e) { // found again when it is counted
            }
        });
    }

    /**
     * Checks an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.check(input);
    }
}

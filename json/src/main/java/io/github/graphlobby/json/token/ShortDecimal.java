package io.github.graphlobby.json.token;

/**
 * The digits of a double that is a whole number of millionths, as coordinates mostly are: those of
 * {@link io.github.graphlobby.internal.DoubleText}, which searches longer for them.
 *
 * <p>No two decimals of up to 15 digits are read as the same double (IEEE 754), so the one of at most 13 that is found
 * here has no shorter one beside it.
 */
final class ShortDecimal {
    /** The most characters, with a sign and the point. */
    static final int LONGEST = 1 + 7 + 1 + 6;

    static final int MILLION = 1_000_000;

    /** There is none. */
    static final long NONE = -1;

    /** Below this a number has an exponent. */
    private static final double LEAST = 1e-3;
    /** From this on it has one too. */
    private static final double BEYOND = 1e7;

    private ShortDecimal() {}

    /** How many millionths a number above zero is, or {@link #NONE} if it has other digits, or an exponent. */
    static long millionths(double size) {
        if (!(size >= LEAST && size < BEYOND)) {
            return NONE;
        }
        long millionths = (long) (size * MILLION + 0.5);
        return (double) millionths / MILLION == size ? millionths : NONE;
    }

    /** Writes what stands behind the point, up to the last digit that is not zero and one at least; returns its end. */
    static int fraction(int millionths, byte[] buffer, int at) {
        int next = at;
        int rest = millionths;
        do {
            rest *= 10;
            buffer[next++] = (byte) ('0' + rest / MILLION);
            rest %= MILLION;
        } while (rest > 0);
        return next;
    }
}

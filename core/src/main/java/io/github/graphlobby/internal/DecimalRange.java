package io.github.graphlobby.internal;

import java.math.BigDecimal;

/**
 * The numbers that {@code Edm.Decimal} has here: a reader takes their text, and nobody who calculates with them pays
 * for the exponent of a hostile sender.
 */
public final class DecimalRange {
    /** What a number has to be, in words for a message. */
    public static final String WORDS = "a number of at most 900 digits with an exponent from -6144 to 6144";

    /** Less than the thousand characters that a parser takes, with room for sign, point and exponent. */
    private static final int MOST_DIGITS = 900;

    /** The greatest exponent of IEEE 754 decimal128, the widest format in use. */
    private static final int MOST_EXPONENT = 6_144;

    private DecimalRange() {}

    /**
     * {@return whether a number is in the range}
     *
     * @param number the number
     */
    public static boolean holds(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_EXPONENT && number.precision() <= MOST_DIGITS;
    }
}

package io.github.graphlobby.internal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The text of a double, the same on every JDK: the shortest decimal that is read as it, of several the closest, in the
 * words of {@link Double#toString} as it is specified since 19. That of 17 is sometimes longer.
 *
 * <p>The search is that of Raffaello Giulietti, "The Schubfach way to render doubles" (2022), whose names for the
 * quantities are kept here: the decimals in question are multiples of {@code 10^k}, of which two at most are close
 * enough with one digit less, and two are next to the value.
 */
public final class DoubleText {
    /** The bits of a significand, the first of which a normal number does not store. */
    private static final int PRECISION = 53;

    private static final long LEAST_NORMAL = 1L << (PRECISION - 1);
    private static final int LEAST_EXPONENT = -1074;
    /** Below this a significand has too few digits for the search, and is taken ten times. */
    private static final long TINY = 3;

    private static final long LOW_BITS = (1L << 63) - 1;

    /** The digits are {@code digits * 10^exponent}. */
    private record Decimal(long digits, int exponent) {}

    /** The first 126 bits of a power of ten, rounded up, in two halves. */
    private record Power(long high, long low) {}

    private static final int LEAST_POWER = -324;
    private static final int GREATEST_POWER = 292;
    /** Each is worked out when it is first needed; a race works it out twice. */
    private static final @Nullable Power[] POWERS = new @Nullable Power[GREATEST_POWER - LEAST_POWER + 1];

    private DoubleText() {}

    /**
     * {@return the text}
     *
     * @param value a finite number
     */
    public static String of(double value) {
        double size = Math.abs(value);
        String text = size == 0 ? "0.0" : text(shortest(Double.doubleToRawLongBits(size)));
        return Double.doubleToRawLongBits(value) < 0 ? "-" + text : text;
    }

    private static Decimal shortest(long bits) {
        long fraction = bits & (LEAST_NORMAL - 1);
        int biased = (int) (bits >>> (PRECISION - 1));
        if (biased == 0) {
            return fraction < TINY ? search(LEAST_EXPONENT, 10 * fraction, -1) : search(LEAST_EXPONENT, fraction, 0);
        }
        long significand = LEAST_NORMAL | fraction;
        int exponent = LEAST_EXPONENT - 1 + biased;
        boolean whole = exponent < 0 && exponent > -PRECISION && Long.numberOfTrailingZeros(significand) >= -exponent;
        return whole ? new Decimal(significand >> -exponent, 0) : search(exponent, significand, 0);
    }

    /** Finds the decimal for {@code c * 2^q * 10^shift}. */
    private static Decimal search(int q, long c, int shift) {
        boolean regular = c != LEAST_NORMAL || q == LEAST_EXPONENT; // whether the next number below is as near as above
        int k = regular ? floorLog10(q) : floorLog10OfThreeQuarters(q);
        int h = q + floorLog2OfTen(-k) + 2;
        Power power = power(k);
        long v = scaled(power, (c << 2) << h);
        long left = scaled(power, ((c << 2) - (regular ? 2 : 1)) << h) + (c & 1);
        long right = scaled(power, ((c << 2) + 2) << h) - (c & 1);

        long s = v >> 2;
        long tens = s / 10 * 10;
        boolean lowerTens = s >= 100 && left <= tens << 2;
        boolean upperTens = s >= 100 && (tens + 10) << 2 <= right;
        if (lowerTens != upperTens) {
            return new Decimal(lowerTens ? tens : tens + 10, k + shift);
        }
        boolean lower = left <= s << 2;
        boolean upper = (s + 1) << 2 <= right;
        return new Decimal(lower != upper ? (lower ? s : s + 1) : closest(v, s), k + shift);
    }

    /** Of two that are close enough the closer one, or the even one. */
    private static long closest(long v, long s) {
        long toMiddle = v - ((s + s + 1) << 1);
        return toMiddle < 0 || (toMiddle == 0 && (s & 1) == 0) ? s : s + 1;
    }

    /** The product rounded to odd, so that comparing it with whole numbers is exact. */
    private static long scaled(Power power, long c) {
        long carry = Math.multiplyHigh(power.low, c);
        long middle = power.high * c;
        long high = Math.multiplyHigh(power.high, c);
        long rest = (middle >>> 1) + carry;
        return (high + (rest >>> 63)) | (((rest & LOW_BITS) + LOW_BITS) >>> 63);
    }

    private static int floorLog10(int powerOfTwo) {
        return (int) ((powerOfTwo * 661_971_961_083L) >> 41);
    }

    private static int floorLog10OfThreeQuarters(int powerOfTwo) {
        return (int) ((powerOfTwo * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2OfTen(int powerOfTen) {
        return (int) ((powerOfTen * 913_124_641_741L) >> 38);
    }

    /** That of {@code 10^-k}. */
    private static Power power(int k) {
        Power power = POWERS[k - LEAST_POWER];
        if (power == null) {
            BigInteger bits = firstBits(BigInteger.TEN.pow(Math.abs(k)), k > 0).add(BigInteger.ONE);
            power = new Power(bits.shiftRight(63).longValueExact(), bits.longValue() & LOW_BITS);
            POWERS[k - LEAST_POWER] = power;
        }
        return power;
    }

    /** The first 126 bits of a number, or of its reciprocal. */
    private static BigInteger firstBits(BigInteger number, boolean reciprocal) {
        int length = number.bitLength();
        return reciprocal
                ? BigInteger.ONE.shiftLeft(125 + length).divide(number)
                : number.shiftLeft(126).shiftRight(length);
    }

    private static String text(Decimal decimal) {
        long significand = decimal.digits;
        int exponent = decimal.exponent;
        while (significand % 10 == 0) {
            significand /= 10;
            exponent++;
        }
        String digits = Long.toString(significand);
        return text(digits, exponent + digits.length());
    }

    /** The text of {@code 0.digits * 10^exponent}: with an exponent below a thousandth and from ten millions on. */
    private static String text(String digits, int exponent) {
        if (exponent > 7 || exponent < -2) {
            return pointed(digits, 1) + "E" + (exponent - 1);
        }
        return exponent > 0 ? pointed(digits, exponent) : "0." + "0".repeat(-exponent) + digits;
    }

    private static String pointed(String digits, int whole) {
        return digits.length() > whole
                ? digits.substring(0, whole) + "." + digits.substring(whole)
                : digits + "0".repeat(whole - digits.length()) + ".0";
    }
}

package io.github.graphlobby.json.token;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The whole numbers among those that have a fraction or an exponent: {@code 50.0} and {@code 5e1} are 50. */
public final class WholeNumber {
    /** More digits than an integer type has. */
    private static final int MANY = 20;

    /**
     * Stands for every number of that many digits and more, none of which is made: an exponent is written in no time.
     */
    private static final BigInteger BEYOND = BigInteger.TEN.pow(MANY - 1);

    private WholeNumber() {}

    /**
     * Looks at a number by its digits, of which it may have a thousand.
     *
     * @param number the number as it stands in a document
     * @return the number if it is whole, of more than 19 digits another one that has more, too; else null
     */
    public static @Nullable BigInteger of(String number) {
        boolean negative = number.startsWith("-");
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        String mantissa = number.substring(negative ? 1 : 0, mark < 0 ? number.length() : mark);
        int point = mantissa.indexOf('.');
        String digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        long exponent = mark < 0 ? 0 : exponent(number.substring(mark + 1));
        BigInteger size = size(digits, (point < 0 ? digits.length() : point) + exponent);
        return negative && size != null ? size.negate() : size;
    }

    /** No exponent that is longer than a number may be makes up for as many digits as that may have. */
    private static long exponent(String text) {
        var exponent = new BigInteger(text);
        return exponent.bitLength() < Integer.SIZE ? exponent.longValue() : (long) exponent.signum() << Integer.SIZE;
    }

    /** The number whose point stands behind so many of the digits, or before or after all of them. */
    private static @Nullable BigInteger size(String digits, long point) {
        int first = 0;
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        while (first < end && digits.charAt(first) == '0') {
            first++;
        }
        if ((end > point && first < end) || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return null;
        }
        if (first == end) {
            return BigInteger.ZERO;
        }
        return point - first >= MANY
                ? BEYOND
                : new BigInteger(digits.substring(first, end)).multiply(BigInteger.TEN.pow((int) point - end));
    }
}

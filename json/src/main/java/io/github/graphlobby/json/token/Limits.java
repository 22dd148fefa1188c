package io.github.graphlobby.json.token;

import java.math.BigDecimal;

/**
 * What a writer refuses to write.
 *
 * @param depth how deep arrays and objects may be nested
 * @param name how long a member name may be, in UTF-16 code units
 * @param text how long a text may be, likewise
 * @param digits how many digits a number may have
 * @param exponent how large an exponent may be
 * @param isUnicode whether text must be Unicode, without lone surrogates
 */
record Limits(int depth, int name, int text, int digits, long exponent, boolean isUnicode) {
    /** Of a resource, which holds what its service sent: much deeper, the stack of the thread would end. */
    static final Limits OF_A_RESOURCE =
            new Limits(500, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, false);

    /** Of a PATCH body, which is read again by these limits. */
    static final Limits OF_A_BODY = new Limits(
            TokenReader.MAX_DEPTH,
            TokenReader.MAX_NAME_LENGTH,
            TokenReader.MAX_TEXT_LENGTH,
            TokenReader.MAX_DIGITS,
            Integer.MAX_VALUE,
            true);

    void checkDepth(int nested) {
        if (nested > depth) {
            throw new IllegalArgumentException("nested deeper than " + depth);
        }
    }

    void checkName(String member) {
        if (member.length() > name) {
            throw new UnsayableException("has a name of more than " + name + " characters");
        }
    }

    /** Checks text that is long or has characters beyond ASCII. */
    void checkText(String value) {
        if (value.length() > text) {
            throw new UnsayableException("must have at most " + text + " characters");
        }
        if (isUnicode && EncodedText.hasLoneSurrogate(value)) {
            throw new UnsayableException("must be Unicode text, without lone surrogates");
        }
    }

    void checkNumber(String number) {
        if (number.length() > digits
                && number.chars().filter(Character::isDigit).count() > digits) {
            throw new UnsayableException("must be a number of at most " + digits + " digits");
        }
    }

    /** Checks a decimal by its text, whose exponent is that of the first digit. */
    void checkNumber(BigDecimal number) {
        if ((long) number.precision() - 1 - number.scale() > exponent) {
            throw new UnsayableException("must be a number with an exponent of at most " + exponent);
        }
        checkNumber(number.toString());
    }
}

package io.github.graphlobby.internal;

/**
 * Letter case as identifiers, URLs and permission names have it: A to Z only, in every locale; no look-alike matches.
 */
public final class Ascii {
    private Ascii() {}

    /**
     * Folds A to Z to lower case and leaves everything else.
     *
     * @param text the text
     * @return the folded text, {@code text} itself if there is nothing to fold
     */
    public static String lowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUpperCase(text.charAt(i))) {
                return lowerCaseFrom(text, i);
            }
        }
        return text;
    }

    private static String lowerCaseFrom(String text, int first) {
        char[] folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = lowerCase(folded[i]);
        }
        return new String(folded);
    }

    /**
     * {@return whether two texts are the same but for the case of A to Z}
     *
     * @param one a text
     * @param other another
     */
    public static boolean equalsIgnoringCase(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (lowerCase(one.charAt(i)) != lowerCase(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a text goes on at a position with another, but for the case of A to Z}
     *
     * @param text the text
     * @param at the position
     * @param folded the other text, in lower case
     */
    public static boolean startsWith(String text, int at, String folded) {
        if (at < 0 || at + folded.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (lowerCase(text.charAt(at + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the hash code of a part of a text in lower case}
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     */
    public static int foldedHashCode(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + lowerCase(text.charAt(i));
        }
        return hash;
    }

    private static char lowerCase(char c) {
        return isUpperCase(c) ? (char) (c + 'a' - 'A') : c;
    }

    private static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

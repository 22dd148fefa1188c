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
            char c = text.charAt(at + i);
            if (c != folded.charAt(i) && lowerCase(c) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a number that parts of texts have in common that are equal ignoring the case of A to Z, made of three of
     * their characters and their length, since to look at all would take as long as to compare them}
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends, not before
     */
    public static int sample(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int first = lowerCase(text.charAt(from));
        int middle = lowerCase(text.charAt((from + to) >>> 1));
        int last = lowerCase(text.charAt(to - 1));
        return ((to - from) * 31 + first) * 31 * 31 + middle * 31 + last;
    }

    private static char lowerCase(char c) {
        return isUpperCase(c) ? (char) (c + 'a' - 'A') : c;
    }

    private static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

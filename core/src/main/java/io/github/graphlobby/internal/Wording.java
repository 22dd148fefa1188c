package io.github.graphlobby.internal;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** How names and values that somebody sent are repeated in a message: in backticks, on one line, never at length. */
public final class Wording {
    /** How many characters of one name or value are repeated; a message holds at most two of them. */
    private static final int MOST = 80;

    private Wording() {}

    /**
     * Names a member in a message.
     *
     * @param pointer the JSON pointer to the member
     * @return the pointer without its first slash in backticks, or words for the whole document
     */
    public static String name(String pointer) {
        return pointer.isEmpty() ? "the document" : quote(pointer.substring(1));
    }

    /**
     * Repeats a value in a message.
     *
     * @param value what was sent
     * @return a boolean or a number of {@code java.lang} as it is, anything else as shortened text in backticks
     */
    public static String value(Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return DoubleText.of(number);
        }
        boolean asItIs = value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Float;
        return asItIs ? value.toString() : quote(value.toString());
    }

    /**
     * Lists what is accepted in a message.
     *
     * @param values the values
     * @return the values in backticks, separated by commas
     */
    public static String list(Collection<?> values) {
        return values.stream().map(value -> quote(value.toString())).collect(joining(", "));
    }

    /**
     * Puts text into backticks, shortened, with what would break a line or a terminal replaced.
     *
     * @param text what was sent
     * @return the text to be shown
     */
    public static String quote(String text) {
        return "`" + plain(text) + "`";
    }

    /**
     * Shortens text and replaces what would break a line or a terminal.
     *
     * @param text what was sent
     * @return the text to be shown
     */
    public static String plain(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(MOST).map(Wording::printable).forEach(shown::appendCodePoint);
        return shown.append(text.codePointCount(0, text.length()) > MOST ? "…" : "")
                .toString();
    }

    private static int printable(int codePoint) {
        boolean unprintable = Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR;
        return unprintable ? 0xFFFD : codePoint;
    }
}

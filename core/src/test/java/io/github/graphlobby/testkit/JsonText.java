package io.github.graphlobby.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON document in one of the many ways in which it can be written: white space and escapes vary, and are the
 * same for the same random numbers.
 */
final class JsonText {
    /** A number as it is to be written. */
    record Literal(String text) {}

    private static final List<String> BLANKS = List.of(" ", "\n", "\t", "\r\n  ");
    /** Characters that have a short escape, and what stands for them after the backslash (RFC 8259, section 7). */
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private static final String SHORT_ESCAPES = "\"\\/bfnrt";

    private final Random random;
    /** How many of 100 characters that need no escape are escaped. */
    private final int escaped;
    /** How many of 100 places that may have white space have some. */
    private final int blank;

    private final StringBuilder out = new StringBuilder();

    private JsonText(Random random) {
        this.random = random;
        escaped = random.nextInt(4) == 0 ? random.nextInt(60) : 0;
        blank = random.nextBoolean() ? random.nextInt(60) : 0;
    }

    /** Writes null, booleans, text, numbers, collections, {@link BodyObject} and {@link BodyArray}. */
    static String of(@Nullable Object document, Random random) {
        var text = new JsonText(random);
        text.blank();
        text.value(document);
        text.blank();
        return text.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof BodyObject object) {
            object(object.members);
        } else if (value instanceof BodyArray array) {
            array(array.items());
        } else if (value instanceof Collection<?> items) {
            array(items);
        } else if (value instanceof String text) {
            text(text);
        } else {
            out.append(value instanceof Literal literal ? literal.text : value);
        }
    }

    private void object(List<BodyObject.Member> members) {
        out.append('{');
        String separator = "";
        for (BodyObject.Member member : members) {
            out.append(separator);
            blank();
            text(member.name());
            blank();
            out.append(':');
            blank();
            value(member.value());
            blank();
            separator = ",";
        }
        out.append('}');
    }

    private void array(Collection<?> items) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            blank();
            value(item);
            blank();
            separator = ",";
        }
        out.append(']');
    }

    private void blank() {
        if (random.nextInt(100) < blank) {
            out.append(BLANKS.get(random.nextInt(BLANKS.size())));
        }
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int codePoint) {
        boolean chosen = random.nextInt(100) < escaped;
        if (chosen || mustBeEscaped(codePoint)) {
            escape(codePoint);
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    /** A surrogate that is left by itself has no UTF-8. */
    private static boolean mustBeEscaped(int codePoint) {
        return codePoint < 0x20
                || codePoint == '"'
                || codePoint == '\\'
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private void escape(int codePoint) {
        int position = ESCAPED.indexOf(codePoint);
        if (position >= 0 && random.nextBoolean()) {
            out.append('\\').append(SHORT_ESCAPES.charAt(position));
            return;
        }
        String hex = random.nextBoolean() ? "\\u%04x" : "\\u%04X";
        for (char unit : Character.toChars(codePoint)) {
            out.append(String.format(hex, (int) unit));
        }
    }
}

package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import tools.jackson.core.JsonPointer;

/** Writes a document token by token. Not thread-safe. */
abstract class TokenWriter {
    private ControlInformation control = ControlInformation.NONE;
    private boolean annotated;
    /** The pointer to the value that is written, within the document of the control information. */
    private JsonPointer pointer = JsonPointer.empty();

    /** Takes the control information of the document that is written next. */
    final void annotate(ControlInformation control) {
        this.control = control;
        annotated = !control.isEmpty();
        pointer = JsonPointer.empty();
    }

    /** The control information of the object that is written next, of which at most annotations are written. */
    final Annotations annotations() {
        return annotated ? Annotations.of(control.at(pointer.toString())) : Annotations.NONE;
    }

    /** Goes on to the value of a member of the object, until {@link #leave()}. */
    final void enter(String member) {
        if (annotated) {
            pointer = pointer.appendProperty(member);
        }
    }

    /** Goes on to an item of the collection, until {@link #leave()}. */
    final void enter(int position) {
        if (annotated) {
            pointer = pointer.appendIndex(position);
        }
    }

    final void leave() {
        if (annotated) {
            pointer = pointer.head();
        }
    }

    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    abstract void name(String name);

    abstract void name(Constant name);

    abstract void text(Constant value);

    abstract void text(String value);

    abstract void bool(boolean value);

    abstract void integer(int value);

    abstract void integer(long value);

    abstract void integer(BigInteger value);

    final void decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        finite(value);
    }

    abstract void finite(double value);

    abstract void decimal(BigDecimal value);

    abstract void nothing();

    /** A name or text that is written or compared often, and so encoded once. */
    static final class Constant {
        private final String text;
        private final char[] characters;
        private final byte[] quoted;
        private final byte[] asName;

        Constant(String text) {
            this.text = text;
            characters = text.toCharArray();
            quoted = Utf8Writer.toBytes(out -> out.text(text));
            asName = ("," + new String(quoted, UTF_8) + ":").getBytes(UTF_8);
        }

        /** The text as a JSON string in UTF-8. */
        byte[] quoted() {
            return quoted;
        }

        /** The same between a comma and a colon. */
        byte[] asName() {
            return asName;
        }

        /** Whether what follows a position in the text is the same as some characters. */
        boolean endsWith(int position, char[] others, int from, int to) {
            return Arrays.equals(characters, position, characters.length, others, from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

package io.github.graphlobby.json.token;

import io.github.graphlobby.internal.Wording;

/**
 * Thrown for a document that cannot be read, with the place where that was found.
 *
 * <p>It stays inside: whoever reads a document for somebody else turns it into the exception that is documented there.
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, in words. */
    private final String reason;

    /** Where, as a JSON pointer. */
    private final String pointer;

    /** The line, from 1, or 0 if it is not known. */
    private final int line;

    /** The column in bytes of the line, from 1, or 0 if it is not known. */
    private final int column;

    UnreadableException(String reason, String pointer, int line, int column) {
        super(reason + where(pointer, line, column), null, false, false); // where in the code helps nobody
        this.reason = reason;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * A value in a document that was read as a whole.
     *
     * @param reason why it is wrong, in words
     * @param pointer the JSON pointer to it
     */
    public UnreadableException(String reason, String pointer) {
        this(reason, pointer, 0, 0);
    }

    private static String where(String pointer, int line, int column) {
        String name = pointer.isEmpty() ? "" : " at " + Wording.quote(pointer);
        return line == 0 ? name : name + " (line " + line + ", column " + column + ")";
    }

    /** {@return why, without where} */
    public String reason() {
        return reason;
    }

    /** {@return where, as a JSON pointer} */
    public String pointer() {
        return pointer;
    }

    /** {@return the line, from 1; 0 if it is not known} */
    public int line() {
        return line;
    }

    /** {@return the column in bytes of the line, from 1; 0 if it is not known} */
    public int column() {
        return column;
    }
}

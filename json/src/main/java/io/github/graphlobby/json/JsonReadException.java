package io.github.graphlobby.json;

import io.github.graphlobby.internal.Wording;

/**
 * Thrown for a document that cannot be read: it is no JSON, it breaks a limit that makes the rest unreadable, or, when
 * a resource is read, a value has no place in the type.
 *
 * <p>The message says what, then where; it repeats at most a few words of the document.
 */
public final class JsonReadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why, in words. */
    private final String reason;

    /** Where, as a JSON pointer. */
    private final String pointer;

    /** The line, from 1, or 0. */
    private final int line;

    /** The column, from 1, or 0. */
    private final int column;

    JsonReadException(String reason, String pointer, int line, int column) {
        super(reason + where(pointer, line, column));
        this.reason = reason;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    private static String where(String pointer, int line, int column) {
        String name = pointer.isEmpty() ? "" : " at " + Wording.quote(pointer);
        return line == 0 ? name : name + " (line " + line + ", column " + column + ")";
    }

    /**
     * Returns why, without where.
     *
     * @return the reason in words
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns where, by name.
     *
     * @return the JSON pointer (RFC 6901) to the member that was being read; empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1; 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the column in bytes of the line, from 1; 0 if it is not known
     */
    public int column() {
        return column;
    }
}

package io.github.graphlobby.json;

import io.github.graphlobby.json.token.UnreadableException;

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

    JsonReadException(UnreadableException e) {
        super(e.getMessage());
        reason = e.reason();
        pointer = e.pointer();
        line = e.line();
        column = e.column();
    }

    /** {@return why, without where, in words} */
    public String reason() {
        return reason;
    }

    /** {@return the JSON pointer (RFC 6901) to the member that was being read; empty for the whole document} */
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

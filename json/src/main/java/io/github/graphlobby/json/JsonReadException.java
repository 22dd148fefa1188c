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

    /** What was found, and where. */
    private final UnreadableException found;

    /** What was found is no cause, since it has no trace. */
    JsonReadException(UnreadableException found) {
        super(found.getMessage());
        this.found = found;
    }

    /** {@return why, without where, in words} */
    public String reason() {
        return found.reason();
    }

    /** {@return the JSON pointer (RFC 6901) to the member that was being read; empty for the whole document} */
    public String pointer() {
        return found.pointer();
    }

    /** {@return the line, from 1; 0 if it is not known} */
    public int line() {
        return found.line();
    }

    /** {@return the column in bytes of the line, from 1; 0 if it is not known} */
    public int column() {
        return found.column();
    }
}

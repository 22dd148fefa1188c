package io.github.graphlobby.fuzz;

/** What {@link StrictJson} says of a document that is none, or over a limit of the readers. */
final class NotJsonException extends Exception {
    private static final long serialVersionUID = 1;

    NotJsonException(String message) {
        super(message, null, false, false);
    }
}

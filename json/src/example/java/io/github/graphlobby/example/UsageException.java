package io.github.graphlobby.example;

/** Something is wrong with the command line. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}

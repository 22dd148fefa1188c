package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A store cannot do what it is asked, and the client is told so: 409 if other data is in the way, 503 if the store is
 * not available. A listener hears of it as {@link FinishedOperation#cause}.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether other data is in the way. */
    private final boolean conflict;

    private StoreException(String message, @Nullable Throwable cause, boolean conflict) {
        super(message, cause);
        this.conflict = conflict;
    }

    /**
     * Other data is in the way, such as another place with the same email address.
     *
     * @param why which, for the client
     * @return 409
     */
    public static StoreException conflict(String why) {
        return new StoreException(requireNonNull(why, "why"), null, true);
    }

    /**
     * The store cannot be asked at the moment, and may be later.
     *
     * @param why why, for the embedder; the client is not told
     * @param cause what was thrown, or null
     * @return 503
     */
    public static StoreException unavailable(String why, @Nullable Throwable cause) {
        return new StoreException(requireNonNull(why, "why"), cause, false);
    }

    /** {@return what the client is told} */
    public GraphError error() {
        return conflict ? GraphError.conflict(String.valueOf(getMessage())) : GraphError.unavailable();
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import org.jspecify.annotations.Nullable;

/**
 * Get commsOperation: {@code GET /communications/calls/{id}/operations/{id}}, which follows what was started on a call.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetOperation {
    private static final int CALL_ID = 2;
    private static final int OPERATION_ID = 4;

    private final Vintage vintage;
    private final CallStore store;

    private GetOperation(Vintage vintage, CallStore store) {
        this.vintage = requireNonNull(vintage, "vintage");
        this.store = requireNonNull(store, "store");
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @return the operation
     */
    public static GetOperation of(Vintage vintage, CallStore store) {
        return new GetOperation(vintage, store);
    }

    /**
     * Finds an operation of a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param path a path that matches {@code /communications/calls/{id}/operations/{id}}, or the same under
     *     {@code /app}
     * @return the operation, or the first error
     */
    public Outcome<CommsOperation> get(@Nullable Caller caller, RequestPath path) {
        GraphError refusal = Access.refusal(vintage, caller, "GET", path);
        if (refusal != null) {
            return new Outcome.Failure<>(refusal);
        }
        CommsOperation operation = store.findOperation(path.segment(CALL_ID), path.segment(OPERATION_ID));
        return operation == null ? new Outcome.Failure<>(GraphError.callNotFound()) : new Outcome.Success<>(operation);
    }
}

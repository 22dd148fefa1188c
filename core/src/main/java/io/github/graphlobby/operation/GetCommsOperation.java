package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#GET_COMMS_OPERATION Get commsOperation}, which follows what was started on a call.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetCommsOperation {
    private final Access access;
    private final CallStore store;

    private GetCommsOperation(Vintage vintage, CallStore store) {
        access = new Access(requireNonNull(vintage, "vintage"), Operations.GET_COMMS_OPERATION);
        this.store = requireNonNull(store, "store");
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @return the operation
     */
    public static GetCommsOperation of(Vintage vintage, CallStore store) {
        return new GetCommsOperation(vintage, store);
    }

    /**
     * Finds a commsOperation of a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @param operationId the id of the commsOperation
     * @return the commsOperation, or the first error
     */
    public Outcome<CommsOperation> get(@Nullable Caller caller, String callId, String operationId) {
        requireNonNull(callId, "callId");
        requireNonNull(operationId, "operationId");
        return access.keys(caller, callId, operationId).flatMap(this::find);
    }

    /**
     * Finds a commsOperation whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @return the commsOperation, or the first error
     */
    public Outcome<CommsOperation> get(@Nullable Caller caller, PathMatch match) {
        return access.keys(caller, requireNonNull(match, "match")).flatMap(this::find);
    }

    private Outcome<CommsOperation> find(List<String> keys) {
        CommsOperation found = store.findCommsOperation(keys.get(0), keys.get(1));
        return found == null ? new Outcome.Failure<>(GraphError.callNotFound()) : new Outcome.Success<>(found);
    }
}

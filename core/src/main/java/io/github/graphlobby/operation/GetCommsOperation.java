package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.time.InstantSource;
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
    private final Audience audience;

    private GetCommsOperation(Access access, CallStore store, Audience audience) {
        this.access = access;
        this.store = store;
        this.audience = audience;
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @return the operation
     */
    public static GetCommsOperation of(Vintage vintage, CallStore store) {
        var access = new Access(requireNonNull(vintage, "vintage"), Operations.GET_COMMS_OPERATION);
        var nobody = Audience.nobody(Operations.GET_COMMS_OPERATION);
        return new GetCommsOperation(access, requireNonNull(store, "store"), nobody);
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public GetCommsOperation withListener(OperationListener listener, InstantSource time) {
        return new GetCommsOperation(access, store, audience.with(listener, time));
    }

    /**
     * Finds a commsOperation of a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @param operationId the id of the commsOperation
     * @return the commsOperation, or the first error
     */
    public Outcome<Versioned<CommsOperation>> get(@Nullable Caller caller, String callId, String operationId) {
        requireNonNull(callId, "callId");
        requireNonNull(operationId, "operationId");
        Course<CommsOperation> course = audience.begin(caller, List.of(callId, operationId));
        return find(course, access.keys(caller, callId, operationId));
    }

    /**
     * Finds a commsOperation whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @return the commsOperation, or the first error
     */
    public Outcome<Versioned<CommsOperation>> get(@Nullable Caller caller, PathMatch match) {
        Course<CommsOperation> course =
                audience.begin(caller, requireNonNull(match, "match").parameters());
        return find(course, access.keys(caller, match));
    }

    private Outcome<Versioned<CommsOperation>> find(Course<CommsOperation> course, Outcome<List<String>> keys) {
        return course.finish(keys.flatMap(admitted -> course.read(
                () -> store.findCommsOperation(admitted.get(0), admitted.get(1)), GraphError::callNotFound)));
    }
}

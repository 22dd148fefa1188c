package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#GET_COMMS_OPERATION Get commsOperation}, which follows what was started on a call.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetCommsOperation {
    private final Access access;
    private final CallStore store;

    private GetCommsOperation(Access access, CallStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @return the operation
     */
    public static GetCommsOperation of(Vintage vintage, CallStore store) {
        return new GetCommsOperation(
                Access.of(vintage, Operations.GET_COMMS_OPERATION), requireNonNull(store, "store"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public GetCommsOperation withListener(OperationListener listener, InstantSource time) {
        return new GetCommsOperation(access.heardBy(listener, time), store);
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
        return find(access.enter(caller, callId, operationId), Outcome.Success::new);
    }

    /**
     * Finds a commsOperation whose path a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of one of the operation's templates
     * @param answer what the front end answers, which may be another error
     * @param <T> the answer
     * @return the answer, or the first error
     */
    public <T> Outcome<T> get(
            Outcome<Caller> caller, PathMatch match, Function<? super Versioned<CommsOperation>, Outcome<T>> answer) {
        requireNonNull(answer, "answer");
        return find(access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match")), answer);
    }

    private <T> Outcome<T> find(
            Course<CommsOperation> course, Function<? super Versioned<CommsOperation>, Outcome<T>> answer) {
        List<String> keys = course.keys;
        return course.run(() -> course.read(
                        () -> store.findCommsOperation(keys.get(0), keys.get(1)), GraphError::callNotFound)
                .flatMap(answer));
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#GET_CALL Get call}: a call with its participants.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetCall {
    private final Access access;
    private final CallStore store;

    private GetCall(Vintage vintage, CallStore store) {
        access = new Access(requireNonNull(vintage, "vintage"), Operations.GET_CALL);
        this.store = requireNonNull(store, "store");
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @return the operation
     */
    public static GetCall of(Vintage vintage, CallStore store) {
        return new GetCall(vintage, store);
    }

    /**
     * Finds a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @return the call, or the first error
     */
    public Outcome<Call> get(@Nullable Caller caller, String callId) {
        return access.keys(caller, requireNonNull(callId, "callId")).flatMap(this::find);
    }

    /**
     * Finds a call whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @return the call, or the first error
     */
    public Outcome<Call> get(@Nullable Caller caller, PathMatch match) {
        return access.keys(caller, requireNonNull(match, "match")).flatMap(this::find);
    }

    private Outcome<Call> find(List<String> keys) {
        Call call = store.find(keys.get(0));
        return call == null ? new Outcome.Failure<>(GraphError.callNotFound()) : new Outcome.Success<>(call);
    }
}

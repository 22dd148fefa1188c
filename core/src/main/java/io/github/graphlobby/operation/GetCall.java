package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.time.InstantSource;
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
    private final Audience audience;

    private GetCall(Access access, CallStore store, Audience audience) {
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
    public static GetCall of(Vintage vintage, CallStore store) {
        var access = new Access(requireNonNull(vintage, "vintage"), Operations.GET_CALL);
        return new GetCall(access, requireNonNull(store, "store"), Audience.nobody(Operations.GET_CALL));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public GetCall withListener(OperationListener listener, InstantSource time) {
        return new GetCall(access, store, audience.with(listener, time));
    }

    /**
     * Finds a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @return the call, or the first error
     */
    public Outcome<Versioned<Call>> get(@Nullable Caller caller, String callId) {
        Course<Call> course = audience.begin(caller, List.of(requireNonNull(callId, "callId")));
        return find(course, access.keys(caller, callId));
    }

    /**
     * Finds a call whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @return the call, or the first error
     */
    public Outcome<Versioned<Call>> get(@Nullable Caller caller, PathMatch match) {
        Course<Call> course =
                audience.begin(caller, requireNonNull(match, "match").parameters());
        return find(course, access.keys(caller, match));
    }

    private Outcome<Versioned<Call>> find(Course<Call> course, Outcome<List<String>> keys) {
        return course.finish(
                keys.flatMap(admitted -> course.read(() -> store.find(admitted.get(0)), GraphError::callNotFound)));
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#GET_CALL Get call}: a call with its participants.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetCall {
    private final Access access;
    private final CallStore store;

    private GetCall(Access access, CallStore store) {
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
    public static GetCall of(Vintage vintage, CallStore store) {
        return new GetCall(Access.of(vintage, Operations.GET_CALL), requireNonNull(store, "store"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public GetCall withListener(OperationListener listener, InstantSource time) {
        return new GetCall(access.heardBy(listener, time), store);
    }

    /**
     * Finds a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @return the call, or the first error
     */
    public Outcome<Versioned<Call>> get(@Nullable Caller caller, String callId) {
        return find(access.enter(caller, requireNonNull(callId, "callId")), Outcome.Success::new);
    }

    /**
     * Finds a call whose path a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of one of the operation's templates
     * @param answer what the front end answers, which may be another error
     * @param <T> the answer
     * @return the answer, or the first error
     */
    public <T> Outcome<T> get(
            Outcome<Caller> caller, PathMatch match, Function<? super Versioned<Call>, Outcome<T>> answer) {
        requireNonNull(answer, "answer");
        return find(access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match")), answer);
    }

    private <T> Outcome<T> find(Course<Call> course, Function<? super Versioned<Call>, Outcome<T>> answer) {
        return course.run(() -> course.read(() -> store.find(course.keys.get(0)), GraphError::callNotFound)
                .flatMap(answer));
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import org.jspecify.annotations.Nullable;

/**
 * Get call: {@code GET /communications/calls/{id}}, with its participants.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetCall {
    private static final int CALL_ID = 2;

    private final Vintage vintage;
    private final CallStore store;

    private GetCall(Vintage vintage, CallStore store) {
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
    public static GetCall of(Vintage vintage, CallStore store) {
        return new GetCall(vintage, store);
    }

    /**
     * Finds a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param path a path that matches {@code /communications/calls/{id}}, or the same under {@code /app}
     * @return the call, or the first error
     */
    public Outcome<Call> get(@Nullable Caller caller, RequestPath path) {
        GraphError refusal = Access.refusal(vintage, caller, "GET", path);
        if (refusal != null) {
            return new Outcome.Failure<>(refusal);
        }
        Call call = store.find(path.segment(CALL_ID));
        return call == null ? new Outcome.Failure<>(GraphError.callNotFound()) : new Outcome.Success<>(call);
    }
}

package io.github.graphlobby.endpoint;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.Versioned;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store of calls that fails in one method, or loses every race. */
record FaultyCallStore(CallStore store, String failing, boolean losing, Function<String, Throwable> fault)
        implements CallStore {

    FaultyCallStore(CallStore store, String failing, boolean losing) {
        this(store, failing, losing, FaultyPlaceStore::fault);
    }

    @Override
    public @Nullable Versioned<Call> find(String id) {
        enter("find");
        return store.find(id);
    }

    @Override
    public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
        enter("replace");
        return losing ? null : store.replace(before, after, operation);
    }

    @Override
    public @Nullable Versioned<CommsOperation> findCommsOperation(String callId, String operationId) {
        enter("findCommsOperation");
        return store.findCommsOperation(callId, operationId);
    }

    @Override
    public @Nullable Versioned<CommsOperation> replaceCommsOperation(
            String callId, Versioned<CommsOperation> before, CommsOperation after) {
        enter("replaceCommsOperation");
        return store.replaceCommsOperation(callId, before, after);
    }

    private void enter(String method) {
        FaultyPlaceStore.fail(failing, method, fault);
    }
}

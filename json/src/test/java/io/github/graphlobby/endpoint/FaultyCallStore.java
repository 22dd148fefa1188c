package io.github.graphlobby.endpoint;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.CallStore;
import org.jspecify.annotations.Nullable;

/** A store of calls that fails in one method, or loses every race. */
record FaultyCallStore(CallStore store, String failing, boolean losing) implements CallStore {

    @Override
    public @Nullable Call find(String id) {
        enter("find");
        return store.find(id);
    }

    @Override
    public boolean replace(Call before, Call after, CommsOperation operation) {
        enter("replace");
        return !losing && store.replace(before, after, operation);
    }

    @Override
    public @Nullable CommsOperation findCommsOperation(String callId, String operationId) {
        enter("findCommsOperation");
        return store.findCommsOperation(callId, operationId);
    }

    @Override
    public boolean replaceCommsOperation(String callId, CommsOperation before, CommsOperation after) {
        enter("replaceCommsOperation");
        return store.replaceCommsOperation(callId, before, after);
    }

    private void enter(String method) {
        if (failing.equals(FaultyPlaceStore.ALL) || failing.equals(method)) {
            throw new IllegalStateException("secret of " + method);
        }
    }
}

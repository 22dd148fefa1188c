package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Calls and their commsOperations in memory: for tests, for fakes, and as long as a process lives. Thread-safe. */
public final class InMemoryCallStore implements CallStore {
    private final Map<String, Entry> calls = new ConcurrentHashMap<>();

    private InMemoryCallStore() {}

    /**
     * Makes a store.
     *
     * @param calls the calls, each with an id
     * @return the store
     * @throws IllegalArgumentException if a call has no id, or two have the same
     */
    public static InMemoryCallStore of(Collection<Call> calls) {
        var store = new InMemoryCallStore();
        for (Call call : requireNonNull(calls, "calls")) {
            store.add(call);
        }
        return store;
    }

    private void add(Call call) {
        String id = call.id();
        if (id == null) {
            throw new IllegalArgumentException("a call without an id: " + call);
        }
        if (calls.putIfAbsent(CallStore.folded(id), new Entry(call)) != null) {
            throw new IllegalArgumentException("two calls with the id " + id);
        }
    }

    @Override
    public @Nullable Call find(String id) {
        Entry entry = calls.get(CallStore.folded(id));
        return entry == null ? null : entry.call();
    }

    @Override
    public boolean replace(Call before, Call after, CommsOperation operation) {
        requireNonNull(after, "after");
        requireNonNull(operation, "operation");
        String id = requireNonNull(before, "before").id();
        Entry entry = id == null ? null : calls.get(CallStore.folded(id));
        return entry != null && entry.replace(before, after, operation);
    }

    @Override
    public @Nullable CommsOperation findCommsOperation(String callId, String operationId) {
        requireNonNull(operationId, "operationId");
        Entry entry = calls.get(CallStore.folded(requireNonNull(callId, "callId")));
        return entry == null ? null : entry.operation(operationId);
    }

    @Override
    public boolean replaceCommsOperation(String callId, CommsOperation before, CommsOperation after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Entry entry = calls.get(CallStore.folded(requireNonNull(callId, "callId")));
        return entry != null && entry.replaceCommsOperation(before, after);
    }

    /** A call with its operations, which change together or not at all. */
    private static final class Entry {
        private Call call;
        private final Map<String, CommsOperation> operations = new HashMap<>();

        Entry(Call call) {
            this.call = call;
        }

        synchronized Call call() {
            return call;
        }

        synchronized boolean replace(Call before, Call after, CommsOperation operation) {
            String id = operation.id();
            if (id == null || !call.equals(before)) {
                return false;
            }
            call = after;
            operations.put(CallStore.folded(id), operation);
            return true;
        }

        synchronized @Nullable CommsOperation operation(String id) {
            return operations.get(CallStore.folded(id));
        }

        synchronized boolean replaceCommsOperation(CommsOperation before, CommsOperation after) {
            String id = before.id();
            return id != null && operations.replace(CallStore.folded(id), before, after);
        }
    }
}

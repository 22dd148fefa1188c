package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls and their commsOperations in memory: for tests, for fakes, and as long as a process lives. Thread-safe.
 *
 * <p>It refuses a call or commsOperation that takes another id. Versions are the numbers of one counter.
 */
public final class InMemoryCallStore implements CallStore {
    private final Versions versions;
    private final Map<String, Entry> calls = new ConcurrentHashMap<>();

    private InMemoryCallStore(Versions versions) {
        this.versions = versions;
    }

    /**
     * Makes a store whose versions begin at 1.
     *
     * @param calls the calls, each with an id
     * @return the store
     * @throws IllegalArgumentException if a call has no id, or two have the same
     */
    public static InMemoryCallStore of(Collection<Call> calls) {
        return of(calls, 1);
    }

    /**
     * Makes a store whose versions begin at a number, above those of another store that held the same calls.
     *
     * @param calls the calls, each with an id
     * @param firstVersion the first version
     * @return the store
     * @throws IllegalArgumentException if a call has no id, or two have the same
     */
    public static InMemoryCallStore of(Collection<Call> calls, long firstVersion) {
        return of(calls, Versions.from(firstVersion));
    }

    static InMemoryCallStore of(Collection<Call> calls, Versions versions) {
        var store = new InMemoryCallStore(versions);
        for (Call call : requireNonNull(calls, "calls")) {
            store.fill(call);
        }
        return store;
    }

    private void fill(Call call) {
        String id = call.id();
        if (id == null) {
            throw new IllegalArgumentException("a call without an id");
        }
        if (calls.putIfAbsent(CallStore.folded(id), new Entry(versions.of(call))) != null) {
            throw new IllegalArgumentException("two calls with the id " + id);
        }
    }

    @Override
    public @Nullable Versioned<Call> find(String id) {
        Entry entry = entry(requireNonNull(id, "id"));
        return entry == null ? null : entry.call();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code after} has another id, or it or the commsOperation none
     */
    @Override
    public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        String operationId = requireNonNull(operation, "operation").id();
        String id = sameId(before.value().id(), after.id());
        if (operationId == null) {
            throw new IllegalArgumentException("operation has no id");
        }
        Entry entry = entry(id);
        return entry == null ? null : entry.replace(before, after, operationId, operation);
    }

    @Override
    public @Nullable Versioned<CommsOperation> findCommsOperation(String callId, String operationId) {
        requireNonNull(operationId, "operationId");
        Entry entry = entry(requireNonNull(callId, "callId"));
        return entry == null ? null : entry.operation(operationId);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code after} has another id, or none
     */
    @Override
    public @Nullable Versioned<CommsOperation> replaceCommsOperation(
            String callId, Versioned<CommsOperation> before, CommsOperation after) {
        requireNonNull(callId, "callId");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        String id = sameId(before.value().id(), after.id());
        Entry entry = entry(callId);
        return entry == null ? null : entry.replaceCommsOperation(id, before, after);
    }

    private @Nullable Entry entry(String id) {
        return calls.get(CallStore.folded(id));
    }

    private static String sameId(@Nullable String before, @Nullable String after) {
        if (before == null || after == null || !CallStore.folded(after).equals(CallStore.folded(before))) {
            throw new IllegalArgumentException("after has the id " + after + ", and before " + before);
        }
        return after;
    }

    /** A call with its operations, which change together or not at all. */
    private final class Entry {
        private Versioned<Call> call;
        private final Map<String, Versioned<CommsOperation>> operations = new HashMap<>();

        Entry(Versioned<Call> call) {
            this.call = call;
        }

        synchronized Versioned<Call> call() {
            return call;
        }

        /** A call that is given back as it is keeps its version: what changed is what was started on it. */
        @SuppressWarnings("ReferenceEquality") // to compare the values would take longer than to change the version
        synchronized @Nullable Versioned<Call> replace(
                Versioned<Call> before, Call after, String operationId, CommsOperation operation) {
            if (!call.version().equals(before.version())) {
                return null;
            }
            Versioned<Call> next = after == call.value() ? call : versions.of(after);
            operations.put(CallStore.folded(operationId), versions.of(operation));
            call = next; // last, since nothing can fail here
            return next;
        }

        synchronized @Nullable Versioned<CommsOperation> operation(String id) {
            return operations.get(CallStore.folded(id));
        }

        synchronized @Nullable Versioned<CommsOperation> replaceCommsOperation(
                String id, Versioned<CommsOperation> before, CommsOperation after) {
            Versioned<CommsOperation> current = operation(id);
            if (current == null || !current.version().equals(before.version())) {
                return null;
            }
            Versioned<CommsOperation> next = versions.of(after);
            operations.put(CallStore.folded(id), next);
            return next;
        }
    }
}

package io.github.graphlobby.interleave;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.CommsOperationProgress;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.Versioned;
import java.util.List;
import java.util.stream.IntStream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** A call that changes together with its commsOperations. */
public class Calls {
    /** Made before, since Lincheck 3.7 does not find the constants that a record inherits. */
    private static final List<Call> CALLS = IntStream.range(0, 4)
            .mapToObj(subject -> Call.TYPE.empty().with(Entity.ID, "c").with(Call.SUBJECT, "" + subject))
            .toList();

    private static final List<CommsOperation> OPERATIONS = IntStream.range(0, 4)
            .mapToObj(id -> CommsOperationProgress.create("o" + id, null))
            .toList();

    private final InMemoryCallStore store = InMemoryCallStore.of(List.of(CALLS.get(0)));

    @Operation
    public String subject() {
        return requireNonNull(requireNonNull(store.find("c")).value().subject());
    }

    @Operation
    public boolean hasOperation(@Param(gen = IntGen.class, conf = "1:3") int id) {
        return store.findCommsOperation("c", "o" + id) != null;
    }

    /** Versions of the call and of its operations are one row of numbers: 1, then 2 and 3. */
    @Operation
    public boolean replace(
            @Param(gen = IntGen.class, conf = "1:2") int version, @Param(gen = IntGen.class, conf = "1:3") int id) {
        Versioned<Call> before = Versioned.of(CALLS.get(0), "" + version);
        return store.replace(before, CALLS.get(id), OPERATIONS.get(id)) != null;
    }
}

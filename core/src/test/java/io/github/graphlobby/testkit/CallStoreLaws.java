package io.github.graphlobby.testkit;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.CommsOperationProgress;
import io.github.graphlobby.operation.Versioned;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;

/** What holds for every store of calls. Those who write one extend this class. */
public abstract class CallStoreLaws {
    private static final String ID = "57dab8b1-894c-409a-b240-bd8beae78896";
    private static final String OPERATION_ID = "0fe0623f-d628-42ed-b4bd-8ac290072cc5";
    private static final Call CALL = Call.TYPE
            .empty()
            .with(Entity.ID, ID)
            .with(Call.SUBJECT, "before \u2013 \uD83D\uDE00")
            .with(Call.MY_PARTICIPANT_ID, "own-participant");
    private static final Call AFTER = CALL.with(Call.SUBJECT, "after");
    private static final CommsOperation OPERATION = CommsOperationProgress.create(OPERATION_ID, "a context");

    /** Starts the laws. */
    protected CallStoreLaws() {}

    /**
     * Returns a store that holds some calls and nothing else. What it did for an earlier call is forgotten.
     *
     * @param calls the calls, each with an id
     * @return the store
     */
    protected abstract CallStore store(List<Call> calls);

    private static Versioned<Call> found(CallStore store) {
        return requireNonNull(store.find(ID), ID);
    }

    private static Versioned<CommsOperation> operation(CallStore store, String id) {
        return requireNonNull(store.findCommsOperation(ID, id), id);
    }

    @Example
    void aCallIsHeldAsItIs() {
        CallStore store = store(List.of(CALL, CALL.with(Entity.ID, "another")));
        Expect.equal("what was put in is found", found(store).value(), CALL);
    }

    @Example
    void identifiersAreComparedAsTheServiceSpellsThem() {
        CallStore store = store(List.of(CALL));
        store.replace(found(store), AFTER, OPERATION);
        for (String spelling : List.of(ID, ID.toUpperCase(Locale.ROOT).replace("-", ""))) {
            Expect.equal(spelling + " finds the call", store.find(spelling), found(store));
            Expect.equal(
                    spelling + " finds its operation",
                    store.findCommsOperation(
                            spelling, OPERATION_ID.toUpperCase(Locale.ROOT).replace("-", "")),
                    operation(store, OPERATION_ID));
        }
        for (String other : List.of("", "57dab8b1", ID + " ", "%", ID + "\u0000")) {
            Expect.equal(other + " finds no call", store.find(other), null);
            Expect.equal(other + " finds no operation", store.findCommsOperation(ID, other), null);
        }
    }

    @Example
    void aChangeIsACallUnderANewVersionAndItsOperation() {
        CallStore store = store(List.of(CALL));
        Versioned<Call> before = found(store);
        Versioned<Call> after = requireNonNull(store.replace(before, AFTER, OPERATION), "replaced");
        Expect.equal("it is the call that was given", after.value(), AFTER);
        Expect.that(!after.version().equals(before.version()), "the version changes with the call");
        Expect.equal("it is found", found(store), after);
        Expect.equal("the operation is found", operation(store, OPERATION_ID).value(), OPERATION);
    }

    @Example
    void aCallThatIsGivenBackKeepsItsVersion() {
        CallStore store = store(List.of(CALL));
        Versioned<Call> before = found(store);
        Expect.equal("the version is the same", store.replace(before, before.value(), OPERATION), before);
        Expect.equal("the call too", found(store), before);
        Expect.equal("the operation was added", operation(store, OPERATION_ID).value(), OPERATION);
    }

    @Example
    void anOldVersionChangesNothing() {
        CallStore store = store(List.of(CALL));
        Versioned<Call> before = found(store);
        Versioned<Call> after = requireNonNull(store.replace(before, AFTER, OPERATION), "replaced");
        CommsOperation late = OPERATION.with(Entity.ID, "late");
        Expect.equal("a lost race is null", store.replace(before, CALL, late), null);
        Expect.equal("also if nothing were to change", store.replace(before, before.value(), late), null);
        Expect.equal("the winner stays", found(store), after);
        Expect.equal("no operation was added", store.findCommsOperation(ID, "late"), null);
    }

    @Example
    void anOperationBelongsToItsCall() {
        CallStore store = store(List.of(CALL, CALL.with(Entity.ID, "another")));
        store.replace(found(store), AFTER, OPERATION);
        Expect.equal("another call has none", store.findCommsOperation("another", OPERATION_ID), null);
        Expect.equal("no call has none", store.findCommsOperation("nowhere", OPERATION_ID), null);
    }

    @Example
    void anOperationIsReplacedUnlessSomebodyElseDid() {
        CallStore store = store(List.of(CALL));
        store.replace(found(store), AFTER, OPERATION);
        Versioned<CommsOperation> before = operation(store, OPERATION_ID);
        CommsOperation running = CommsOperationProgress.start(OPERATION);
        var after = requireNonNull(store.replaceCommsOperation(ID, before, running), "replaced");
        Expect.equal("it is the operation that was given", after.value(), running);
        Expect.that(!after.version().equals(before.version()), "the version changes with the operation");
        Expect.equal("it is found", operation(store, OPERATION_ID), after);
        Expect.equal("a lost race is null", store.replaceCommsOperation(ID, before, OPERATION), null);
        Expect.equal("so is no call", store.replaceCommsOperation("nowhere", after, running), null);
        Expect.equal("the winner stays", operation(store, OPERATION_ID), after);
        Expect.equal("the call is untouched", found(store).value(), AFTER);
    }

    @Example
    void anIdNeverChanges() {
        CallStore store = store(List.of(CALL));
        Versioned<Call> before = found(store);
        Expect.refused(() -> store.replace(before, CALL.with(Entity.ID, "another"), OPERATION), "another id");
        Expect.refused(
                () -> store.replace(before, AFTER, OPERATION.with(Entity.ID, null)), "an operation without an id");
        Expect.equal("nothing has changed", found(store), before);
        store.replace(before, AFTER, OPERATION);
        Versioned<CommsOperation> operation = operation(store, OPERATION_ID);
        Expect.refused(
                () -> store.replaceCommsOperation(ID, operation, OPERATION.with(Entity.ID, "another")),
                "another id of an operation");
        Expect.equal("the operation has not changed", operation(store, OPERATION_ID), operation);
    }

    @Example
    void aVersionIsNeverUsedTwice() {
        CallStore store = store(List.of(CALL));
        var versions = new HashSet<String>();
        Expect.that(versions.add(found(store).version()), "as it was found");
        for (int i = 0; i < 5; i++) {
            Call after = CALL.with(Call.SUBJECT, i % 2 == 0 ? "there" : "and back");
            Expect.that(store.replace(found(store), after, OPERATION) != null, "nobody else changes the call");
            Expect.that(versions.add(found(store).version()), "as it was replaced, also by what it was before");
        }
    }

    @Example
    void aVersionOfAnOperationIsNeverUsedTwice() {
        CallStore store = store(List.of(CALL));
        store.replace(found(store), AFTER, OPERATION);
        var versions = new HashSet<String>();
        Expect.that(versions.add(operation(store, OPERATION_ID).version()), "as it was added");
        for (int i = 0; i < 4; i++) {
            CommsOperation after = i % 2 == 0 ? CommsOperationProgress.start(OPERATION) : OPERATION;
            Expect.that(
                    store.replaceCommsOperation(ID, operation(store, OPERATION_ID), after) != null,
                    "nobody else changes the operation");
            Expect.that(versions.add(operation(store, OPERATION_ID).version()), "also by what it was before");
        }
    }

    @Example
    void ofManyWritersOfOneOperationOneWins() throws Exception {
        CallStore store = store(List.of(CALL));
        store.replace(found(store), AFTER, OPERATION);
        Versioned<CommsOperation> before = operation(store, OPERATION_ID);
        var winners = new AtomicInteger();
        Crowd.run(4, thread -> {
            var after = OPERATION.with(CommsOperation.CLIENT_CONTEXT, "writer " + thread);
            if (store.replaceCommsOperation(ID, before, after) != null) {
                winners.incrementAndGet();
            }
        });
        Expect.equal("one writer wins", winners.get(), 1);
    }

    @Example
    void anOperationWithTheSameIdTakesThePlaceOfTheOther() {
        CallStore store = store(List.of(CALL));
        store.replace(found(store), AFTER, OPERATION);
        Versioned<CommsOperation> before = operation(store, OPERATION_ID);
        CommsOperation again = CommsOperationProgress.create(OPERATION_ID, "again");
        store.replace(found(store), CALL, again);
        Expect.equal("it is the later one", operation(store, OPERATION_ID).value(), again);
        Expect.that(!operation(store, OPERATION_ID).version().equals(before.version()), "under another version");
    }

    @Example
    void ofManyWritersOfOneVersionOneWins() throws Exception {
        CallStore store = store(List.of(CALL));
        Versioned<Call> before = found(store);
        var winners = new AtomicInteger();
        Crowd.run(4, thread -> {
            Call after = CALL.with(Call.SUBJECT, "writer " + thread);
            if (store.replace(before, after, OPERATION.with(Entity.ID, "op-" + thread)) != null) {
                winners.incrementAndGet();
                Expect.equal("what it wrote is there", found(store).value(), after);
            } else {
                Expect.equal("nothing of a loser is", store.findCommsOperation(ID, "op-" + thread), null);
            }
        });
        Expect.equal("one writer wins", winners.get(), 1);
    }

    @Example
    void bothChangesAreVisibleTogetherOrNotAtAll() throws Exception {
        int changes = 300;
        CallStore store = store(List.of(numbered(0)));
        Crowd.run(3, thread -> {
            int seen = 0;
            for (int i = 1; thread == 0 && i <= changes; i++) {
                Versioned<Call> after = store.replace(found(store), numbered(i), OPERATION.with(Entity.ID, "op-" + i));
                Expect.that(after != null, "nobody else changes the call");
            }
            while (thread > 0 && seen < changes && !Thread.currentThread().isInterrupted()) {
                seen = seesBoth(store, seen);
            }
        });
    }

    private static Call numbered(int number) {
        return CALL.with(Call.SUBJECT, String.valueOf(number));
    }

    /** Whoever sees the call sees its operation, and whoever sees an operation sees the call of it or a later one. */
    private static int seesBoth(CallStore store, int before) {
        boolean next = store.findCommsOperation(ID, "op-" + (before + 1)) != null;
        int now = Integer.parseInt(requireNonNull(found(store).value().subject()));
        Expect.that(now >= before + (next ? 1 : 0), "the call is not behind its operation");
        Expect.that(now == 0 || store.findCommsOperation(ID, "op-" + now) != null, "the operation is there");
        return now;
    }
}

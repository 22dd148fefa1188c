package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Samples.CALL;
import static io.github.graphlobby.operation.Samples.CALL_ID;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.testkit.Crowd;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A call and its operations change together, and only if nobody else changed them. */
class InMemoryCallStoreTest {
    private static final CommsOperation OPERATION = CommsOperationProgress.create("op-1", null);
    private static final Call AFTER = CALL.with(Call.SUBJECT, "after");

    private final InMemoryCallStore store = InMemoryCallStore.of(List.of(CALL));

    @Test
    void aCallIsFoundByItsIdInAnyAsciiCase() {
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
        assertThat(held(store.find(CALL_ID.toUpperCase(Locale.ROOT)))).isSameAs(CALL);
        assertThat(store.find("another")).isNull();
    }

    /** As the notification samples have it. */
    @Test
    void aCallAndItsOperationAreFoundByIdsWithoutHyphens() {
        var operation = CommsOperationProgress.create("0fe0623f-d628-42ed-b4bd-8ac290072cc5", null);
        String call = "57DAB8B1894C409AB240BD8BEAE78896";

        assertThat(held(store.find(call))).isSameAs(CALL);
        assertThat(store.replace(found(), AFTER.with(Entity.ID, call), operation))
                .isNotNull();
        var created = store.findCommsOperation(call, "0FE0623FD62842EDB4BD8AC290072CC5");
        assertThat(held(created)).isSameAs(operation);
        assertThat(store.replaceCommsOperation(call, requireNonNull(created), CommsOperationProgress.start(operation)))
                .isNotNull();
        assertThat(held(store.findCommsOperation(CALL_ID, "0fe0623f-d628-42ed-b4bd-8ac290072cc5")))
                .isEqualTo(CommsOperationProgress.start(operation));
    }

    @Test
    void aCallStoredWithoutHyphensIsFoundByIdsWithThem() {
        var bare = CALL.with(Entity.ID, "57DAB8B1894C409AB240BD8BEAE78896");

        assertThat(held(InMemoryCallStore.of(List.of(bare)).find(CALL_ID))).isSameAs(bare);
    }

    @Test
    void idsThatDifferInHyphensAreTheSame() {
        var bare = CALL.with(Entity.ID, "57DAB8B1894C409AB240BD8BEAE78896");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryCallStore.of(List.of(CALL, bare)))
                .withMessage("two calls with the id 57DAB8B1894C409AB240BD8BEAE78896");
    }

    @Test
    void eachCallNeedsAnIdOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryCallStore.of(List.of(Call.TYPE.empty())))
                .withMessageStartingWith("a call without an id");
        var same = CALL.with(Entity.ID, CALL_ID.toUpperCase(Locale.ROOT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryCallStore.of(List.of(CALL, same)))
                .withMessageStartingWith("two calls with the id");
    }

    @Test
    void callAndOperationAppearTogether() {
        var replaced = store.replace(found(), AFTER, OPERATION);
        assertThat(held(replaced)).isSameAs(AFTER);
        assertThat(store.find(CALL_ID)).isEqualTo(replaced);
        assertThat(held(store.findCommsOperation(CALL_ID.toUpperCase(Locale.ROOT), "OP-1")))
                .isSameAs(OPERATION);
    }

    @Test
    void neitherAppearsIfSomebodyElseReplacedTheCall() {
        var before = found();
        store.replace(before, AFTER, CommsOperationProgress.create("theirs", null));
        assertThat(store.replace(before, CALL.with(Call.SUBJECT, "ours"), OPERATION))
                .isNull();
        assertThat(held(store.find(CALL_ID))).isSameAs(AFTER);
        assertThat(store.findCommsOperation(CALL_ID, "op-1")).isNull();
    }

    /** A store in front of a database has no document to compare, and reads another one each time. */
    @Test
    void whatIsComparedIsTheVersion() {
        var found = found();
        var read = Versioned.of(CALL.with(Call.SUBJECT, "as somebody else wrote it"), found.version());
        assertThat(store.replace(Versioned.of(CALL, "another version"), AFTER, OPERATION))
                .isNull();
        assertThat(held(store.replace(read, AFTER, OPERATION))).isSameAs(AFTER);
    }

    @Test
    void aCallThatStaysAsItIsKeepsItsVersion() {
        var before = found();
        assertThat(store.replace(before, before.value(), OPERATION)).isSameAs(before);
        assertThat(store.replace(before, AFTER, CommsOperationProgress.create("op-2", null)))
                .isNotNull();
    }

    @Test
    void aVersionNeverComesTwice() {
        var versions = new HashSet<String>();
        var other = CALL.with(Entity.ID, "other");
        var both = InMemoryCallStore.of(List.of(CALL, other), 17);
        var call = requireNonNull(both.find(CALL_ID));
        assertThat(call.version()).isEqualTo("17");
        assertThat(versions.add(call.version())).isTrue();
        assertThat(versions.add(requireNonNull(both.find("other")).version())).isTrue();
        for (int i = 0; i < 10; i++) {
            // the same two states in turn
            call = requireNonNull(both.replace(call, i % 2 == 0 ? AFTER : CALL, OPERATION));
            assertThat(versions.add(call.version())).isTrue();
            assertThat(versions.add(requireNonNull(both.findCommsOperation(CALL_ID, "op-1"))
                            .version()))
                    .isTrue();
        }
    }

    @Test
    void aCallOrAnOperationThatTakesAnotherIdIsRefused() {
        var found = found();
        var other = AFTER.with(Entity.ID, "other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(found, other, OPERATION))
                .withMessage("after has the id other, and before " + CALL_ID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(found, AFTER.with(Entity.ID, null), OPERATION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(found, AFTER, OPERATION.with(Entity.ID, null)))
                .withMessageStartingWith("operation has no id");
        assertThat(store.find(CALL_ID)).isSameAs(found);
        assertThat(store.findCommsOperation(CALL_ID, "op-1")).isNull();

        store.replace(found, AFTER, OPERATION);
        var operation = requireNonNull(store.findCommsOperation(CALL_ID, "op-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replaceCommsOperation(CALL_ID, operation, OPERATION.with(Entity.ID, "op-2")))
                .withMessage("after has the id op-2, and before op-1");
        assertThat(store.findCommsOperation(CALL_ID, "op-1")).isSameAs(operation);
    }

    @Test
    void aCallThatIsNotThereIsNotReplaced() {
        var unknown = CALL.with(Entity.ID, "another");
        assertThat(store.replace(Versioned.of(unknown, "1"), unknown, OPERATION))
                .isNull();
        assertThat(store.find("another")).isNull();
    }

    @Test
    void anOperationBelongsToItsCall() {
        var other = CALL.with(Entity.ID, "other");
        var both = InMemoryCallStore.of(List.of(CALL, other));
        both.replace(requireNonNull(both.find("other")), other, OPERATION);
        assertThat(held(both.findCommsOperation("other", "op-1"))).isSameAs(OPERATION);
        assertThat(both.findCommsOperation(CALL_ID, "op-1")).isNull();
        assertThat(both.findCommsOperation("nowhere", "op-1")).isNull();
    }

    @Test
    void anOperationIsReplacedIfItIsAsItWasFound() {
        store.replace(found(), AFTER, OPERATION);
        var waiting = requireNonNull(store.findCommsOperation(CALL_ID, "op-1"));
        var running = CommsOperationProgress.start(OPERATION);
        assertThat(held(store.replaceCommsOperation(CALL_ID, waiting, running))).isSameAs(running);
        assertThat(store.replaceCommsOperation(CALL_ID, waiting, running)).isNull();
        assertThat(held(store.findCommsOperation(CALL_ID, "op-1"))).isSameAs(running);
        assertThat(held(store.find(CALL_ID))).isSameAs(AFTER);
    }

    @Test
    void anOperationThatIsNotThereIsNotReplaced() {
        var nowhere = Versioned.of(OPERATION, "1");
        assertThat(store.replaceCommsOperation(CALL_ID, nowhere, OPERATION)).isNull();
        assertThat(store.replaceCommsOperation("another", nowhere, OPERATION)).isNull();
    }

    @Test
    void oneOfEightRacersWins() throws Exception {
        var winners = new AtomicInteger();
        var before = found();
        Crowd.run(8, i -> {
            if (store.replace(
                            before,
                            CALL.with(Call.SUBJECT, "racer " + i),
                            CommsOperationProgress.create("op-" + i, null))
                    != null) {
                winners.incrementAndGet();
            }
        });
        assertThat(winners).hasValue(1);
    }

    private Versioned<Call> found() {
        return requireNonNull(store.find(CALL_ID));
    }
}

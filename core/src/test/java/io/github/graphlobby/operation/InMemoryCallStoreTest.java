package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Samples.CALL;
import static io.github.graphlobby.operation.Samples.CALL_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
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
        assertThat(store.find(CALL_ID)).isSameAs(CALL);
        assertThat(store.find(CALL_ID.toUpperCase(Locale.ROOT))).isSameAs(CALL);
        assertThat(store.find("another")).isNull();
    }

    /** As the notification samples have it. */
    @Test
    void aCallAndItsOperationAreFoundByIdsWithoutHyphens() {
        var operation = CommsOperationProgress.create("0fe0623f-d628-42ed-b4bd-8ac290072cc5", null);
        String call = "57DAB8B1894C409AB240BD8BEAE78896";

        assertThat(store.find(call)).isSameAs(CALL);
        assertThat(store.replace(CALL.with(Entity.ID, call), AFTER, operation)).isFalse();
        assertThat(store.replace(CALL, AFTER, operation)).isTrue();
        assertThat(store.findCommsOperation(call, "0FE0623FD62842EDB4BD8AC290072CC5"))
                .isSameAs(operation);
        assertThat(store.replaceCommsOperation(call, operation, CommsOperationProgress.start(operation)))
                .isTrue();
        assertThat(store.findCommsOperation(CALL_ID, "0fe0623f-d628-42ed-b4bd-8ac290072cc5"))
                .isEqualTo(CommsOperationProgress.start(operation));
    }

    @Test
    void aCallStoredWithoutHyphensIsFoundByIdsWithThem() {
        var bare = CALL.with(Entity.ID, "57DAB8B1894C409AB240BD8BEAE78896");

        assertThat(InMemoryCallStore.of(List.of(bare)).find(CALL_ID)).isSameAs(bare);
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
        assertThat(store.replace(CALL, AFTER, OPERATION)).isTrue();
        assertThat(store.find(CALL_ID)).isSameAs(AFTER);
        assertThat(store.findCommsOperation(CALL_ID.toUpperCase(Locale.ROOT), "OP-1"))
                .isSameAs(OPERATION);
    }

    @Test
    void neitherAppearsIfSomebodyElseReplacedTheCall() {
        assertThat(store.replace(AFTER, CALL, OPERATION)).isFalse();
        assertThat(store.find(CALL_ID)).isSameAs(CALL);
        assertThat(store.findCommsOperation(CALL_ID, "op-1")).isNull();
    }

    @Test
    void neitherAppearsWithoutAnId() {
        assertThat(store.replace(CALL, AFTER, OPERATION.with(Entity.ID, null))).isFalse();
        assertThat(store.find(CALL_ID)).isSameAs(CALL);
        assertThat(store.replace(Call.TYPE.empty(), AFTER, OPERATION)).isFalse();
        var unknown = CALL.with(Entity.ID, "another");
        assertThat(store.replace(unknown, unknown, OPERATION)).isFalse();
    }

    @Test
    void anOperationBelongsToItsCall() {
        var other = CALL.with(Entity.ID, "other");
        var both = InMemoryCallStore.of(List.of(CALL, other));
        both.replace(other, other, OPERATION);
        assertThat(both.findCommsOperation("other", "op-1")).isSameAs(OPERATION);
        assertThat(both.findCommsOperation(CALL_ID, "op-1")).isNull();
        assertThat(both.findCommsOperation("nowhere", "op-1")).isNull();
    }

    @Test
    void anOperationIsReplacedIfItIsAsItWasFound() {
        store.replace(CALL, AFTER, OPERATION);
        var running = CommsOperationProgress.start(OPERATION);
        assertThat(store.replaceCommsOperation(CALL_ID, OPERATION, running)).isTrue();
        assertThat(store.replaceCommsOperation(CALL_ID, OPERATION, running)).isFalse();
        assertThat(store.findCommsOperation(CALL_ID, "op-1")).isSameAs(running);
        assertThat(store.find(CALL_ID)).isSameAs(AFTER);
    }

    @Test
    void anOperationThatIsNotThereIsNotReplaced() {
        assertThat(store.replaceCommsOperation(CALL_ID, OPERATION, OPERATION)).isFalse();
        assertThat(store.replaceCommsOperation("another", OPERATION, OPERATION)).isFalse();
        assertThat(store.replaceCommsOperation(CALL_ID, OPERATION.with(Entity.ID, null), OPERATION))
                .isFalse();
    }

    @Test
    void oneOfEightRacersWins() throws Exception {
        var winners = new AtomicInteger();
        Crowd.run(8, i -> {
            if (store.replace(
                    CALL, CALL.with(Call.SUBJECT, "racer " + i), CommsOperationProgress.create("op-" + i, null))) {
                winners.incrementAndGet();
            }
        });
        assertThat(winners).hasValue(1);
    }
}

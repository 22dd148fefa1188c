package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Outcomes.known;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.CommsOperation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code GET /communications/calls/{id}/operations/{id}}: who may start an operation may follow it. */
class GetCommsOperationTest {
    private static final CommsOperation OPERATION = CommsOperationProgress.create("op-1", null);

    private final InMemoryCallStore store = InMemoryCallStore.of(List.of(Samples.CALL));
    private final GetCommsOperation get = GetCommsOperation.of(Vintage.BETA_2022, store);

    @BeforeEach
    void startTheOperation() {
        store.replace(requireNonNull(store.find(Samples.CALL_ID)), Samples.CALL, OPERATION);
    }

    @Test
    void anOperationIsReadUnderBothRoots() {
        assertThat(held(get.get(Samples.BOT, Samples.CALL_ID, "op-1"))).isSameAs(OPERATION);
        for (String root : List.of("/communications", "/app")) {
            var match = Samples.match(root + "/calls/" + Samples.CALL_ID + "/operations/OP-1");
            assertThat(held(get.<Versioned<CommsOperation>>get(known(Samples.BOT), match, Outcome.Success::new)))
                    .isSameAs(OPERATION);
        }
    }

    @Test
    void callerAndPermissionComeBeforeTheOperation() {
        assertThat(answer(get.get(null, "nowhere", "none"))).isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(get.get(Samples.EDITOR, "nowhere", "none"))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(error(get.get(Samples.BOT, "nowhere", "none"))).isEqualTo(GraphError.callNotFound());
        assertThat(error(get.get(Samples.BOT, Samples.CALL_ID, "none"))).isEqualTo(GraphError.callNotFound());
    }
}

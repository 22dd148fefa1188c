package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.RequestPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code GET /communications/calls/{id}/operations/{id}}: who may start an operation may follow it. */
class GetOperationTest {
    private static final CommsOperation OPERATION = OperationProgress.create("op-1", null);

    private final InMemoryCallStore store = InMemoryCallStore.of(List.of(Samples.CALL));
    private final GetOperation get = GetOperation.of(Vintage.BETA_2022, store);

    @BeforeEach
    void startTheOperation() {
        store.replace(Samples.CALL, Samples.CALL, OPERATION);
    }

    @Test
    void anOperationIsReadUnderBothRoots() {
        assertThat(value(get.get(Samples.BOT, path("communications", Samples.CALL_ID, "op-1"))))
                .isSameAs(OPERATION);
        assertThat(value(get.get(Samples.BOT, path("app", Samples.CALL_ID, "OP-1"))))
                .isSameAs(OPERATION);
    }

    @Test
    void callerAndPermissionComeBeforeTheOperation() {
        var nowhere = path("communications", "nowhere", "none");
        assertThat(answer(get.get(null, nowhere))).isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(get.get(Samples.EDITOR, nowhere))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(error(get.get(Samples.BOT, nowhere))).isEqualTo(GraphError.callNotFound());
        assertThat(error(get.get(Samples.BOT, path("communications", Samples.CALL_ID, "none"))))
                .isEqualTo(GraphError.callNotFound());
    }

    private static RequestPath path(String root, String call, String operation) {
        return RequestPath.parse("/" + root + "/calls/" + call + "/operations/" + operation);
    }
}

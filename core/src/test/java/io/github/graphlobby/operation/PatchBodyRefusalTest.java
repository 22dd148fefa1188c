package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import org.junit.jupiter.api.Test;

/** What wraps a body refuses what the body refuses. */
class PatchBodyRefusalTest {
    private static final GraphError REFUSAL = GraphError.badRequest("no JSON");
    private static final FakeBody EMPTY = FakeBody.of(Patch.builder(Room.TYPE).build());

    @Test
    void theRefusalIsThatOfTheBody() {
        assertThat(new DecodedOnce(EMPTY.refused(REFUSAL)).refusal()).isSameAs(REFUSAL);
        assertThat(new AnnouncedBody(EMPTY.refused(REFUSAL)).refusal()).isSameAs(REFUSAL);
        assertThat(new DecodedOnce(EMPTY).refusal()).isNull();
        assertThat(new AnnouncedBody(EMPTY).refusal()).isNull();
    }
}

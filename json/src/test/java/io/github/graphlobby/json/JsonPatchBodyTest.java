package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A body is read by the reader of its type, which is made once. */
class JsonPatchBodyTest {
    private static final JsonPatchBody EMPTY = JsonPatchBody.of("{}".getBytes(UTF_8), 2);

    private static <R extends Resource<R>> String typeOf(JsonPatchBody body, ResourceType<R> type) {
        return body.decode(type).fold(decoded -> decoded.patch().type().name(), GraphError::message);
    }

    @Test
    void aTypeHasOneReader() {
        assertThat(PatchReader.of(Room.TYPE)).isSameAs(PatchReader.of(Room.TYPE));
    }

    @Test
    void typesOfOneRecordAreNotConfused() {
        for (String name : new String[] {"microsoft.graph.desk", "microsoft.graph.workspace", "microsoft.graph.desk"}) {
            assertThat(typeOf(EMPTY, OtherPlace.type(name))).isEqualTo(name);
        }
        assertThat(typeOf(EMPTY, Room.TYPE)).isEqualTo("microsoft.graph.room");
    }

    @Test
    void whatIsUnreadableIsABadRequest() {
        assertThat(typeOf(JsonPatchBody.of("{".getBytes(UTF_8), 9), Room.TYPE)).startsWith("The body cannot be read: ");
    }

    @Test
    void aBodyWithoutALimitIsNotRefused() {
        assertThat(JsonPatchBody.of(new byte[1 << 21]).refusal()).isNull();
    }

    @Test
    void anInt64IsTextOnlyIfTheMediaTypeSaysSo() {
        var body = JsonPatchBody.of("{\"rosterSequenceNumber\":\"9007199254740993\"}".getBytes(UTF_8), 99);

        assertThat(rosterSequenceNumber(body)).isNull();
        assertThat(rosterSequenceNumber(body.withIeee754Compatible(true))).isEqualTo(9007199254740993L);
        assertThat(rosterSequenceNumber(body.withIeee754Compatible(true).withIeee754Compatible(false)))
                .isNull();
        assertThat(body.withIeee754Compatible(true).refusal()).isNull();
    }

    private static @Nullable Long rosterSequenceNumber(JsonPatchBody body) {
        return body.decode(Participant.TYPE)
                .<@Nullable Long>fold(
                        decoded -> decoded.violations().isEmpty()
                                ? decoded.patch().toResource().rosterSequenceNumber()
                                : null,
                        error -> null);
    }

    @Test
    void aBodyOverItsLimitIsRefused() {
        assertThat(EMPTY.refusal()).isNull();
        assertThat(JsonPatchBody.of("{ }".getBytes(UTF_8), 2).refusal())
                .isEqualTo(GraphError.of(413, "RequestEntityTooLarge", "The body must have at most 2 bytes."));
    }
}

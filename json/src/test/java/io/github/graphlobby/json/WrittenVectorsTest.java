package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a body says of a difference or a composition, and what it cannot say; a mapper writes and refuses the same. */
class WrittenVectorsTest {
    private static final SchemaVersion VERSION = SchemaVersion.V1_2026;
    private static final PatchWriter WRITER = PatchWriter.of(VERSION);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule(VERSION)).build();

    @TestFactory
    Stream<DynamicTest> aPatchIsWrittenOrRefusedWithItsPointer() {
        return Vectors.tests("patch/written.json", vector -> check(vector, Vectors.resourceType(vector)));
    }

    private static <R extends Resource<R>> void check(JsonNode vector, ResourceType<R> type) {
        Patch<R> patch = patch(vector, type);
        if (vector.has("body")) {
            checkWritten(vector, patch);
        } else {
            checkRefused(vector, patch);
        }
    }

    private static <R extends Resource<R>> Patch<R> patch(JsonNode vector, ResourceType<R> type) {
        if (vector.has("after")) {
            return Patch.between(resource(vector, "before", type), resource(vector, "after", type));
        }
        Patch<R> composed = Patch.builder(type).build();
        for (JsonNode body : vector.required("patches")) {
            composed = composed.then(PatchReader.of(type).read(body.toString()).orThrow());
        }
        return composed;
    }

    private static <R extends Resource<R>> R resource(JsonNode vector, String member, ResourceType<R> type) {
        return ResourceReader.of(type).read(vector.required(member).toString());
    }

    private static <R extends Resource<R>> void checkWritten(JsonNode vector, Patch<R> patch) {
        byte[] written = WRITER.toBytes(patch);
        assertThat(Vectors.value(written)).isEqualTo(Vectors.value(vector.required("body")));
        assertThat(MAPPER.writeValueAsBytes(patch)).isEqualTo(written);
        Patch<R> read = PatchReader.of(patch.type()).read(written).orThrow();
        assertThat(WRITER.toBytes(read)).isEqualTo(written);
    }

    private static void checkRefused(JsonNode vector, Patch<?> patch) {
        var refusal = catchThrowableOfType(JsonWriteException.class, () -> WRITER.toBytes(patch));
        assertThat(refusal).isNotNull();
        assertThat(refusal.pointer()).isEqualTo(vector.required("pointer").stringValue());
        assertThat(refusal)
                .hasMessageStartingWith("`" + refusal.pointer().substring(1) + "` ")
                .hasMessageContaining(vector.required("messageContains").stringValue());
        Messages.assertFitForSender(String.valueOf(refusal.getMessage()));
        assertThat(catchThrowableOfType(RuntimeException.class, () -> MAPPER.writeValueAsBytes(patch)))
                .hasMessageContaining(refusal.getMessage());
    }
}

package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The documented requests get the documented answers. */
class DocumentedAnswersTest {
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(SchemaVersion.BETA_2022);
    private static final String CONTEXT = "https://graph.microsoft.com/beta/$metadata#places/$entity";

    @ParameterizedTest
    @ValueSource(strings = {"update-place/room.json", "update-place/room-list.json"})
    void aPlaceIsUpdatedAsDocumented(String file) {
        JsonNode vector = Vectors.read(file);
        JsonNode answer = Vectors.tree(update(vector, Vectors.resourceType(vector)));
        assertSays(answer, vector.required("answer"), vector.required("misprints"), "");
    }

    private static <R extends Resource<R>> byte[] update(JsonNode vector, ResourceType<R> type) {
        R before = ResourceReader.of(type).read(vector.required("before").toString());
        var patch =
                PatchReader.of(type).read(vector.required("request").toString()).orThrow();
        return ANSWERS.withContext(CONTEXT).toBytes(patch.applyTo(before));
    }

    /** The answer has every documented member with its value, and otherwise members without a value. */
    private static void assertSays(JsonNode answer, JsonNode documented, JsonNode misprints, String pointer) {
        if (!documented.isObject()) {
            assertThat(Vectors.value(answer)).as(pointer).isEqualTo(Vectors.value(documented));
            return;
        }
        assertThat(answer.isObject()).as(pointer).isTrue();
        var others = new HashSet<>(answer.propertyNames());
        documented.forEachEntry((name, value) -> {
            String schemaName = misprints.path(name).asString(name);
            assertThat(others.remove(schemaName)).as(pointer + "/" + schemaName).isTrue();
            assertSays(answer.required(schemaName), value, misprints, pointer + "/" + schemaName);
        });
        assertThat(others)
                .allSatisfy(name -> assertThat(answer.required(name).isNull())
                        .as(pointer + "/" + name)
                        .isTrue());
    }

    @Test
    void theOperationOfUpdateMetadataIsReadAndWrittenAsDocumented() {
        JsonNode documented = Vectors.read("update-metadata.json").required("answer");
        CommsOperation operation = ResourceReader.of(CommsOperation.TYPE).read(documented.toString());

        assertThat(operation)
                .isEqualTo(new CommsOperation(
                        "0fe0623f-d628-42ed-b4bd-8ac290072cc5",
                        OperationStatus.COMPLETED,
                        "clientContext-value",
                        null,
                        Map.of()));
        assertThat(Vectors.value(ANSWERS.toBytes(operation))).isEqualTo(Vectors.value(documented));
    }
}

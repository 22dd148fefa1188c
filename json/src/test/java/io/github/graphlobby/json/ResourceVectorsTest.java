package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.patch.AnyResource;
import io.github.graphlobby.patch.StructuredType;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Resources are read without loss, and written again. */
class ResourceVectorsTest {

    @TestFactory
    Stream<DynamicTest> aResourceIsReadAndWrittenAgain() {
        return Vectors.tests("resource/accept.json", vector -> accept(vector, Vectors.structuredType(vector)));
    }

    private static <B> void accept(JsonNode vector, StructuredType<B> type) {
        ResourceReader<B> reader = ResourceReader.of(type);
        B resource = reader.read(Vectors.document(vector, "document"));
        byte[] written = ResourceWriter.compact().toBytes((AnyResource) resource);

        assertThat(Vectors.value(written)).isEqualTo(Vectors.value(vector.required("written")));
        assertThat(reader.read(written)).isEqualTo(resource);
    }

    @TestFactory
    Stream<DynamicTest> aDocumentIsRefused() {
        return Vectors.tests("resource/reject.json", vector -> reject(vector, Vectors.structuredType(vector)));
    }

    private static <B> void reject(JsonNode vector, StructuredType<B> type) {
        byte[] document = Vectors.document(vector, "document");
        JsonReadException e = catchThrowableOfType(
                JsonReadException.class, () -> ResourceReader.of(type).read(document));
        assertThat(e).isNotNull();
        assertThat(e).hasMessageContaining(vector.required("messageContains").stringValue());
        Messages.assertFitForSender(String.valueOf(e.getMessage()));
        assertThat(e.pointer()).isEqualTo(vector.required("pointer").stringValue());
        assertThat(e.line()).isPositive().isEqualTo(vector.path("line").asInt(e.line()));
        assertThat(e.column()).isPositive().isEqualTo(vector.path("column").asInt(e.column()));
    }
}

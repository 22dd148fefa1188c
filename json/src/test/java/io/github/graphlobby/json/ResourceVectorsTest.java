package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Resources are read without loss, and written again. */
class ResourceVectorsTest {
    static final List<String> READ = List.of(
            "resource/accept.json",
            "resource/full.json",
            "resource/minimal.json",
            "resource/types-accept.json",
            "resource/calls-accept.json");

    static final List<String> REFUSED =
            List.of("resource/reject.json", "resource/types-reject.json", "resource/calls-reject.json");

    @TestFactory
    Stream<DynamicTest> aResourceIsReadAndWrittenAgain() {
        return Vectors.tests(READ, vector -> accept(vector, Vectors.structuredType(vector)));
    }

    private static <B> void accept(JsonNode vector, StructuredType<B> type) {
        ResourceReader<B> reader = ResourceReader.of(type);
        B resource = reader.read(Vectors.document(vector, "document"));
        byte[] written = ResourceWriter.compact().toBytes((AnyResource) resource);

        // A vector that does not say what is written holds a document that is written as it was read.
        JsonNode expected = vector.has("written") ? vector.get("written") : vector.required("document");
        assertThat(Vectors.value(written)).isEqualTo(Vectors.value(expected));
        assertThat(reader.read(written)).isEqualTo(resource);
    }

    @TestFactory
    Stream<DynamicTest> aDocumentIsRefused() {
        return Vectors.tests(REFUSED, vector -> reject(vector, Vectors.structuredType(vector)));
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

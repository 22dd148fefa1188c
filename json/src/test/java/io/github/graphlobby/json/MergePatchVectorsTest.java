package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.schema.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Merge patches of untyped values do what RFC 7396 says. */
class MergePatchVectorsTest {
    private static final String FILE = "merge-patch.json";

    @Test
    void thereAre82Vectors() {
        assertThat(Vectors.read(FILE)).hasSize(82);
    }

    @TestFactory
    Stream<DynamicTest> aPatchMakesTheExpectedDocument() {
        return Vectors.tests(FILE, MergePatchVectorsTest::check);
    }

    private static void check(JsonNode vector) {
        Object result =
                JsonMergePatch.apply(Vectors.value(vector.required("target")), Vectors.value(vector.required("patch")));
        assertThat(result).isEqualTo(Json.value(Vectors.value(vector.required("expected"))));
    }
}

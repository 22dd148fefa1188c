package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MergePatchDocument;
import io.github.graphlobby.patch.NumberEquality;
import io.github.graphlobby.schema.Json;
import java.util.function.Supplier;
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

    @TestFactory
    Stream<DynamicTest> aDifferenceIsTheSmallestPatchOrIsRefused() {
        return Vectors.tests("merge-patch-diff.json", vector -> {
            Object from = Vectors.value(vector.required("from"));
            Object to = Vectors.value(vector.required("to"));
            var equality = NumberEquality.valueOf(vector.path("equality").asString("BY_FORM"));
            check(vector, () -> MergePatchDocument.between(from, to, equality));
            if (vector.has("patch") && equality == NumberEquality.BY_FORM) {
                assertThat(MergePatchDocument.between(from, to).applyTo(from)).isEqualTo(Json.value(to));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aCompositionDoesWhatBothDoOrIsRefused() {
        return Vectors.tests("merge-patch-compose.json", vector -> {
            var first = MergePatchDocument.of(Vectors.value(vector.required("first")));
            var second = MergePatchDocument.of(Vectors.value(vector.required("second")));
            check(vector, () -> first.then(second));
        });
    }

    private static void check(JsonNode vector, Supplier<MergePatchDocument> patch) {
        if (vector.has("unsayable")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(patch::get)
                    .withMessage(vector.required("unsayable").stringValue());
        } else {
            assertThat(patch.get().toJson()).isEqualTo(Json.value(Vectors.value(vector.required("patch"))));
        }
    }
}

package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What a PATCH body means, and what it must not say. */
class PatchVectorsTest {
    static final List<String> ACCEPTED =
            List.of("patch/accept.json", "patch/types-accept.json", "patch/calls-accept.json");

    static final List<String> REFUSED =
            List.of("patch/reject.json", "patch/types-reject.json", "patch/calls-reject.json");

    @TestFactory
    Stream<DynamicTest> aBodyIsAppliedAsItSays() {
        return Vectors.tests(ACCEPTED, vector -> accept(vector, Vectors.resourceType(vector)));
    }

    private static <R extends Resource<R>> void accept(JsonNode vector, ResourceType<R> type) {
        var decoded = reader(vector, type).read(Vectors.document(vector, "body"));
        assertThat(decoded.violations().listed()).isEmpty();

        Patch<R> patch = decoded.orThrow();
        JsonNode before = vector.get("before");
        R resource = before == null ? type.empty() : ResourceReader.of(type).read(before.toString());
        assertThat(membersOf(patch.applyTo(resource))).isEqualTo(Vectors.value(vector.required("after")));
        assertThat(patch.violations().listed()).isEmpty();
    }

    private static <R extends Resource<R>> PatchReader<R> reader(JsonNode vector, ResourceType<R> type) {
        return PatchReader.of(type)
                .withIeee754Compatible(vector.path("ieee754Compatible").asBoolean(false));
    }

    /** What a resource holds; the type that an entity announces is not among the expected members. */
    private static <R extends Resource<R>> Map<?, ?> membersOf(R resource) {
        var members = (Map<?, ?>)
                requireNonNull(Vectors.value(ResourceWriter.compact().toBytes(resource)));
        if (resource.resourceType().isEntity()) {
            members.remove("@odata.type");
        }
        return members;
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsRefusedWithEverythingThatIsWrong() {
        return Vectors.tests(REFUSED, vector -> reject(vector, Vectors.resourceType(vector)));
    }

    private static <R extends Resource<R>> void reject(JsonNode vector, ResourceType<R> type) {
        List<Violation> violations = reader(vector, type)
                .read(Vectors.document(vector, "body"))
                .violations()
                .listed();
        JsonNode expected = vector.required("violations");
        assertThat(violations.stream().map(v -> v.pointer() + " " + v.code()))
                .containsExactlyElementsOf(expected.valueStream()
                        .map(v -> text(v, "pointer") + " " + text(v, "code"))
                        .toList());
        violations.forEach(v -> Messages.assertFitForSender(v.message()));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(violations.get(i).message()).contains(text(expected.get(i), "messageContains"));
        }
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsUnreadable() {
        return Vectors.tests("patch/unreadable.json", vector -> unreadable(vector, Vectors.resourceType(vector)));
    }

    private static <R extends Resource<R>> void unreadable(JsonNode vector, ResourceType<R> type) {
        byte[] body = Vectors.document(vector, "body");
        JsonReadException e = catchThrowableOfType(
                JsonReadException.class, () -> PatchReader.of(type).read(body));
        assertThat(e).isNotNull();
        Messages.assertFitForSender(String.valueOf(e.getMessage()));
        assertThat(e.getMessage()).startsWith(e.reason());
        // What a vector does not say is left to the parser.
        assertThat(e.pointer()).isEqualTo(vector.path("pointer").asString(e.pointer()));
        assertThat(e.line()).isEqualTo(vector.path("line").asInt(e.line()));
        assertThat(e.column()).isEqualTo(vector.path("column").asInt(e.column()));
    }

    private static String text(JsonNode object, String member) {
        @Nullable JsonNode text = object.get(member);
        return text == null ? "" : Objects.requireNonNullElse(text.stringValue(), "");
    }
}

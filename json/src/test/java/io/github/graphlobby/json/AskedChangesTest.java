package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Resources;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Control information that asks for a change is never dropped, whatever the type and wherever it stands: to link
 * resources (OData JSON Format 4.01, section 8.5), to remove them or to change a collection of them (section 15).
 */
class AskedChangesTest {
    private static final List<String> NAMES = List.of(
            "x@odata.bind",
            "x@bind",
            "x@odata.delta",
            "x@delta",
            "@odata.bind",
            "@bind",
            "@odata.delta",
            "@delta",
            "@odata.removed",
            "@removed");

    static Stream<ResourceType<?>> types() {
        return Stream.concat(Vectors.TYPES.stream(), Stream.of(Specimen.TYPE));
    }

    @ParameterizedTest
    @MethodSource("types")
    void itIsAViolationOnEveryType(ResourceType<?> type) {
        for (String name : NAMES) {
            assertRefused(type, "{\"" + name + "\":[]}", "/" + name);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void itIsAViolationForEveryProperty(ResourceType<?> type) {
        for (Property<?, ?> property : type.properties()) {
            assertRefused(
                    type, "{\"" + property.name() + "@odata.bind\":\"x\"}", "/" + property.name() + "@odata.bind");
            assertRefused(type, "{\"" + property.name() + "@delta\":[]}", "/" + property.name() + "@delta");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void itIsAViolationInEveryValueThatHasMembers(ResourceType<?> type) {
        for (Property<?, ?> property : type.properties()) {
            for (String name : NAMES) {
                assertRefusedIn(type, property, name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void itIsAViolationInUndeclaredMembersOfOpenTypes(ResourceType<?> type) {
        for (String name : type.isOpen() ? NAMES : List.<String>of()) {
            assertRefused(type, "{\"x/y\":{\"z\":[{\"" + name + "\":1}]}}", "/x~1y/z/0/" + name);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEntityInsideOfAnotherIsNoReference(ResourceType<?> type) {
        for (Property<?, ?> property : type.properties()) {
            for (String name : property.isNavigation() ? List.of("@odata.id", "@id") : List.<String>of()) {
                assertRefusedIn(type, property, name);
            }
        }
    }

    private static void assertRefusedIn(ResourceType<?> type, Property<?, ?> property, String name) {
        String inside = "{\"" + name + "\":\"x\"}";
        if (property.type() instanceof CollectionType<?> collection && mayBeObject(collection.item())) {
            assertRefused(type, "{\"" + property.name() + "\":[" + inside + "]}", "/" + property.name() + "/0/" + name);
        } else if (mayBeObject(property.type())) {
            assertRefused(type, "{\"" + property.name() + "\":" + inside + "}", "/" + property.name() + "/" + name);
        }
    }

    private static boolean mayBeObject(ValueType<?> type) {
        return type instanceof StructuredValueType<?>
                || type.kind() == ValueType.Kind.MAP
                || type.kind() == ValueType.Kind.UNTYPED;
    }

    private static void assertRefused(ResourceType<?> type, String body, String pointer) {
        assertThat(PatchReader.of(type).read(body).violations().listed())
                .as(type + " " + body)
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple(pointer, Violation.UNSUPPORTED_CHANGE));
    }

    static Stream<ResourceType<?>> modelled() {
        return Resources.all().stream();
    }

    /** It is what the other spelling is: a member may not be given in both. */
    @ParameterizedTest
    @MethodSource("modelled")
    void controlInformationHasOneNameInTwoSpellings(ResourceType<?> type) {
        String property = type.properties().get(0).name();
        for (String name : List.of("type", "context", "etag", "id", "nextLink", "count", "editLink")) {
            String long_ = property + "@odata." + name;
            String short_ = property + "@" + name;
            assertDuplicate(type, long_, short_);
            assertDuplicate(type, short_, long_);
        }
        assertDuplicate(type, "@odata.etag", "@etag");
        assertDuplicate(type, "@context", "@odata.context");
    }

    private static void assertDuplicate(ResourceType<?> type, String first, String second) {
        assertThat(PatchReader.of(type)
                        .read("{\"" + first + "\":\"1\",\"" + second + "\":\"1\"}")
                        .violations()
                        .listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/" + second, Violation.DUPLICATE_MEMBER));
    }
}

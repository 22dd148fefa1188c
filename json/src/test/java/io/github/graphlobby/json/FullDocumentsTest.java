package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.ValueType.Kind;
import io.github.graphlobby.testkit.Resources;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The full documents are full and the minimal ones minimal, so a new property or type needs a document. */
class FullDocumentsTest {
    private static final String FULL = "resource/full.json";
    private static final String MINIMAL = "resource/minimal.json";

    @ParameterizedTest
    @ValueSource(strings = {FULL, MINIMAL})
    void everyTypeHasADocument(String file) {
        assertThat(Vectors.read(file).valueStream().map(Vectors::resourceType).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Resources.all()));
    }

    @TestFactory
    Stream<DynamicTest> aFullDocumentHasEveryPropertyOfItsType() {
        return Vectors.tests(FULL, vector -> assertFull(Vectors.resourceType(vector), vector.required("document")));
    }

    private static <R extends Resource<R>> void assertFull(ResourceType<R> type, JsonNode document) {
        R resource = read(type, document);
        assertThat(valuesOf(type, resource)).isEqualTo(names(type, property -> true));
        for (var property : type.properties()) {
            assertThat(document.required(property.name()).isNull())
                    .as(property.name())
                    .isFalse();
            assertThat(Snapshot.of(resource).get(property)).as(property.name()).isNotEqualTo(List.of());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyValueInAFullDocumentHasWhatItsTypeNeedsAndIsDeclared() {
        return Vectors.tests(
                FULL,
                vector -> nested(read(Vectors.resourceType(vector), vector.required("document")))
                        .forEach(resource -> assertComplete(resource.resourceType(), resource)));
    }

    private static <R extends Resource<R>> void assertComplete(ResourceType<R> type, AnyResource resource) {
        assertThat(valuesOf(type, resource)).containsAll(names(type, FullDocumentsTest::isNeeded));
        assertThat(type.isOpen() || resource.additional().isEmpty())
                .as(resource.toString())
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> aMinimalDocumentHasWhatItsTypeNeedsAndNothingElse() {
        return Vectors.tests(
                MINIMAL,
                vector -> nested(read(Vectors.resourceType(vector), vector.required("document")))
                        .forEach(resource -> assertMinimal(resource.resourceType(), resource)));
    }

    private static <R extends Resource<R>> void assertMinimal(ResourceType<R> type, AnyResource resource) {
        assertThat(valuesOf(type, resource)).isEqualTo(names(type, FullDocumentsTest::isNeeded));
        assertThat(resource.additional()).isEmpty();
    }

    /** A collection need not be there, even if its items must not be null. */
    private static boolean isNeeded(Property<?, ?> property) {
        return !property.type().isNullable() && property.type().kind() != Kind.COLLECTION;
    }

    private static <R extends Resource<R>> R read(ResourceType<R> type, JsonNode document) {
        return ResourceReader.of(type).read(document.toString());
    }

    private static Set<String> names(ResourceType<?> type, Predicate<Property<?, ?>> which) {
        return type.properties().stream().filter(which).map(Property::name).collect(Collectors.toSet());
    }

    private static <R extends Resource<R>> Set<String> valuesOf(ResourceType<R> type, AnyResource resource) {
        Snapshot<R> values = Snapshot.of(type.cast(resource));
        return type.properties().stream()
                .filter(property -> values.get(property) != null)
                .map(Property::name)
                .collect(Collectors.toSet());
    }

    /** A resource and all resources inside it. */
    private static Stream<AnyResource> nested(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(FullDocumentsTest::nested);
        }
        return value instanceof AnyResource resource
                ? Stream.concat(Stream.of(resource), members(resource.resourceType(), resource))
                : Stream.empty();
    }

    private static <R extends Resource<R>> Stream<AnyResource> members(ResourceType<R> type, AnyResource resource) {
        Snapshot<R> values = Snapshot.of(type.cast(resource));
        return type.properties().stream().flatMap(property -> nested(values.get(property)));
    }
}

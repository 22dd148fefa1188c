package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Resources;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The vectors leave out no type, no property and no member of an enumeration. */
class VectorCoverageTest {
    private static final List<JsonNode> ACCEPTED = vectors(PatchVectorsTest.ACCEPTED);
    private static final List<JsonNode> REFUSED = vectors(PatchVectorsTest.REFUSED);
    private static final List<JsonNode> READ = vectors(ResourceVectorsTest.READ);
    private static final List<JsonNode> UNREADABLE = vectors(ResourceVectorsTest.REFUSED);

    private static List<JsonNode> vectors(List<String> files) {
        return files.stream().flatMap(file -> Vectors.read(file).valueStream()).toList();
    }

    static List<ResourceType<?>> types() {
        return Resources.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyIsSetByABody(ResourceType<?> type) {
        assertThat(members(ACCEPTED, type, value -> !value.isNull()))
                .as(type.name())
                .containsAll(names(type, property -> true));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyIsClearedOrRefusesNull(ResourceType<?> type) {
        assertThat(members(ACCEPTED, type, JsonNode::isNull))
                .as(type.name())
                .containsAll(names(type, property -> property.type().isClearable()));
        assertThat(refused(type, Violation.NULL_NOT_ALLOWED))
                .as(type.name())
                .containsAll(names(type, property -> !property.type().isClearable()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyRefusesAnotherKindOfValue(ResourceType<?> type) {
        assertThat(refused(type, Violation.WRONG_TYPE)).as(type.name()).containsAll(names(type, property -> true));
        assertThat(of(UNREADABLE, type).map(VectorCoverageTest::member))
                .as(type.name())
                .containsAll(names(type, property -> true));
    }

    @ParameterizedTest
    @MethodSource("types")
    void anUnknownMemberIsReadAndInABodyDependsOnTheType(ResourceType<?> type) {
        Predicate<String> unknown = name -> type.property(name) == null && name.indexOf('@') < 0;
        assertThat(members(READ, type, value -> true)).as(type.name()).anyMatch(unknown);
        assertThat(type.isOpen() ? members(ACCEPTED, type, value -> true) : refused(type, Violation.UNKNOWN_PROPERTY))
                .as(type.name())
                .anyMatch(unknown);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anotherTypeIsRefused(ResourceType<?> type) {
        assertThat(refused(type, Violation.WRONG_ODATA_TYPE)).as(type.name()).contains("@odata.type");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyKeepsTextThatItsEnumerationDoesNotHave(ResourceType<?> type) {
        for (var property : type.properties()) {
            for (EnumType<?> enumeration : enumerations(property).toList()) {
                assertThat(texts(READ, type, property))
                        .as(type + " " + property)
                        .anyMatch(text -> enumeration.known(text) == null);
            }
        }
    }

    /** Each enumeration once, although it may stand in several properties, nullable and not. */
    static Collection<EnumType<?>> enumerations() {
        var byName = new TreeMap<String, EnumType<?>>();
        types().stream()
                .flatMap(type -> type.properties().stream())
                .flatMap(VectorCoverageTest::enumerations)
                .forEach(enumeration -> byName.put(enumeration.name(), enumeration));
        return byName.values();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyMemberOfAnEnumerationIsTakenAndOtherTextRefused(EnumType<?> enumeration) {
        assertThat(texts(ACCEPTED, enumeration))
                .as(enumeration.name())
                .containsAll(enumeration.known().stream().map(Object::toString).toList());
        assertThat(texts(REFUSED, enumeration))
                .as(enumeration.name())
                .anyMatch(text -> enumeration.known(text) == null);
    }

    private static Set<String> texts(List<JsonNode> vectors, EnumType<?> enumeration) {
        return types().stream()
                .flatMap(type -> type.properties().stream()
                        .filter(property -> enumerations(property)
                                .anyMatch(its -> its.name().equals(enumeration.name())))
                        .flatMap(property -> texts(vectors, type, property).stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<EnumType<?>> enumerations(Property<?, ?> property) {
        var type = property.type() instanceof CollectionType<?> collection ? collection.item() : property.type();
        return type instanceof EnumType<?> enumeration ? Stream.of(enumeration) : Stream.empty();
    }

    /** The texts that the vectors of a type have for a property, or among its items. */
    private static Set<String> texts(List<JsonNode> vectors, ResourceType<?> type, Property<?, ?> property) {
        return of(vectors, type)
                .map(vector -> document(vector).path(property.name()))
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(ResourceType<?> type, Predicate<Property<?, ?>> which) {
        return type.properties().stream().filter(which).map(Property::name).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> of(List<JsonNode> vectors, ResourceType<?> type) {
        return vectors.stream()
                .filter(vector -> type.name()
                        .equals("microsoft.graph." + vector.required("type").stringValue()));
    }

    /** The names in the documents of a type whose values are as asked. */
    private static Set<String> members(List<JsonNode> vectors, ResourceType<?> type, Predicate<JsonNode> value) {
        return of(vectors, type)
                .flatMap(vector -> document(vector).propertyStream())
                .filter(member -> value.test(member.getValue()))
                .map(member -> member.getKey())
                .collect(Collectors.toSet());
    }

    private static JsonNode document(JsonNode vector) {
        return vector.has("body") ? vector.get("body") : vector.path("document");
    }

    /** The members of bodies of a type that are refused for a reason. */
    private static Set<String> refused(ResourceType<?> type, String code) {
        return of(REFUSED, type)
                .flatMap(vector -> vector.required("violations").valueStream())
                .filter(violation -> violation.required("code").stringValue().equals(code))
                .map(VectorCoverageTest::member)
                .collect(Collectors.toSet());
    }

    private static String member(JsonNode refused) {
        String pointer = refused.required("pointer").stringValue();
        return pointer.isEmpty() ? "" : pointer.substring(1);
    }
}

package io.github.graphlobby.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Inventory.Kind;
import io.github.graphlobby.model.Inventory.Row;
import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.testkit.Resources;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records and enumerations say what the published schemas say. */
class InventoryTest {
    private static final String PREFIX = "microsoft.graph.";
    private static final Inventory INVENTORY = Inventory.read();

    /** In the documented answer of 2022 and in no schema. */
    private static final String BEYOND_THE_SCHEMA = "room.isManaged";

    @Test
    void theInventoryIsWhole() {
        assertThat(INVENTORY.types()).hasSize(57);
        assertThat(INVENTORY.types().values().stream().filter(type -> type.kind() == Kind.ENUM))
                .hasSize(19);
        assertThat(INVENTORY.rows()).hasSize(156);
        assertThat(INVENTORY.rows().filter(Row::isNavigation)).hasSize(8);
    }

    @Test
    void everyTypeHasItsJavaType() {
        assertThat(modelledTypes())
                .hasSize(57)
                .containsExactlyInAnyOrderElementsOf(INVENTORY.types().keySet());
        assertThat(ModelTypes.enumerations()).hasSize(19);
    }

    @Test
    void everyRowIsCovered() {
        assertThat(coveredRows())
                .hasSize(156)
                .containsExactlyInAnyOrderElementsOf(
                        INVENTORY.rows().map(Row::key).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.graphlobby.testkit.Resources#all")
    <R extends Resource<R>> void aRecordHasTheBaseKindOpennessAndVersionsOfItsType(ResourceType<R> type) {
        Inventory.Type published = INVENTORY.type(published(type));
        assertThat(type.isEntity()).as("%s is an entity type", type).isEqualTo(published.kind() == Kind.ENTITY);
        assertThat(type.versions()).as("versions of %s", type).isEqualTo(published.versions());
        if (isKeeper(type)) {
            assertThat(published.isAbstract()).isTrue();
            assertThat(type.isOpen()).as("%s is open", type).isTrue();
        } else {
            assertThat(published.isAbstract()).isFalse();
            assertThat(type.isOpen()).as("%s is open", type).isEqualTo(published.isOpen());
            assertThat(type.base())
                    .as("base of %s", type)
                    .isEqualTo(published.base() == null ? null : PREFIX + published.base());
        }
    }

    @Test
    void interfacesStandForAbstractTypes() {
        assertThat(ModelTypes.families())
                .isNotEmpty()
                .allSatisfy(family -> assertThat(
                                INVENTORY.type(unqualified(family.name())).isAbstract())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("io.github.graphlobby.testkit.Resources#all")
    <R extends Resource<R>> void aPropertyIsWhatTheSchemaSays(ResourceType<R> type) {
        var softly = new SoftAssertions();
        for (Property<? super R, ?> property : type.properties()) {
            var rows = INVENTORY.rows(published(type), property.name());
            if (rows.isEmpty()) {
                softly.assertThat(published(type) + "." + property).isEqualTo(BEYOND_THE_SCHEMA);
            } else {
                softly.assertThat(described(type, property))
                        .as("%s of %s", property, type)
                        .isEqualTo(described(rows));
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("io.github.graphlobby.model.catalog.ModelTypes#enumerations")
    <E extends EvolvableEnum> void anEnumerationHasThePublishedMembers(EnumType<E> type) {
        var published = INVENTORY.type(unqualified(type.name()));
        assertThat(published.kind()).isEqualTo(Kind.ENUM);
        assertThat(type.versions()).isEqualTo(published.versions());
        assertThat(type.known().stream().map(member -> member + " " + type.versions(member)))
                .containsExactlyElementsOf(published.members().stream()
                        .map(member -> written(published, member.name()) + " " + member.versions())
                        .toList());
    }

    /** The documented answers write the operation's status with a small letter, the schemas with a capital one. */
    private static String written(Inventory.Type enumeration, String member) {
        return enumeration.name().equals("operationStatus")
                ? member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1)
                : member;
    }

    /** What the tests compare of a property, as text, so that a failure shows all of it. */
    private record Description(
            String name, String type, boolean nullable, boolean navigation, Set<SchemaVersion> versions) {}

    private static <R extends Resource<R>> Description described(
            ResourceType<R> type, Property<? super R, ?> property) {
        return new Description(
                property.name(),
                property.type().name(),
                property.type().isNullable(),
                property.isNavigation(),
                type.versions(property));
    }

    /** A property that moved to the base counts as the base declares it, in the versions of both. */
    private static Description described(List<Row> rows) {
        Row base = rows.get(rows.size() - 1);
        var versions = EnumSet.noneOf(SchemaVersion.class);
        rows.forEach(row -> versions.addAll(row.versions()));
        return new Description(base.name(), valueType(base.type()), base.isNullable(), base.isNavigation(), versions);
    }

    /** The name of a value's type as a property has it; a type outside the inventory is untyped. */
    private static String valueType(String published) {
        if (published.startsWith("Collection(")) {
            return "Collection(" + valueType(published.substring("Collection(".length(), published.length() - 1)) + ")";
        }
        if (published.startsWith("Edm.")) {
            return published;
        }
        return INVENTORY.types().containsKey(published) ? PREFIX + published : "Edm.Untyped";
    }

    private static Set<String> modelledTypes() {
        var types = new HashSet<String>();
        types.add("entity"); // an interface whose type nobody needs to name
        Resources.all().forEach(type -> types.add(published(type)));
        ModelTypes.families().forEach(family -> types.add(unqualified(family.name())));
        ModelTypes.enumerations().forEach(type -> types.add(unqualified(type.name())));
        return types;
    }

    /** A row is covered by a component of its type, or of a type that inherits it. */
    private static Set<String> coveredRows() {
        return Resources.all().stream()
                .flatMap(type -> type.properties().stream()
                        .flatMap(property -> INVENTORY.rows(published(type), property.name()).stream()))
                .map(Row::key)
                .collect(toSet());
    }

    /** The published type of a record; for one that keeps unmodelled types it is the abstract one. */
    private static String published(ResourceType<?> type) {
        return unqualified(isKeeper(type) ? Objects.requireNonNull(type.base()) : type.name());
    }

    private static boolean isKeeper(ResourceType<?> type) {
        return !type.isModelled();
    }

    private static String unqualified(String name) {
        assertThat(name).startsWith(PREFIX);
        return name.substring(PREFIX.length());
    }
}

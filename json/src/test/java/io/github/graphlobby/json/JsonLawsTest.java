package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Resources;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws of reading and writing, for every type of the model. */
class JsonLawsTest {
    /** Fewer than usual, since resources are large and tests run twice. */
    static final int TRIES = 200;

    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final PatchWriter PATCHES = PatchWriter.of(SchemaVersion.BETA_2026);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();

    /** A patch and a resource to which it can be applied. */
    record Update<R extends Resource<R>>(R resource, Patch<R> patch) {}

    @Provide
    Arbitrary<AnyResource> resources() {
        return readableResources();
    }

    /** Resources of every type, with unknown members and unknown enumeration text, some of them full. */
    static Arbitrary<AnyResource> readableResources() {
        return Arbitraries.of(Resources.all())
                .flatMap(type -> Arbitraries.oneOf(List.of(
                        any(ResourceArbitraries.resources(type)), any(ResourceArbitraries.fullResources(type)))));
    }

    private static Arbitrary<AnyResource> any(Arbitrary<? extends AnyResource> resources) {
        return resources.<AnyResource>map(resource -> resource).filter(JsonLawsTest::hasReadableNames);
    }

    /** Records may hold longer names than a reader takes. */
    private static boolean hasReadableNames(AnyResource resource) {
        return Vectors.hasReadableNames(Vectors.tree(COMPACT.toBytes(resource)));
    }

    @Provide
    Arbitrary<Update<?>> updates() {
        return Arbitraries.of(Resources.all()).flatMap(JsonLawsTest::updates);
    }

    private static <R extends Resource<R>> Arbitrary<Update<?>> updates(ResourceType<R> type) {
        return Combinators.combine(ResourceArbitraries.resources(type), PatchArbitraries.legalPatches(type))
                .as((resource, patch) -> new Update<>(resource, patch))
                .filter(update -> Vectors.hasReadableNames(Vectors.tree(PATCHES.toBytes(update.patch()))))
                .map(update -> update);
    }

    @Property(tries = TRIES)
    void aResourceThatIsWrittenIsReadAsAnEqualOne(@ForAll("resources") AnyResource resource) {
        assertThat(read(resource.resourceType(), COMPACT.toBytes(resource))).isEqualTo(resource);
    }

    @Property(tries = TRIES)
    void aResourceThatIsReadIsWrittenAsTheSameBytes(@ForAll("resources") AnyResource resource) {
        byte[] written = COMPACT.toBytes(resource);
        assertThat(COMPACT.toBytes(read(resource.resourceType(), written))).isEqualTo(written);
    }

    @Provide
    Arbitrary<AnyResource> derived() {
        return Arbitraries.of(Resources.all())
                .filter(type -> type.isOpen() && Vectors.FAMILIES.stream().noneMatch(f -> isOther(f, type)))
                .flatMap(JsonLawsTest::derived);
    }

    private static boolean isOther(ResourceFamily<?> family, ResourceType<?> type) {
        return family.name().equals(type.base()) && !family.isModelled(type.name());
    }

    private static <R extends Resource<R>> Arbitrary<AnyResource> derived(ResourceType<R> type) {
        var named = Patch.builder(type)
                .additional("@odata.type", "#contoso.derived")
                .build();
        return any(ResourceArbitraries.resources(type).map(named::applyTo));
    }

    @Property(tries = TRIES)
    void aResourceOfATypeThatIsDerivedFromAnOpenOneKeepsItsType(@ForAll("derived") AnyResource resource) {
        String written = COMPACT.toText(resource);
        assertThat(written).startsWith("{\"@odata.type\":\"#contoso.derived\"");
        assertThat(read(resource.resourceType(), written.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(resource);
    }

    private static <R extends Resource<R>> R read(ResourceType<R> type, byte[] json) {
        return ResourceReader.of(type).read(json);
    }

    @Property(tries = TRIES)
    void aMapperReadsAndWritesTheSame(@ForAll("resources") AnyResource resource) {
        byte[] written = MAPPER.writeValueAsBytes(resource);
        assertThat(written).isEqualTo(COMPACT.toBytes(resource));
        assertThat((Object) MAPPER.readValue(written, resource.getClass())).isEqualTo(resource);
        assertThat((Object) MAPPER.convertValue(resource, resource.getClass())).isEqualTo(resource);
    }

    @Property(tries = TRIES)
    void theTypeOfAPlaceMayStandAnywhere(@ForAll("resources") AnyResource resource) {
        if (resource instanceof Place) {
            String type = "\"@odata.type\":\"#" + resource.resourceType().name() + "\"";
            String json = COMPACT.toText(resource);
            String members = json.substring(1 + type.length(), json.length() - 1);
            assertThat(json).startsWith("{" + type);
            assertThat(ResourceReader.of(Place.TYPE).read(json)).isEqualTo(resource);
            assertThat(ResourceReader.of(Place.TYPE)
                            .read("{" + (members.isEmpty() ? "" : members.substring(1) + ",") + type + "}"))
                    .isEqualTo(resource);
        }
    }

    @Property(tries = TRIES)
    void anAnswerHasEveryMemberOfItsSchemaAtEveryDepth(
            @ForAll("resources") AnyResource resource, @ForAll SchemaVersion version) {
        JsonNode answer = Vectors.tree(ResourceWriter.answering(version).toBytes(resource));
        assertAnswered(resource.resourceType(), resource, answer, version);
    }

    private static <R extends Resource<R>> void assertAnswered(
            ResourceType<R> type, AnyResource resource, JsonNode answer, SchemaVersion version) {
        var values = Snapshot.of(type.cast(resource));
        var names = new HashSet<>(resource.additional().keySet());
        for (var property : type.properties()) {
            Object value = values.get(property);
            boolean kept = value != null && !type.isModelled();
            if (kept || (type.versions(property).contains(version) && (value != null || !property.isNavigation()))) {
                names.add(property.name());
                assertAnsweredInside(value, answer.path(property.name()), version);
            }
        }
        names.add("@odata.type");
        var answered = new HashSet<>(answer.propertyNames());
        answered.add("@odata.type"); // which stands where the type is not known otherwise
        assertThat(answered).isEqualTo(names);
    }

    private static boolean isIntroducedLater(Object value, SchemaVersion version) {
        return value instanceof AnyResource resource
                && !resource.resourceType().versions().contains(version);
    }

    private static void assertAnsweredInside(@Nullable Object value, JsonNode answer, SchemaVersion version) {
        if (value == null || isIntroducedLater(value, version)) {
            assertThat(answer.isNull()).isTrue();
        } else if (value instanceof AnyResource resource) {
            assertAnswered(resource.resourceType(), resource, answer, version);
        } else if (value instanceof List<?> items) {
            assertThat(answer).hasSize(items.size());
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof AnyResource item) {
                    assertAnswered(item.resourceType(), item, answer.path(i), version);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aPatchThatIsWrittenIsReadAsAnEqualOne(@ForAll("updates") Update<?> update) {
        assertRead(update.patch());
    }

    private static <R extends Resource<R>> void assertRead(Patch<R> patch) {
        ResourceType<R> type = patch.type();
        var decoded = PatchReader.of(type).read(PATCHES.toBytes(patch));
        assertThat(decoded.violations().listed()).isEmpty();
        assertThat(decoded.patch()).isEqualTo(patch);
        assertThat(decoded.odataType()).isEqualTo(type.isEntity() ? type.name() : null);
    }

    @Property(tries = TRIES)
    void theSmallestBodyMakesOneStateOfTheOther(@ForAll("updates") Update<?> update) {
        assertSmallestBody(update);
    }

    private static <R extends Resource<R>> void assertSmallestBody(Update<R> update) {
        R after = update.patch().applyTo(update.resource());
        byte[] body = PATCHES.toBytes(Patch.between(update.resource(), after));
        var read = PatchReader.of(after.resourceType()).read(body).orThrow();
        assertThat(COMPACT.toText(read.applyTo(update.resource()))).isEqualTo(COMPACT.toText(after));
        assertThat(read.applyTo(update.resource())).isEqualTo(after);
    }

    @Property(tries = TRIES)
    void aDamagedDocumentIsReadOrUnreadableAndNothingElse(
            @ForAll("resources") AnyResource resource,
            @ForAll @IntRange(max = 100_000) int position,
            @ForAll byte damage) {
        byte[] json = COMPACT.toBytes(resource);
        json[position % json.length] = damage;
        for (var type : List.of(resource.resourceType(), Place.TYPE)) {
            try {
                assertThat(ResourceReader.of(type).read(json)).isNotNull();
            } catch (JsonReadException e) {
                Messages.assertFitForSender(String.valueOf(e.getMessage()));
            }
        }
        assertDecodedOrUnreadable(resource.resourceType(), json);
    }

    @Property
    void anyBytesAreReadOrUnreadableAndNothingElse(@ForAll byte[] json) {
        assertDecodedOrUnreadable(Kinds.TYPE, json);
    }

    private static <R extends Resource<R>> void assertDecodedOrUnreadable(ResourceType<R> type, byte[] json) {
        try {
            PatchReader.of(type)
                    .read(json)
                    .violations()
                    .listed()
                    .forEach(violation -> Messages.assertFitForSender(violation.message()));
        } catch (JsonReadException e) {
            Messages.assertFitForSender(String.valueOf(e.getMessage()));
        }
    }
}

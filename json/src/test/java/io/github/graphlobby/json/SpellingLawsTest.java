package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.Resources;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that start from documents rather than from resources: the same one in every spelling, for every type. */
class SpellingLawsTest {
    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final PatchWriter PATCHES = PatchWriter.of(SchemaVersion.BETA_2026);

    @Provide
    Arbitrary<AnyResource> resources() {
        return JsonLawsTest.readableResources();
    }

    @Property(tries = JsonLawsTest.TRIES)
    void aDocumentIsReadAsTheSameResourceInEverySpelling(
            @ForAll("resources") AnyResource resource, @ForAll Random random) {
        String document = Spelling.of(COMPACT.toBytes(resource), random);
        assertThat(read(resource.resourceType(), document)).isEqualTo(resource);
        for (ResourceFamily<?> family : Vectors.FAMILIES) {
            if (family.name().equals(resource.resourceType().base())) {
                assertThat((Object) ResourceReader.of(family).read(document)).isEqualTo(resource);
            }
        }
    }

    @Property(tries = JsonLawsTest.TRIES)
    void aDocumentIsWrittenAsItWasReadUpToSpelling(@ForAll("resources") AnyResource resource, @ForAll Random random) {
        byte[] document = COMPACT.toBytes(resource);
        AnyResource read = read(resource.resourceType(), Spelling.of(document, random));
        assertThat(Vectors.value(COMPACT.toBytes(read))).isEqualTo(Vectors.value(document));
    }

    @Property(tries = JsonLawsTest.TRIES)
    void typesAreReadWithoutNumberSign(@ForAll("resources") AnyResource resource) {
        // A quote inside text is escaped, so these quotes stand around a name.
        String document = COMPACT.toText(resource).replace("\"@odata.type\":\"#", "\"@odata.type\":\"");
        assertThat(read(resource.resourceType(), document)).isEqualTo(resource);
    }

    @Property(tries = JsonLawsTest.TRIES)
    void nullForEveryPropertyWithoutValueIsReadTheSame(@ForAll("resources") AnyResource resource) {
        assertNullsAreNoValues(resource.resourceType(), resource);
    }

    private static <R extends Resource<R>> void assertNullsAreNoValues(ResourceType<R> type, AnyResource resource) {
        Snapshot<R> values = Snapshot.of(type.cast(resource));
        var members = new ArrayList<String>();
        for (var property : type.properties()) {
            if (values.get(property) == null) {
                members.add("\"" + property.name() + "\":null");
            }
        }
        String document = COMPACT.toText(resource);
        members.add(document.substring(1, document.length() - 1));
        members.removeIf(String::isEmpty);
        assertThat(read(type, "{" + String.join(",", members) + "}")).isEqualTo(resource);
    }

    private static <R extends Resource<R>> R read(ResourceType<R> type, String json) {
        return ResourceReader.of(type).read(json);
    }

    @Provide
    Arbitrary<Patch<?>> patches() {
        return Arbitraries.of(Resources.all())
                .<Patch<?>>flatMap(type -> PatchArbitraries.legalPatches(type).map(patch -> patch))
                .filter(patch -> Vectors.hasReadableNames(Vectors.tree(PATCHES.toBytes(patch))));
    }

    @Property(tries = JsonLawsTest.TRIES)
    void aBodyIsReadAsTheSamePatchInEverySpelling(@ForAll("patches") Patch<?> patch, @ForAll Random random) {
        assertRead(patch, Spelling.of(PATCHES.toBytes(patch), random));
    }

    private static <R extends Resource<R>> void assertRead(Patch<R> patch, String body) {
        var decoded = PatchReader.of(patch.type()).read(body);
        assertThat(decoded.violations().listed()).isEmpty();
        assertThat(decoded.patch()).isEqualTo(patch);
    }
}

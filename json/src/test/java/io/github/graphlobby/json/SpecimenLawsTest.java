package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Specimen;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading and writing, for the kinds of values that no type of the model has. */
class SpecimenLawsTest {
    private static final ResourceReader<Specimen> RESOURCES = ResourceReader.of(Specimen.TYPE);
    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final PatchWriter PATCHES = PatchWriter.of(SchemaVersion.BETA_2026);

    @Provide
    Arbitrary<Specimen> specimens() {
        return Arbitraries.oneOf(
                        ResourceArbitraries.resources(Specimen.TYPE), ResourceArbitraries.fullResources(Specimen.TYPE))
                .filter(specimen -> Vectors.hasReadableNames(Vectors.tree(COMPACT.toBytes(specimen))));
    }

    @Provide
    Arbitrary<Patch<Specimen>> patches() {
        return PatchArbitraries.legalPatches(Specimen.TYPE)
                .filter(patch -> Vectors.hasReadableNames(Vectors.tree(PATCHES.toBytes(patch))));
    }

    @Property(tries = JsonLawsTest.TRIES)
    void aResourceThatIsWrittenIsReadAsAnEqualOneAndWrittenAsTheSameBytes(@ForAll("specimens") Specimen specimen) {
        byte[] written = COMPACT.toBytes(specimen);
        assertThat(RESOURCES.read(written)).isEqualTo(specimen);
        assertThat(COMPACT.toBytes(RESOURCES.read(written))).isEqualTo(written);
    }

    @Property(tries = JsonLawsTest.TRIES)
    void aPatchThatIsWrittenIsReadAsAnEqualOne(@ForAll("patches") Patch<Specimen> patch) {
        assertThat(PatchReader.of(Specimen.TYPE).read(PATCHES.toBytes(patch)).orThrow())
                .isEqualTo(patch);
    }

    @Property(tries = JsonLawsTest.TRIES)
    void theSmallestBodyMakesOneStateOfTheOther(
            @ForAll("specimens") Specimen before, @ForAll("patches") Patch<Specimen> patch) {
        Specimen after = patch.applyTo(before);
        byte[] body = PATCHES.toBytes(Patch.between(before, after));
        assertThat(PatchReader.of(Specimen.TYPE).read(body).orThrow().applyTo(before))
                .isEqualTo(after);
    }
}

package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.BrokenBody;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.LegalBody;
import io.github.graphlobby.testkit.Resources;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a PATCH body means, for every type of the model and for two that have every kind of value. */
class BodyLawsTest {
    private static final List<ResourceType<?>> TYPES = Stream.concat(
                    Resources.all().stream(), Stream.of(Kinds.TYPE, Specimen.TYPE))
            .toList();

    @Provide
    Arbitrary<LegalBody<?>> legalBodies() {
        return ofAnyType(BodyArbitraries::legalBodies);
    }

    @Provide
    Arbitrary<BrokenBody<?>> brokenBodies() {
        return ofAnyType(BodyArbitraries::brokenBodies);
    }

    private static <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(TYPES.stream().map(draw).toList());
    }

    @Property
    void aLegalBodyIsReadAsThePatchThatItSays(@ForAll("legalBodies") LegalBody<?> body) {
        assertRead(body);
    }

    private static <R extends Resource<R>> void assertRead(LegalBody<R> body) {
        var decoded = PatchReader.of(body.patch().type()).read(body.bytes());
        assertThat(decoded.violations().listed()).isEmpty();
        assertThat(decoded.patch()).isEqualTo(body.patch());
    }

    @Property
    void eachFaultOfABodyIsReportedAndNothingElse(@ForAll("brokenBodies") BrokenBody<?> body) {
        var violations = PatchReader.of(body.type()).read(body.bytes()).violations();
        assertThat(Fault.allOf(violations)).containsExactlyInAnyOrderElementsOf(body.faults());
        assertThat(violations.total()).isEqualTo(body.faults().size());
    }
}

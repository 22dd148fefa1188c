package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.BrokenBody;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.LegalBody;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a PATCH body means, for every type of the model and for two that have every kind of value. */
class BodyLawsTest {
    @Provide
    Arbitrary<LegalBody<?>> legalBodies() {
        return EveryType.drawn(BodyArbitraries::legalBodies);
    }

    @Provide
    Arbitrary<BrokenBody<?>> brokenBodies() {
        return EveryType.drawn(BodyArbitraries::brokenBodies);
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

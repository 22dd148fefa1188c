package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.RoutingPolicy;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.PhysicalAddressType;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnumTypeTest {
    private static final class Light extends EvolvableEnum {
        private static final EnumType.Members<Light> OWN = EnumType.members("test.light", Light.class, Light::new);
        static final Light RED = OWN.member("red");
        static final Light AMBER = OWN.member("amber", Set.of(SchemaVersion.BETA_2026));
        static final EnumType<Light> TYPE = OWN.alias("Red", RED).type();

        private Light(String text) {
            super(text);
        }
    }

    @Test
    void documentedTextIsAlwaysTheSameInstance() {
        assertThat(Light.TYPE.of("red")).isSameAs(Light.RED);
        assertThat(Light.TYPE.of("Red")).isSameAs(Light.RED);
        assertThat(Light.TYPE.known("Red")).isSameAs(Light.RED);
    }

    @Test
    void unknownTextIsKept() {
        var blue = Light.TYPE.of("blue");

        assertThat(blue).hasToString("blue").isEqualTo(Light.TYPE.of("blue")).hasSameHashCodeAs(Light.TYPE.of("blue"));
        assertThat(Light.TYPE.known("blue")).isNull();
        assertThat(Light.TYPE.isKnown(blue)).isFalse();
        assertThat(Light.TYPE.versions(blue)).isEmpty();
    }

    @Test
    void onlyDocumentedSpellingsAreRead() {
        assertThat(Light.TYPE.known("RED")).isNull();
        assertThat(Light.TYPE.known("Amber")).isNull();
    }

    @Test
    void aliasIsASpelling() {
        assertThat(Light.TYPE.spellings())
                .containsAll(Light.TYPE.known().stream().map(Object::toString).toList())
                .hasSizeGreaterThan(Light.TYPE.known().size());
    }

    @Test
    void aliasIsNoMemberOfItsOwn() {
        assertThat(Light.TYPE.known()).containsExactly(Light.RED, Light.AMBER);
        assertThat(Light.RED).hasToString("red");
    }

    @Test
    void membersOfDifferentEnumerationsAreDifferent() {
        assertThat(Light.TYPE.of("unknown")).isNotEqualTo(BookingType.UNKNOWN);
        assertThat(BookingType.UNKNOWN)
                .isNotEqualTo(PhysicalAddressType.UNKNOWN)
                .isNotEqualTo("unknown");
        assertThat(Light.RED).isNotEqualTo(Light.AMBER).isNotEqualTo(null);
    }

    @Test
    void memberKnowsItsVersions() {
        assertThat(Light.TYPE.versions(Light.RED)).containsExactly(SchemaVersion.values());
        assertThat(Light.TYPE.versions(Light.AMBER)).containsExactly(SchemaVersion.BETA_2026);
        assertThat(Light.TYPE.isKnown(Light.AMBER)).isTrue();
    }

    @Test
    void typeHasTheVersionsOfItsMembers() {
        assertThat(Light.TYPE.versions()).containsExactly(SchemaVersion.values());
        assertThat(PlaceFeatureEnablement.TYPE.versions())
                .containsExactly(SchemaVersion.V1_2026, SchemaVersion.BETA_2026);
        assertThat(RoutingPolicy.TYPE.versions())
                .containsExactly(SchemaVersion.BETA_2020, SchemaVersion.BETA_2022, SchemaVersion.BETA_2026);
    }

    @Test
    void typeIsNamedAndNullableUntilSaidOtherwise() {
        assertThat(Light.TYPE.javaClass()).isEqualTo(Light.class);
        assertThat(Light.TYPE.isNullable()).isTrue();
        assertThat(Light.TYPE.nonNull().isNullable()).isFalse();
    }

    @Test
    void unknownMemberIsAViolationThatNamesTheKnownOnes() {
        var violations = new Violations.Builder();
        Light.TYPE.check(Light.AMBER, () -> "/light", violations);
        Light.TYPE.check(Light.TYPE.of("blue"), () -> "/light", violations);

        assertThat(violations.build().listed())
                .containsExactly(new Violation(
                        "/light", Violation.UNKNOWN_ENUM_MEMBER, "`light` must be one of `red`, `amber`, not `blue`"));
    }
}

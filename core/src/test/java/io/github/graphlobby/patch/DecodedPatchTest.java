package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Violations;
import org.junit.jupiter.api.Test;

/** A patch that was read, with what is wrong with it. */
class DecodedPatchTest {
    @Test
    void decodedPatchIsGivenOutOnlyIfNothingIsWrong() {
        var patch = Patch.builder(Room.TYPE).set(Room.CAPACITY, -1).build();

        assertThat(DecodedPatch.of(patch, null, Violations.NONE).orThrow()).isSameAs(patch);
        assertThatExceptionOfType(InvalidPatchException.class)
                .isThrownBy(
                        () -> DecodedPatch.of(patch, null, patch.violations()).orThrow())
                .withMessage("`capacity` must be at least 0, not -1")
                .satisfies(thrown -> assertThat(thrown.violations()).isEqualTo(patch.violations()));
    }

    @Test
    void aDecodedPatchIsWhatItWasMadeOf() {
        var patch = Patch.builder(Room.TYPE).set(Room.CAPACITY, -1).build();
        var decoded = DecodedPatch.of(patch, "microsoft.graph.room", patch.violations());

        assertThat(decoded.patch()).isSameAs(patch);
        assertThat(decoded.odataType()).isEqualTo("microsoft.graph.room");
        assertThat(decoded.violations()).isEqualTo(patch.violations());
    }

    @Test
    void decodedPatchesAreEqualIfPatchTypeAndViolationsAre() {
        Patch<Room> patch = Patch.builder(Room.TYPE).set(Room.CAPACITY, -1).build();
        var decoded = DecodedPatch.of(patch, "microsoft.graph.room", patch.violations());

        assertThat(decoded)
                .isEqualTo(DecodedPatch.of(patch, "microsoft.graph.room", patch.violations()))
                .hasSameHashCodeAs(DecodedPatch.of(patch, "microsoft.graph.room", patch.violations()))
                .isNotEqualTo(
                        DecodedPatch.of(Patch.builder(Room.TYPE).build(), "microsoft.graph.room", patch.violations()))
                .isNotEqualTo(DecodedPatch.of(patch, null, patch.violations()))
                .isNotEqualTo(DecodedPatch.of(patch, "microsoft.graph.room", Violations.NONE))
                .isNotEqualTo(patch)
                .hasToString("{capacity=-1} of microsoft.graph.room, violations: [" + patch.violations() + "]");
    }
}

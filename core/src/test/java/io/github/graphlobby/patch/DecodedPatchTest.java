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
}

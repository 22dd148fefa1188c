package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.InvalidPatchException;
import io.github.graphlobby.patch.Patch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static Violation violation(int number) {
        return new Violation("/" + number, Violation.WRONG_TYPE, "`" + number + "` is wrong");
    }

    private static Violations violations(int count) {
        var builder = new Violations.Builder();
        for (int i = 0; i < count; i++) {
            builder.add(violation(i));
        }
        return builder.build();
    }

    @Test
    void noneIsEmpty() {
        assertThat(violations(0)).isSameAs(Violations.NONE).hasToString("");
        assertThat(Violations.NONE.isEmpty()).isTrue();
        assertThat(violations(1).isEmpty()).isFalse();
    }

    @Test
    void hundredAreListedAndTheRestIsCounted() {
        assertThat(violations(100).listed()).hasSize(100);
        assertThat(violations(101).listed()).isEqualTo(violations(100).listed());
        assertThat(violations(101).total()).isEqualTo(101);
        assertThat(violations(101).toString()).endsWith("\n`99` is wrong\nand 1 more");
        assertThat(violations(100).toString()).endsWith("\n`99` is wrong");
    }

    @Test
    void builderCanBeUsedFurther() {
        var builder = new Violations.Builder();
        builder.add(violation(0));
        var first = builder.build();
        builder.add(violation(1));

        assertThat(first).isEqualTo(violations(1));
        assertThat(builder.build()).isEqualTo(violations(2));
    }

    @Test
    void listIsCopied() {
        var list = new ArrayList<>(List.of(violation(0)));
        var violations = new Violations(list, 1);
        list.clear();

        assertThat(violations.listed()).containsExactly(violation(0));
    }

    @Test
    void totalIsNotLessThanWhatIsListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Violations(List.of(violation(0)), 0))
                .withMessage("total is 0, but 1 are listed");
    }

    @Test
    void allBrokenRulesOfAPatchAreReportedInTheOrderOfItsProperties() {
        var patch = Patch.builder(Room.TYPE)
                .additional("colour", "red")
                .set(Room.CAPACITY, -1)
                .clear(Place.DISPLAY_NAME)
                .clear(Place.TAGS)
                .merge(Place.GEO_COORDINATES, geo -> geo.set(OutlookGeoCoordinates.LATITUDE, 90.5))
                .merge(Place.ADDRESS, address -> address.additional("a/b", 1))
                .clear(Place.PHONE)
                .build();

        assertThat(patch.violations()).hasToString("""
                        `displayName` must not be null
                        `address/a~1b` is not a property of microsoft.graph.physicalAddress
                        `geoCoordinates/latitude` must be at most 90.0, not 90.5
                        `tags` must not be null; send [] to empty it
                        `capacity` must be at least 0, not -1
                        `colour` is not a property of microsoft.graph.room""");
    }

    @Test
    @SuppressWarnings("NullAway") // null items, which a service or client may send
    void nullInACollectionIsAViolationOnlyIfItsItemsAreNotNull() {
        assertThat(Patch.builder(Room.TYPE)
                        .set(Place.TAGS, Collections.singletonList(null))
                        .build()
                        .violations()
                        .listed())
                .extracting(Violation::pointer)
                .containsExactly("/tags/0");
        assertThat(Patch.builder(Room.TYPE)
                        .set(Place.CHECK_INS, Collections.singletonList(null))
                        .build()
                        .violations())
                .isSameAs(Violations.NONE);
    }

    @Test
    void openTypeTakesAnyMember() {
        assertThat(Patch.builder(IdentitySet.TYPE)
                        .additional("guest", 1)
                        .build()
                        .violations())
                .isSameAs(Violations.NONE);
        assertThat(Patch.builder(PhysicalAddress.TYPE)
                        .additional("guest", 1)
                        .build()
                        .violations()
                        .total())
                .isEqualTo(1);
    }

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

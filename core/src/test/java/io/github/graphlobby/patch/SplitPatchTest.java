package io.github.graphlobby.patch;

import static io.github.graphlobby.model.place.OutlookGeoCoordinates.LATITUDE;
import static io.github.graphlobby.model.place.OutlookGeoCoordinates.LONGITUDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Specimen;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A patch is split into what keeps the rules and what breaks them; a part of some properties has those. */
class SplitPatchTest {
    private static PatchBuilder<Room> room() {
        return Patch.builder(Room.TYPE);
    }

    @Test
    void aMemberThatBreaksARuleIsTakenOutOfAMerge() {
        var split = room().set(Room.CAPACITY, 50)
                .merge(Place.GEO_COORDINATES, geo -> geo.set(LATITUDE, 91.0).set(LONGITUDE, 7.0))
                .build()
                .split();

        assertThat(split.sendable())
                .isEqualTo(room().set(Room.CAPACITY, 50)
                        .merge(Place.GEO_COORDINATES, geo -> geo.set(LONGITUDE, 7.0))
                        .build());
        assertThat(split.refused())
                .isEqualTo(room().merge(Place.GEO_COORDINATES, geo -> geo.set(LATITUDE, 91.0))
                        .build());
        assertThat(split.reasons().listed()).extracting(Violation::pointer).containsExactly("/geoCoordinates/latitude");
    }

    @Test
    void aMergeOfNothingMayBeSent() {
        var patch = room().merge(Place.ADDRESS, address -> {}).build();
        assertThat(patch.split().sendable()).isSameAs(patch);
        assertThat(patch.split().refused().isEmpty()).isTrue();
    }

    @Test
    void anEmptyPatchIsBothOfItsParts() {
        Patch<Room> empty = room().build();
        assertThat(empty.split().sendable()).isSameAs(empty);
        assertThat(empty.split().refused()).isSameAs(empty);
    }

    @Test
    void anUndeclaredMemberOfAClosedTypeIsRefusedAndOneOfAnOpenTypeOnlyForWhatItSays() {
        assertThat(room().additional("colour", "green").build().split().refused())
                .isEqualTo(room().additional("colour", "green").build());
        var split = Patch.builder(Call.TYPE)
                .additional("a", 1)
                .additional("b", Map.of("x@odata.bind", "y"))
                .build()
                .split();
        assertThat(split.sendable())
                .isEqualTo(Patch.builder(Call.TYPE).additional("a", 1).build());
        assertThat(split.reasons().listed()).extracting(Violation::pointer).containsExactly("/b/x@odata.bind");
    }

    @Test
    void aMergeOfATypeThatNobodyModelledIsRefusedWhole() {
        var patch = Patch.builder(Fleet.Garage.TYPE)
                .merge(
                        Fleet.Garage.VEHICLE,
                        Patch.builder(Fleet.OtherVehicle.type("test.truck"))
                                .set(Fleet.Vehicle.OWNER, "Lee")
                                .build())
                .build();
        assertThat(patch.split().refused()).isEqualTo(patch);
    }

    /** A value of a closed type has lost what only its siblings declare, and nobody need say so. */
    @Test
    void whatAChangeOfTypeTakesAwayIsNotRefused() {
        var patch = Patch.builder(Fleet.Garage.TYPE)
                .merge(
                        Fleet.Garage.VEHICLE,
                        Patch.builder(Fleet.Car.TYPE).set(Fleet.Car.SEATS, 5).build())
                .merge(
                        Fleet.Garage.VEHICLE,
                        Patch.builder(Fleet.Boat.TYPE).set(Fleet.Boat.BERTHS, 2).build())
                .build();
        assertThat(patch.split().refused().isEmpty()).isTrue();
    }

    @Test
    void entriesOfAMapAreSplit() {
        var patch = Patch.builder(Specimen.TYPE)
                .merge(
                        Specimen.COUNTS,
                        MapPatch.<Integer>builder()
                                .put("a", 1)
                                .put("b", -1)
                                .remove("c")
                                .build())
                .build();
        assertThat(patch.split().refused())
                .isEqualTo(Patch.builder(Specimen.TYPE)
                        .merge(
                                Specimen.COUNTS,
                                MapPatch.<Integer>builder().put("b", -1).build())
                        .build());
    }

    @Test
    void aThousandBrokenMembersAreRefusedAndAHundredListed() {
        var patch = room().set(Room.CAPACITY, 1);
        for (int i = 0; i < 1_000; i++) {
            patch.additional("m" + i, i);
        }
        var split = patch.build().split();
        assertThat(split.sendable()).isEqualTo(room().set(Room.CAPACITY, 1).build());
        assertThat(split.reasons().total()).isEqualTo(1_000);
    }

    @Test
    void aPartOfAllPropertiesIsThePatchItself() {
        var patch = room().set(Room.CAPACITY, 50).build();
        assertThat(patch.restrictedTo(Set.of(Room.CAPACITY, Place.PHONE))).isSameAs(patch);
        assertThat(patch.without(Set.of(Place.PHONE))).isSameAs(patch);
        var open = Patch.builder(Call.TYPE).additional("a", 1).build();
        assertThat(open.restrictedTo(Set.of(Call.SUBJECT)).isEmpty()).isTrue();
        assertThat(open.without(Set.of(Call.SUBJECT))).isSameAs(open);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what callers without generics do
    void aPropertyOfAnotherTypeIsRefused() {
        Set properties = Set.of(Call.SUBJECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> room().build().restrictedTo(properties))
                .withMessage("`subject` is not a property of microsoft.graph.room");
    }
}

package io.github.graphlobby.patch;

import static io.github.graphlobby.patch.Fleet.Garage.VEHICLE;
import static io.github.graphlobby.patch.Fleet.Vehicle.HOME;
import static io.github.graphlobby.patch.Fleet.Vehicle.OWNER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.meeting.JoinMeetingIdMeetingInfo;
import io.github.graphlobby.model.meeting.OrganizerMeetingInfo;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.patch.Fleet.Boat;
import io.github.graphlobby.patch.Fleet.Car;
import io.github.graphlobby.patch.Fleet.Garage;
import io.github.graphlobby.patch.Fleet.OtherVehicle;
import io.github.graphlobby.patch.Fleet.Vehicle;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Merges into a property that is declared with an abstract type, where the merge may change the type of the value. */
@PropertyDefaults(generation = GenerationMode.EXHAUSTIVE)
class PolymorphicMergeTest {
    private static final ResourceType<OtherVehicle> TRUCK = OtherVehicle.type("test.truck");
    private static final ResourceType<OtherVehicle> SLEIGH = OtherVehicle.type("test.sleigh");

    private static final PhysicalAddress BUFFALO = Patch.builder(PhysicalAddress.TYPE)
            .set(PhysicalAddress.STREET, "4567 Main Street")
            .set(PhysicalAddress.CITY, "Buffalo")
            .build()
            .toResource();

    private static final Patch<PhysicalAddress> TO_ALBANY = Patch.builder(PhysicalAddress.TYPE)
            .set(PhysicalAddress.CITY, "Albany")
            .build();

    private static final Car CAR = new Car("Adele", BUFFALO, 5, Json.object(Map.of("colour", "red")));
    private static final Boat BOAT = new Boat("Megan", BUFFALO, BUFFALO, 4, Json.object(Map.of("colour", "blue")));
    private static final OtherVehicle SOME_TRUCK =
            new OtherVehicle("test.truck", "Lee", BUFFALO, Json.object(Map.of("colour", "grey", "load", 7)));

    /** Has a member that a car declares. */
    private static final OtherVehicle LONG_TRUCK =
            new OtherVehicle("test.truck", "Lee", null, Json.object(Map.of("load", 7, "seats", 3)));

    private static Garage with(@Nullable Vehicle vehicle) {
        return new Garage(vehicle, Json.EMPTY);
    }

    private static Patch<Garage> merge(Patch<? extends Vehicle> vehicle) {
        return Patch.builder(Garage.TYPE).merge(VEHICLE, vehicle).build();
    }

    private static @Nullable Vehicle merged(Patch<? extends Vehicle> patch, @Nullable Vehicle vehicle) {
        return merge(patch).applyTo(with(vehicle)).vehicle();
    }

    @Test
    void mergeOfTheSameTypeKeepsTheSiblings() {
        assertThat(merged(Patch.builder(Car.TYPE).set(Car.SEATS, 7).build(), CAR))
                .isEqualTo(CAR.with(Car.SEATS, 7));
    }

    @Test
    void mergeThatChangesTheTypeKeepsInheritedPropertiesAndAdditionalMembersAndDropsTheOthers() {
        assertThat(merged(Patch.builder(Boat.TYPE).set(Boat.BERTHS, 2).build(), CAR))
                .isEqualTo(new Boat("Adele", BUFFALO, null, 2, CAR.additional()));
        assertThat(merged(Patch.builder(Car.TYPE).merge(HOME, TO_ALBANY).build(), BOAT))
                .isEqualTo(new Car("Megan", BUFFALO.with(PhysicalAddress.CITY, "Albany"), null, BOAT.additional()));
    }

    @Test
    void emptyMergeChangesTheTypeTheSame() {
        assertThat(merged(Patch.builder(Boat.TYPE).build(), CAR))
                .isEqualTo(new Boat("Adele", BUFFALO, null, null, CAR.additional()));
    }

    @Test
    void mergeOntoNoValueStartsFromTheEmptyOneOfItsType() {
        assertThat(merged(Patch.builder(Car.TYPE).set(OWNER, "Alex").build(), null))
                .isEqualTo(new Car("Alex", null, null, Json.EMPTY));
        assertThat(merged(Patch.builder(SLEIGH).build(), null)).isEqualTo(SLEIGH.empty());
    }

    @Test
    void typesThatAreNotModelledDifferByTheirNames() {
        assertThat(merged(Patch.builder(SLEIGH).set(OWNER, "Nick").build(), SOME_TRUCK))
                .isEqualTo(new OtherVehicle("test.sleigh", "Nick", BUFFALO, SOME_TRUCK.additional()));
        assertThat(merged(Patch.builder(TRUCK).set(OWNER, "Lee").build(), SOME_TRUCK))
                .isSameAs(SOME_TRUCK);
        assertThat(merged(Patch.builder(TRUCK).build(), CAR))
                .isEqualTo(new OtherVehicle("test.truck", "Adele", BUFFALO, CAR.additional()));
    }

    @Test
    void additionalMemberThatTheNewTypeDeclaresIsDropped() {
        assertThat(merged(Patch.builder(Car.TYPE).build(), LONG_TRUCK))
                .isEqualTo(new Car("Lee", null, null, Json.object(Map.of("load", 7))));
    }

    @Test
    void memberThatOnlyASiblingDeclaresIsDroppedSinceNoBodyCouldRemoveItFromAClosedType() {
        assertThat(merged(Patch.builder(Boat.TYPE).build(), LONG_TRUCK))
                .isEqualTo(new Boat("Lee", null, null, null, Json.object(Map.of("load", 7))));
        assertThat(merged(Patch.builder(SLEIGH).build(), LONG_TRUCK))
                .isEqualTo(new OtherVehicle("test.sleigh", "Lee", null, LONG_TRUCK.additional()));
    }

    @Test
    void mergesOfDifferentTypesComposeToOneOfTheLaterType() {
        var composed = Patch.builder(Garage.TYPE)
                .merge(
                        VEHICLE,
                        Patch.builder(Car.TYPE)
                                .set(OWNER, "Alex")
                                .set(Car.SEATS, 7)
                                .build())
                .merge(VEHICLE, Patch.builder(Boat.TYPE).set(Boat.BERTHS, 2).build())
                .build();

        assertThat(composed.change(VEHICLE))
                .isInstanceOfSatisfying(
                        Change.Merged.class,
                        merged -> assertThat(merged.patch())
                                .isEqualTo(Patch.builder(Boat.TYPE)
                                        .set(OWNER, "Alex")
                                        .clear(Boat.HARBOUR)
                                        .set(Boat.BERTHS, 2)
                                        .additional("seats", null)
                                        .build()));
    }

    @Test
    void differenceBetweenTypesSaysTheTypeAndWhatDiffersFromTheConvertedValue() {
        var redBoat = new Boat("Megan", BUFFALO, BUFFALO, 4, CAR.additional());
        assertThat(Patch.between(with(CAR), with(redBoat)))
                .isEqualTo(merge(Patch.builder(Boat.TYPE)
                        .set(OWNER, "Megan")
                        .merge(Boat.HARBOUR, Patch.between(PhysicalAddress.TYPE.empty(), BUFFALO))
                        .set(Boat.BERTHS, 4)
                        .build()));
        assertThat(Patch.between(with(SLEIGH.empty()), with(TRUCK.empty())))
                .isEqualTo(merge(Patch.builder(TRUCK).build()));
        assertThat(Patch.between(with(CAR), with(CAR.with(Car.SEATS, 7))))
                .isEqualTo(merge(Patch.builder(Car.TYPE).set(Car.SEATS, 7).build()));
    }

    @Test
    void patchToATypeThatIsNotModelledIsAViolation() {
        var expected = new Violation(
                "/vehicle",
                Violation.WRONG_ODATA_TYPE,
                "`vehicle` must be of a modelled type that is derived from test.vehicle");

        assertThat(merge(Patch.builder(TRUCK).build()).violations().listed()).containsExactly(expected);
        assertThat(Patch.builder(Garage.TYPE)
                        .set(VEHICLE, SOME_TRUCK)
                        .build()
                        .violations()
                        .listed())
                .containsExactly(expected);
        assertThat(merge(Patch.builder(Car.TYPE).set(Car.SEATS, 7).build()).violations())
                .isSameAs(Violations.NONE);
    }

    @Law
    void compositionDoesWhatBothPatchesDoInTurn(
            @ForAll("garages") Garage garage,
            @ForAll("patches") Patch<Garage> first,
            @ForAll("patches") Patch<Garage> second) {
        assertThat(first.then(second).applyTo(garage)).isEqualTo(second.applyTo(first.applyTo(garage)));
    }

    @Law
    void compositionIsAssociative(
            @ForAll("patches") Patch<Garage> first,
            @ForAll("patches") Patch<Garage> second,
            @ForAll("patches") Patch<Garage> third) {
        assertThat(first.then(second).then(third)).isEqualTo(first.then(second.then(third)));
    }

    @Law
    void differenceMakesOneStateOfTheOther(@ForAll("garages") Garage before, @ForAll("garages") Garage after) {
        assertThat(Patch.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @Law
    void inverseUndoesThePatch(@ForAll("garages") Garage garage, @ForAll("patches") Patch<Garage> patch) {
        assertThat(patch.inverseOn(garage).applyTo(patch.applyTo(garage))).isEqualTo(garage);
    }

    @Law
    void applyingTwiceIsApplyingOnce(@ForAll("garages") Garage garage, @ForAll("patches") Patch<Garage> patch) {
        var once = patch.applyTo(garage);
        assertThat(patch.applyTo(once)).isSameAs(once);
    }

    /** No vehicle, one of every type, and empty ones. */
    @Provide
    Arbitrary<Garage> garages() {
        return Arbitraries.of(
                with(null),
                with(CAR),
                with(Car.TYPE.empty()),
                with(BOAT),
                with(Boat.TYPE.empty()),
                with(SOME_TRUCK),
                with(LONG_TRUCK),
                with(SLEIGH.empty()));
    }

    /** Nothing, clear, set, and merges of every type: those that only name it, and some that overlap. */
    @Provide
    Arbitrary<Patch<Garage>> patches() {
        return Arbitraries.of(
                Patch.builder(Garage.TYPE).build(),
                Patch.builder(Garage.TYPE).clear(VEHICLE).build(),
                Patch.builder(Garage.TYPE).set(VEHICLE, CAR).build(),
                Patch.builder(Garage.TYPE).set(VEHICLE, BOAT).build(),
                merge(Patch.builder(Car.TYPE).build()),
                merge(Patch.builder(Car.TYPE).clear(OWNER).set(Car.SEATS, 7).build()),
                merge(Patch.builder(Car.TYPE)
                        .merge(HOME, TO_ALBANY)
                        .additional("colour", null)
                        .build()),
                merge(Patch.builder(Boat.TYPE).build()),
                merge(Patch.builder(Boat.TYPE)
                        .merge(HOME, TO_ALBANY)
                        .merge(Boat.HARBOUR, TO_ALBANY)
                        .build()),
                merge(Patch.builder(Boat.TYPE)
                        .set(OWNER, "Alex")
                        .clear(Boat.HARBOUR)
                        .additional("sails", 2)
                        .build()),
                merge(Patch.builder(TRUCK)
                        .set(HOME, BUFFALO)
                        .additional("load", Map.of("max", 9))
                        .build()),
                merge(Patch.builder(TRUCK).additional("seats", 2).build()),
                merge(Patch.builder(SLEIGH).clear(HOME).build()));
    }

    @Test
    void differenceReplacesAValueIfTheNewTypeCannotSayWhatToRemove() {
        Car plain = new Car("Adele", BUFFALO, 5, Json.EMPTY);
        assertThat(Patch.between(with(SOME_TRUCK), with(plain)))
                .isEqualTo(Patch.builder(Garage.TYPE).set(VEHICLE, plain).build());
        assertThat(Patch.between(with(SOME_TRUCK), with(plain)).violations()).isSameAs(Violations.NONE);
    }

    @Test
    void mergeSaysTheTypeThatTheValueHasAfterwards() {
        assertThat(merge(Patch.builder(Car.TYPE).build())).hasToString("{vehicle=test.car{}}");
    }

    /** An undeclared member of one open type may be a property of another, by which it goes. */
    @Test
    void whatIsLostOnTheWayThroughAnotherOpenTypeIsLostAtOnceToo() {
        var stored = Call.TYPE
                .empty()
                .with(
                        Call.MEETING_INFO,
                        Patch.builder(JoinMeetingIdMeetingInfo.TYPE)
                                .additional("organizer", 1)
                                .additional("colour", "red")
                                .build()
                                .toResource());
        var there = Patch.builder(Call.TYPE)
                .merge(
                        Call.MEETING_INFO,
                        Patch.builder(OrganizerMeetingInfo.TYPE).build())
                .build();
        var back = Patch.builder(Call.TYPE)
                .merge(
                        Call.MEETING_INFO,
                        Patch.builder(JoinMeetingIdMeetingInfo.TYPE).build())
                .build();
        var both = back.applyTo(there.applyTo(stored));
        assertThat(there.then(back).applyTo(stored)).isEqualTo(both);
        assertThat(requireNonNull(both.meetingInfo()).additional()).isEqualTo(Map.of("colour", "red"));
    }
}

package io.github.graphlobby.patch;

import static io.github.graphlobby.model.place.PhysicalAddress.CITY;
import static io.github.graphlobby.model.place.PhysicalAddress.STREET;
import static io.github.graphlobby.patch.Fleet.Garage.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.testkit.Specimen;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final PhysicalAddress BUFFALO =
            PhysicalAddress.TYPE.empty().with(CITY, "Buffalo").with(STREET, "4567 Main Street");

    private static final Room ROOM =
            Room.TYPE.empty().with(Place.ADDRESS, BUFFALO).with(Room.CAPACITY, 8);

    private static PatchBuilder<Room> room() {
        return Patch.builder(Room.TYPE);
    }

    private static PatchBuilder<Call> call() {
        return Patch.builder(Call.TYPE);
    }

    private static <R extends Resource<R>> Patch<R> merged(R base, PatchBuilder<R> ours, PatchBuilder<R> theirs) {
        return ((Merge.Merged<R>) Merge.of(base, ours.build(), theirs.build())).patch();
    }

    private static <R extends Resource<R>> List<String> conflicts(
            R base, PatchBuilder<R> ours, PatchBuilder<R> theirs) {
        return ((Merge.Conflicted<R>) Merge.of(base, ours.build(), theirs.build()))
                .conflicts().stream().map(Conflict::toString).toList();
    }

    @Test
    void changesOfDifferentMembersAreMerged() {
        assertThat(merged(
                        ROOM,
                        room().set(Room.CAPACITY, 50).merge(Place.ADDRESS, address -> address.set(CITY, "Albany")),
                        room().set(Place.PHONE, "1").merge(Place.ADDRESS, address -> address.clear(STREET))))
                .isEqualTo(room().set(Room.CAPACITY, 50)
                        .set(Place.PHONE, "1")
                        .merge(
                                Place.ADDRESS,
                                address -> address.set(CITY, "Albany").clear(STREET))
                        .build());
    }

    @Test
    void aConflictSaysWhereAndWhatAndWhoDidIt() {
        var ours = room().set(Room.CAPACITY, 50).build();
        var theirs = room().clear(Room.CAPACITY).build();
        var conflict = ((Merge.Conflicted<Room>) Merge.of(ROOM, ours, theirs))
                .conflicts()
                .get(0);
        assertThat(conflict.pointer()).isEqualTo("/capacity");
        assertThat(conflict.base()).isEqualTo(8);
        assertThat(conflict.ours()).isEqualTo(50);
        assertThat(conflict.theirs()).isNull();
        assertThat(conflict.ourChange()).isEqualTo(new Change.Set<>(50));
        assertThat(conflict.theirChange()).isEqualTo(new Change.Cleared<>());
        assertThat(conflict).hasToString("capacity 8, ours set 50, theirs cleared");
    }

    @Test
    void equalChangesAreNoConflict() {
        assertThat(merged(
                        ROOM,
                        room().set(Room.CAPACITY, 50).clear(Place.PHONE),
                        room().set(Room.CAPACITY, 50).clear(Place.PHONE)))
                .isEqualTo(room().set(Room.CAPACITY, 50).clear(Place.PHONE).build());
    }

    @Test
    void aChangeAboveAnotherIsAConflictAtTheUpperPointer() {
        var city = room().merge(Place.ADDRESS, address -> address.set(CITY, "Albany"));
        var conflicted = (Merge.Conflicted<Room>)
                Merge.of(ROOM, room().clear(Place.ADDRESS).build(), city.build());
        assertThat(conflicted.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.pointer()).isEqualTo("/address");
            assertThat(conflict.base()).isEqualTo(BUFFALO);
            assertThat(conflict.ours()).isNull();
            assertThat(conflict.theirs()).isEqualTo(BUFFALO.with(CITY, "Albany"));
            assertThat(conflict.theirChange()).isInstanceOf(Change.Merged.class);
        });
        assertThat(conflicts(ROOM, city, room().set(Place.ADDRESS, BUFFALO)))
                .singleElement()
                .asString()
                .startsWith("address `PhysicalAddress[")
                .contains(", ours merged to `PhysicalAddress[")
                .contains(", theirs set `PhysicalAddress[");
    }

    @Test
    void aMergeThatChangesNothingOfAValueThatIsSetIsNoConflict() {
        var albany = BUFFALO.with(CITY, "Albany");
        var whole = room().set(Place.ADDRESS, albany);
        var city = room().merge(Place.ADDRESS, address -> address.set(CITY, "Albany"));
        assertThat(merged(ROOM, whole, city)).isEqualTo(whole.build());
        assertThat(merged(ROOM, city, whole)).isEqualTo(whole.build());
    }

    @Test
    void clearingAMemberAndAllOfThemIsAConflict() {
        assertThat(conflicts(
                        ROOM, room().clear(Place.ADDRESS), room().merge(Place.ADDRESS, address -> address.clear(CITY))))
                .hasSize(1);
    }

    @Test
    void conflictsInsideAValueStandAtTheirMembers() {
        assertThat(conflicts(
                        ROOM,
                        room().set(Room.CAPACITY, 1)
                                .merge(
                                        Place.ADDRESS,
                                        address -> address.set(CITY, "Albany").clear(STREET)),
                        room().set(Room.CAPACITY, 2)
                                .merge(
                                        Place.ADDRESS,
                                        address -> address.set(CITY, "Troy").clear(STREET))))
                .containsExactly(
                        "address/city `Buffalo`, ours set `Albany`, theirs set `Troy`",
                        "capacity 8, ours set 1, theirs set 2");
    }

    /** Whoever says what is there wants it to be there, unless it is taken away first. */
    @Test
    void whatRepeatsTheBaseIsAChangeUnlessItIsNormalised() {
        var ours = room().set(Room.CAPACITY, 50);
        var echo = room().set(Room.CAPACITY, 8).set(Place.PHONE, "1");
        assertThat(conflicts(ROOM, ours, echo)).containsExactly("capacity 8, ours set 50, theirs set 8");
        assertThat(Merge.of(ROOM, ours.build(), echo.build().normalisedOn(ROOM)))
                .isEqualTo(new Merge.Merged<>(
                        room().set(Room.CAPACITY, 50).set(Place.PHONE, "1").build()));
    }

    @Test
    void mergesOfDifferentDerivedTypesAreAConflict() {
        var garage = new Fleet.Garage(new Fleet.Boat("Megan", null, null, 4, Json.EMPTY), Json.EMPTY);
        var car = Patch.builder(Fleet.Garage.TYPE)
                .merge(
                        VEHICLE,
                        Patch.builder(Fleet.Car.TYPE).set(Fleet.Car.SEATS, 5).build());
        var boat = Patch.builder(Fleet.Garage.TYPE)
                .merge(VEHICLE, Patch.builder(Fleet.Boat.TYPE).build());
        assertThat(conflicts(garage, car, boat)).hasSize(1);
        assertThat(conflicts(garage, boat, car)).hasSize(1);
    }

    /** Both make a car of the boat; the base of their members is what remains of it. */
    @Test
    void mergesOfOneDerivedTypeAreMergedMemberByMember() {
        var garage = new Fleet.Garage(new Fleet.Boat("Megan", BUFFALO, null, 4, Json.EMPTY), Json.EMPTY);
        var seats = Patch.builder(Fleet.Garage.TYPE)
                .merge(
                        VEHICLE,
                        Patch.builder(Fleet.Car.TYPE).set(Fleet.Car.SEATS, 5).build());
        var owner = Patch.builder(Fleet.Garage.TYPE)
                .merge(
                        VEHICLE,
                        Patch.builder(Fleet.Car.TYPE)
                                .set(Fleet.Vehicle.OWNER, "Lee")
                                .build());
        assertThat(merged(garage, seats, owner).applyTo(garage).vehicle())
                .isEqualTo(new Fleet.Car("Lee", BUFFALO, 5, Json.EMPTY));
        var other = Patch.builder(Fleet.Garage.TYPE)
                .merge(
                        VEHICLE,
                        Patch.builder(Fleet.Car.TYPE)
                                .set(Fleet.Vehicle.OWNER, "Ann")
                                .build());
        assertThat(conflicts(garage, owner, other))
                .containsExactly("vehicle/owner `Megan`, ours set `Lee`, theirs set `Ann`");
    }

    @Test
    void undeclaredMembersAreMergedAtEveryDepth() {
        var base = call().additional("a", Map.of("b", 1, "c", Map.of("d", 1)))
                .build()
                .toResource();
        assertThat(merged(
                        base,
                        call().additional("a", Map.of("b", 2)),
                        call().additional("a", Map.of("c", Map.of("e", 3))).additional("z", 1)))
                .isEqualTo(call().additional("a", Map.of("b", 2, "c", Map.of("e", 3)))
                        .additional("z", 1)
                        .build());
        assertThat(conflicts(
                        base,
                        call().additional("a", Map.of("b", 2, "c", Map.of("d", 2))),
                        call().additional("a", Map.of("b", List.of(), "c", Map.of("d", 3)))))
                .containsExactlyInAnyOrder("a/b 1, ours set 2, theirs set []", "a/c/d 1, ours set 2, theirs set 3");
        assertThat(conflicts(base, call().additional("a", null), call().additional("a", Map.of("b", 2))))
                .singleElement()
                .asString()
                .contains("ours cleared, theirs merged to `{");
    }

    @Test
    void anObjectThatReplacesAnotherAgreesWithAMergeThatChangesNothingOfIt() {
        var base = call().additional("a", 1).build().toResource();
        var replaced = call().additional("a", null).additional("a", Map.of("b", 1));
        assertThat(merged(base, replaced, call().additional("a", Map.of("b", 1))))
                .isEqualTo(replaced.build());
        assertThat(merged(base, call().additional("a", Map.of("b", 1)), replaced))
                .isEqualTo(replaced.build());
        assertThat(conflicts(base, replaced, call().additional("a", Map.of("b", 2))))
                .hasSize(1);
        assertThat(conflicts(base, call().additional("a", Map.of("b", 2)), replaced))
                .hasSize(1);
    }

    @Test
    void aMemberThatIsRemovedAndOneThatIsSetToNullAreNotTheSame() {
        var removed = call().additional("a", null).build();
        var madeNull = Patch.builder(Call.TYPE)
                .additional(JsonMergePatch.between(Json.EMPTY, object("a", null)))
                .build();
        assertThat(Merge.of(Call.TYPE.empty(), removed, madeNull)).isInstanceOf(Merge.Conflicted.class);
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        return Collections.singletonMap(name, value);
    }

    @Test
    void entriesOfAMapAreMergedByTheirKeys() {
        var base = Specimen.TYPE.empty().with(Specimen.COUNTS, Map.of("a", 1, "b", 2));
        var ours = Patch.builder(Specimen.TYPE)
                .merge(
                        Specimen.COUNTS,
                        MapPatch.<Integer>builder().put("a", 5).put("x", 1).build());
        var theirs = Patch.builder(Specimen.TYPE)
                .merge(
                        Specimen.COUNTS,
                        MapPatch.<Integer>builder().remove("b").put("x", 1).build());
        assertThat(merged(base, ours, theirs).applyTo(base).counts()).isEqualTo(Map.of("a", 5, "x", 1));
        var other = Patch.builder(Specimen.TYPE)
                .merge(Specimen.COUNTS, MapPatch.<Integer>builder().remove("a").build());
        assertThat(conflicts(base, ours, other)).containsExactly("counts/a 1, ours set 5, theirs cleared");
    }

    @Test
    void collectionsAreTakenWhole() {
        assertThat(conflicts(
                        ROOM.with(Place.TAGS, List.of("a")),
                        room().set(Place.TAGS, List.of("a", "b")),
                        room().set(Place.TAGS, List.of("c"))))
                .containsExactly("tags `[a]`, ours set `[a, b]`, theirs set `[c]`");
    }

    @Test
    void whatIsConfidentialIsNotShown() {
        var base = Participant.TYPE.empty().with(Participant.METADATA, "old");
        assertThat(conflicts(
                        base,
                        Patch.builder(Participant.TYPE).set(Participant.METADATA, "secret"),
                        Patch.builder(Participant.TYPE).set(Participant.METADATA, "other")))
                .containsExactly("metadata …, ours set …, theirs set …");
    }

    @Test
    void aPatchOfAnotherTypeIsRefused() {
        var place = OtherPlace.type("microsoft.graph.workspace").empty();
        var desk = Patch.builder(OtherPlace.type("microsoft.graph.desk")).build();
        var workspace = Patch.builder(place.resourceType()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Merge.of(place, desk, workspace))
                .withMessage("a microsoft.graph.workspace is not a microsoft.graph.desk");
        assertThatIllegalArgumentException().isThrownBy(() -> Merge.of(place, workspace, desk));
    }

    @Test
    void aConflictIsAValue() {
        var ours = room().set(Room.CAPACITY, 50).build();
        var theirs = room().set(Room.CAPACITY, 60).build();
        var conflicted = (Merge.Conflicted<Room>) Merge.of(ROOM, ours, theirs);
        assertThat(conflicted).isEqualTo(Merge.of(ROOM, ours, theirs));
        Conflict conflict = conflicted.conflicts().get(0);
        assertThat(conflict)
                .hasSameHashCodeAs(((Merge.Conflicted<Room>) Merge.of(ROOM, ours, theirs))
                        .conflicts()
                        .get(0));
        assertThat(Merge.of(ROOM, theirs, ours)).isNotEqualTo(conflicted);
        assertThat(Merge.of(ROOM, ours, room().set(Room.CAPACITY, 70).build())).isNotEqualTo(conflicted);
        assertThat(Merge.of(ROOM.with(Room.CAPACITY, 9), ours, theirs)).isNotEqualTo(conflicted);
        assertThat(Merge.of(
                        ROOM.with(Room.FLOOR_NUMBER, 8),
                        room().set(Room.FLOOR_NUMBER, 50).build(),
                        room().set(Room.FLOOR_NUMBER, 60).build()))
                .isNotEqualTo(conflicted);
        assertThat(conflict).isNotEqualTo("capacity");
    }
}

package io.github.graphlobby.patch;

import static io.github.graphlobby.model.place.PhysicalAddress.CITY;
import static io.github.graphlobby.model.place.PhysicalAddress.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.LeafChange.Kind;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes of a patch are told leaf by leaf, in lines that people read. */
class LeafChangeTest {
    private static final PhysicalAddress BUFFALO =
            PhysicalAddress.TYPE.empty().with(CITY, "Buffalo").with(STREET, "4567 Main Street");

    private static final Room ROOM = Room.TYPE
            .empty()
            .with(Place.ADDRESS, BUFFALO)
            .with(Place.TAGS, List.of("sofa", "view"))
            .with(Room.CAPACITY, 8);

    private static <R extends Resource<R>> List<String> lines(R before, R after) {
        return Patch.between(before, after).changes(before).stream()
                .map(LeafChange::toString)
                .toList();
    }

    private static <V> List<String> lines(Property<? super Room, V> property, @Nullable V value) {
        return lines(ROOM, ROOM.with(property, value));
    }

    @Test
    void eachLeafIsALineInTheOrderOfTheSchema() {
        var patch = Patch.builder(Room.TYPE)
                .set(Room.CAPACITY, 50)
                .set(Room.BOOKING_TYPE, BookingType.STANDARD)
                .set(Place.PHONE, "555-0100")
                .merge(Place.ADDRESS, address -> address.set(CITY, "Albany").clear(STREET))
                .build();
        assertThat(patch.changes(ROOM))
                .extracting(LeafChange::toString)
                .containsExactly(
                        "address/street `4567 Main Street` → none",
                        "address/city `Buffalo` → `Albany`",
                        "phone none → `555-0100`",
                        "capacity 8 → 50",
                        "bookingType none → standard");
    }

    @Test
    void aChangeHasPointerKindAndBothValues() {
        var change = Patch.builder(Room.TYPE)
                .set(Room.CAPACITY, 50)
                .build()
                .changes(ROOM)
                .get(0);
        assertThat(change.pointer()).isEqualTo("/capacity");
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.before()).isEqualTo(8);
        assertThat(change.after()).isEqualTo(50);
    }

    @Test
    void whatSaysWhatIsThereChangesNothing() {
        assertThat(Patch.builder(Room.TYPE)
                        .set(Room.CAPACITY, 8)
                        .clear(Place.PHONE)
                        .merge(Place.ADDRESS, address -> address.set(CITY, "Buffalo"))
                        .build()
                        .changes(ROOM))
                .isEmpty();
    }

    @Test
    void aValueThatComesOrGoesIsToldMemberByMember() {
        assertThat(lines(Place.ADDRESS, null))
                .containsExactly("address/street `4567 Main Street` → none", "address/city `Buffalo` → none");
        assertThat(lines(ROOM.with(Place.ADDRESS, null), ROOM))
                .containsExactly("address/street none → `4567 Main Street`", "address/city none → `Buffalo`");
    }

    @Test
    void anEmptyValueIsALeafItself() {
        var empty = ROOM.with(Place.ADDRESS, PhysicalAddress.TYPE.empty());
        assertThat(lines(Place.ADDRESS, PhysicalAddress.TYPE.empty()))
                .containsExactly(
                        "address/street `4567 Main Street` → none",
                        "address/city `Buffalo` → none",
                        "address none → {}");
        assertThat(lines(ROOM.with(Place.ADDRESS, null), empty)).containsExactly("address none → {}");
        assertThat(lines(empty, ROOM.with(Place.ADDRESS, null))).containsExactly("address {} → none");
        assertThat(lines(empty, ROOM)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a; a b; 1 none → `b`",
                "b; a b; 0 none → `a`",
                "a b; b; 0 `a` → none",
                "a b c; a x c; 1 `b` → `x`",
                "a b c; c a b; 0 none → `c`, 2 `c` → none",
                "a a b; a b; 1 `a` → none",
                "a b; x y z; 0 `a` → `x`, 1 `b` → `y`, 2 none → `z`",
                "x a y; b a; 0 `x` → `b`, 2 `y` → none",
                "a b c d e; b d x e; 0 `a` → none, 2 `c` → none, 2 none → `x`"
            })
    void itemsAreToldByTheirIndexAndOthersStay(String before, String after, String expected) {
        List<String> lines = lines(
                ROOM.with(Place.TAGS, List.of(before.split(" "))), ROOM.with(Place.TAGS, List.of(after.split(" "))));
        assertThat(String.join(", ", lines).replace("tags/", "")).isEqualTo(expected);
    }

    @Test
    void aCollectionWithoutItemsIsNotOneThatIsNotThere() {
        assertThat(lines(Place.TAGS, List.of())).containsExactly("tags/0 `sofa` → none", "tags/1 `view` → none");
        assertThat(lines(Place.TAGS, null))
                .containsExactly("tags/0 `sofa` → none", "tags/1 `view` → none", "tags [] → none");
        assertThat(lines(ROOM.with(Place.TAGS, null), ROOM.with(Place.TAGS, List.of())))
                .containsExactly("tags none → []");
    }

    @Test
    @SuppressWarnings("NullAway") // an item that is null, as services send some
    void nullIsAnItem() {
        var before = ROOM.with(Place.CHECK_INS, Arrays.asList(1, null));
        assertThat(lines(before, ROOM.with(Place.CHECK_INS, List.of(1, 2))))
                .containsExactly("checkIns/1 null → `2`".replace("`2`", "2"));
        assertThat(lines(before, ROOM.with(Place.CHECK_INS, List.of(1)))).containsExactly("checkIns/1 null → none");
    }

    @Test
    void whatHasNoIdIsFoundInTurnBehindAnEntityThatGoes() {
        var named = Participant.TYPE.empty().with(Entity.ID, "1");
        var nameless = Participant.TYPE.empty().with(Participant.IS_MUTED, false);
        var call = Call.TYPE.empty().with(Call.PARTICIPANTS, List.of(named, nameless));
        assertThat(lines(call, call.with(Call.PARTICIPANTS, List.of(nameless.with(Participant.IS_MUTED, true)))))
                .hasSize(2)
                .contains("participants/0/isMuted false → true");
    }

    @Test
    void anEntityIsFoundByItsIdAndComesOrGoesAsAWhole() {
        var one = Participant.TYPE.empty().with(Entity.ID, "1").with(Participant.IS_MUTED, false);
        var two = one.with(Entity.ID, "2");
        var call = Call.TYPE.empty().with(Call.PARTICIPANTS, List.of(one, two));
        assertThat(lines(call, call.with(Call.PARTICIPANTS, List.of(two.with(Participant.IS_MUTED, true)))))
                .satisfiesExactly(
                        gone -> assertThat(gone)
                                .startsWith("participants/0 `Participant[id=1")
                                .endsWith(" → none"),
                        muted -> assertThat(muted).isEqualTo("participants/0/isMuted false → true"));
        assertThat(Patch.between(call, call.with(Call.PARTICIPANTS, List.of(one.with(Entity.ID, null), two)))
                        .changes(call))
                .extracting(LeafChange::kind)
                .containsExactly(Kind.ADDED, Kind.REMOVED);
        var three = one.with(Entity.ID, "3");
        assertThat(Patch.between(call, call.with(Call.PARTICIPANTS, List.of(three, two)))
                        .changes(call))
                .extracting(LeafChange::kind)
                .containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void undeclaredMembersAreToldBehindAtEveryDepth() {
        var before = Patch.builder(Call.TYPE)
                .additional("a", Map.of("b", Map.of("c", 1)))
                .additional("x\n", List.of(Map.of("y", 1)))
                .build()
                .toResource();
        var after = Patch.builder(Call.TYPE)
                .set(Call.SUBJECT, "S")
                .additional("a", Map.of("b", 2))
                .additional("x\n", List.of(Map.of()))
                .additional("z", Json.object(Map.of()))
                .build()
                .toResource();
        assertThat(lines(before, after))
                .containsExactly(
                        "subject none → `S`", "a/b/c 1 → none", "a/b none → 2", "x\uFFFD/0/y 1 → none", "z none → {}");
    }

    @Test
    void anItemThatBecomesSomethingElseIsToldWhole() {
        var before = ROOM.with(Place.CHECK_INS, List.of(List.of(1, 2), Map.of("a", 1), 5));
        assertThat(lines(before, ROOM.with(Place.CHECK_INS, List.of(List.of(2), 4, 5))))
                .containsExactly("checkIns/0/0 1 → none", "checkIns/1 `{a=1}` → 4");
    }

    @Test
    void anotherDerivedTypeIsToldByItsName() {
        var before = new Fleet.Garage(new Fleet.Car("Adele", null, 5, Json.EMPTY), Json.EMPTY);
        var after = new Fleet.Garage(new Fleet.Boat("Adele", null, null, 2, Json.EMPTY), Json.EMPTY);
        assertThat(lines(before, after))
                .containsExactly(
                        "vehicle/@odata.type `test.car` → `test.boat`",
                        "vehicle/berths none → 2",
                        "vehicle/seats 5 → none");
        assertThat(lines(before, new Fleet.Garage(new Fleet.Boat(null, null, null, 2, Json.EMPTY), Json.EMPTY)))
                .containsExactly(
                        "vehicle/@odata.type `test.car` → `test.boat`",
                        "vehicle/owner `Adele` → none",
                        "vehicle/berths none → 2",
                        "vehicle/seats 5 → none");
        assertThat(lines(Fleet.Garage.TYPE.empty(), before))
                .containsExactly(
                        "vehicle/@odata.type none → `test.car`",
                        "vehicle/owner none → `Adele`",
                        "vehicle/seats none → 5");
    }

    @Test
    void aCollectionThatComesIsToldItemByItem() {
        assertThat(lines(ROOM.with(Place.TAGS, null), ROOM))
                .containsExactly("tags/0 none → `sofa`", "tags/1 none → `view`");
    }

    @Test
    void whatIsConfidentialIsNotShown() {
        var call = Call.TYPE.empty();
        var participant = Participant.TYPE.empty().with(Entity.ID, "1").with(Participant.METADATA, "secret");
        assertThat(lines(participant.with(Participant.METADATA, null), participant))
                .containsExactly("metadata none → …");
        assertThat(lines(participant, participant.with(Participant.METADATA, "other")))
                .containsExactly("metadata … → …");
        assertThat(lines(call, call.with(Call.PARTICIPANTS, List.of(participant)))
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void aLongTextIsShortened() {
        assertThat(lines(Place.PHONE, "x".repeat(1_000)).get(0)).isEqualTo("phone none → `" + "x".repeat(80) + "…`");
    }

    @Test
    void aChangeIsAValue() {
        var change =
                Patch.between(ROOM, ROOM.with(Room.CAPACITY, 9)).changes(ROOM).get(0);
        assertThat(change)
                .isEqualTo(Patch.between(ROOM, ROOM.with(Room.CAPACITY, 9))
                        .changes(ROOM)
                        .get(0))
                .hasSameHashCodeAs(Patch.between(ROOM, ROOM.with(Room.CAPACITY, 9))
                        .changes(ROOM)
                        .get(0))
                .isNotEqualTo(Patch.between(ROOM, ROOM.with(Room.CAPACITY, 10))
                        .changes(ROOM)
                        .get(0))
                .isNotEqualTo(Patch.between(ROOM, ROOM.with(Room.FLOOR_NUMBER, 9))
                        .changes(ROOM)
                        .get(0))
                .isNotEqualTo("capacity 8 → 9");
    }

    @Test
    void manyItemsTakeLittleTime() {
        List<String> many = IntStream.range(0, 200_000).mapToObj(i -> "a" + i).toList();
        List<String> others = IntStream.range(0, 200_000).mapToObj(i -> "b" + i).toList();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(lines(ROOM.with(Place.TAGS, many), ROOM.with(Place.TAGS, others)))
                        .hasSize(200_000));
    }
}

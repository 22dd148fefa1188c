package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.held;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.testkit.Crowd;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are found by their keys in any ASCII case, and replaced only if nobody else did. */
class InMemoryPlaceStoreTest {
    private static final String KEY = "cf100@contoso.com";
    private static final Room SECOND = Patch.builder(Room.TYPE)
            .set(Entity.ID, "second")
            .set(Room.EMAIL_ADDRESS, "cf200@contoso.com")
            .build()
            .toResource();
    private static final Set<PlaceKey> ALL = EnumSet.allOf(PlaceKey.class);

    private final InMemoryPlaceStore store =
            InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST, Samples.WORKSPACE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3162F1E1-C4C0-604B-51D8-91DA78989EB1",
                "3162f1e1-c4c0-604b-51d8-91da78989eb1",
                "cf100@contoso.com",
                "CF100@Contoso.COM",
                "80b5d1e9-1f5f-4d0c-b1d2-1b6f4ee3b7a5",
                "80B5D1E9-1F5F-4D0C-B1D2-1B6F4EE3B7A5"
            })
    void aPlaceIsFoundByEachKeyInAnyAsciiCase(String key) {
        assertThat(held(store.find(key, ALL))).isSameAs(Samples.ROOM);
    }

    @Test
    void aPlaceIsFoundOnlyByTheKeysThatAreAskedFor() {
        assertThat(store.find("cf100@contoso.com", Set.of(PlaceKey.ID, PlaceKey.PLACE_ID)))
                .isNull();
        assertThat(store.find("3162F1E1-C4C0-604B-51D8-91DA78989EB1", Set.of(PlaceKey.EMAIL_ADDRESS)))
                .isNull();
        assertThat(store.find("80b5d1e9-1f5f-4d0c-b1d2-1b6f4ee3b7a5", Set.of(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody@contoso.com", "cf100@contoso.com ", "cf100", "Conf Room 100"})
    void nothingElseFindsAPlace(String key) {
        assertThat(store.find(key, ALL)).isNull();
    }

    @Test
    void aLookAlikeOfALetterFindsNothing() {
        var place = Samples.WORKSPACE.with(Entity.ID, "k1");
        var other = InMemoryPlaceStore.of(List.of(place));
        assertThat(held(other.find("K1", ALL))).isSameAs(place);
        assertThat(other.find("\u212A1", ALL)).isNull(); // the Kelvin sign, whose lower case is k
    }

    @Test
    void aRoomListAndAnUnknownPlaceAreFoundToo() {
        assertThat(held(store.find("BLDG1@contoso.com", ALL))).isSameAs(Samples.ROOM_LIST);
        assertThat(held(store.find("W1", ALL))).isSameAs(Samples.WORKSPACE);
    }

    @Test
    void eachPlaceNeedsAnIdOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryPlaceStore.of(List.of(Room.TYPE.empty())))
                .withMessageStartingWith("a place without an id");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        InMemoryPlaceStore.of(List.of(Samples.WORKSPACE, Samples.WORKSPACE.with(Entity.ID, "W1"))))
                .withMessage("two places with the id W1");
    }

    @Test
    void twoPlacesShareNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM.with(Entity.ID, "another"))))
                .withMessage("two places with the emailAddress cf100@contoso.com");
    }

    @Test
    void aPlaceThatIsAddedIsFoundByEachOfItsKeys() {
        var added = store.add(SECOND);
        assertThat(store.find("second", ALL)).isEqualTo(added);
        assertThat(store.find("CF200@contoso.com", ALL)).isEqualTo(added);
    }

    @Test
    void aPlaceIsNotAddedIfItHasNoIdOrAnotherOneHasItOrItsKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.add(Room.TYPE.empty()))
                .withMessageStartingWith("a place without an id");
        for (Room taken : List.of(SECOND.with(Entity.ID, "W1"), SECOND.with(Room.EMAIL_ADDRESS, "CF100@contoso.com"))) {
            assertThatThrownBy(() -> store.add(taken))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.error().status()).isEqualTo(409));
        }
        assertThat(store.find("second", ALL)).isNull();
        assertThat(store.find("cf200@contoso.com", ALL)).isNull();
    }

    @Test
    void aPlaceIsRemovedIfItIsAsItWasFoundAndFoundNoMore() {
        var before = room();
        var now = requireNonNull(store.replace(before, Samples.ROOM.with(Room.CAPACITY, 50)));
        assertThat(store.remove(before)).isFalse();
        assertThat(store.remove(now)).isTrue();
        assertThat(store.remove(now)).isFalse();
        assertThat(store.find(KEY, ALL)).isNull();
        assertThat(store.find("3162F1E1-C4C0-604B-51D8-91DA78989EB1", ALL)).isNull();
        assertThat(store.replace(now, Samples.ROOM)).isNull();
        assertThat(store.count(Room.TYPE)).isZero();
        assertThat(store.add(Samples.ROOM).version()).isNotEqualTo(before.version());
    }

    @Test
    void aPlaceIsReplacedIfItIsAsItWasFound() {
        var after = Samples.ROOM.with(Room.CAPACITY, 50);
        var replaced = store.replace(room(), after);
        assertThat(held(replaced)).isSameAs(after);
        assertThat(room()).isEqualTo(replaced);
    }

    @Test
    void aPlaceThatSomebodyElseReplacedStays() {
        var before = room();
        var theirs = Samples.ROOM.with(Room.CAPACITY, 50);
        store.replace(before, theirs);
        assertThat(store.replace(before, Samples.ROOM.with(Room.CAPACITY, 60))).isNull();
        assertThat(room().value()).isSameAs(theirs);
    }

    /** A store in front of a database has no document to compare, and reads another one each time. */
    @Test
    void whatIsComparedIsTheVersion() {
        var found = room();
        Place read = Samples.ROOM.with(Place.LABEL, "as somebody else wrote it");
        var after = Samples.ROOM.with(Room.CAPACITY, 50);
        assertThat(store.replace(Versioned.of(found.value(), "another version"), after))
                .isNull();
        assertThat(held(store.replace(Versioned.of(read, found.version()), after)))
                .isSameAs(after);
    }

    @Test
    void aVersionNeverComesTwice() {
        var versions = new HashSet<String>();
        var places = InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST), 17);
        var room = requireNonNull(places.find(KEY, ALL));
        assertThat(room.version()).isEqualTo("17");
        assertThat(versions.add(room.version())).isTrue();
        assertThat(versions.add(
                        requireNonNull(places.find("bldg1@contoso.com", ALL)).version()))
                .isTrue();
        for (int i = 0; i < 10; i++) {
            // the same two states in turn
            room = requireNonNull(
                    places.replace(room, i % 2 == 0 ? Samples.ROOM.with(Room.CAPACITY, 1) : Samples.ROOM));
            assertThat(versions.add(room.version())).isTrue();
        }
    }

    @Test
    void aPlaceThatIsNotThereIsNotReplaced() {
        var unknown = Samples.WORKSPACE.with(Entity.ID, "w2");
        assertThat(store.replace(Versioned.of(unknown, "1"), unknown)).isNull();
        assertThat(store.find("w2", ALL)).isNull();
    }

    @Test
    void aPlaceThatTakesAnotherIdIsRefused() {
        var before = room();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(before, Samples.ROOM.with(Entity.ID, "HIJACKED")))
                .withMessage("after has the id HIJACKED, and before " + Samples.ROOM.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(before, Samples.ROOM.with(Entity.ID, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(before, Samples.ROOM.with(Entity.ID, Samples.WORKSPACE.id())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(
                        before,
                        Samples.ROOM.with(
                                Entity.ID, requireNonNull(Samples.ROOM.id()).toLowerCase(Locale.ROOT))));
        assertThat(room()).isSameAs(before);
        assertThat(store.find("HIJACKED", ALL)).isNull();
    }

    /** The address of a room list, in any case, and the placeId of another room. */
    @Test
    void aPlaceThatTakesAKeyOfAnotherIsRefused() {
        var other = Samples.WORKSPACE.with(Place.PLACE_ID, "their-place");
        var places = InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST, other));
        var before = requireNonNull(places.find(KEY, ALL));
        assertThatThrownBy(() -> places.replace(before, Samples.ROOM.with(Room.EMAIL_ADDRESS, "BLDG1@contoso.com")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.error())
                                .isEqualTo(GraphError.conflict(
                                        "Another place has the emailAddress `BLDG1@contoso.com`.")));
        assertThatThrownBy(() -> places.replace(before, Samples.ROOM.with(Place.PLACE_ID, "Their-Place")))
                .isInstanceOf(StoreException.class);
        assertThat(places.find(KEY, ALL)).isSameAs(before);
        assertThat(held(places.find("bldg1@contoso.com", ALL))).isSameAs(Samples.ROOM_LIST);
        assertThat(held(places.find("their-place", ALL))).isSameAs(other);
    }

    @Test
    void aPlaceThatTakesAKeyOfAnotherAsAKeyOfAnotherKindIsRefused() {
        assertConflict(() -> store.add(SECOND.with(Entity.ID, "CF100@contoso.com")));
        assertConflict(() -> store.add(SECOND.with(Entity.ID, "80B5D1E9-1F5F-4D0C-B1D2-1B6F4EE3B7A5")));
        assertConflict(() -> store.add(SECOND.with(Room.EMAIL_ADDRESS, "3162f1e1-c4c0-604b-51d8-91da78989eb1")));
        assertConflict(() -> store.add(SECOND.with(Place.PLACE_ID, "3162f1e1-c4c0-604b-51d8-91da78989eb1")));
        assertConflict(() -> store.add(SECOND.with(Place.PLACE_ID, "cf100@contoso.com")));
        Versioned<Place> second = store.add(SECOND);
        assertConflict(() -> store.replace(second, SECOND.with(Place.PLACE_ID, "CF100@CONTOSO.com")));
        assertThat(held(store.find("cf100@contoso.com", ALL))).isSameAs(Samples.ROOM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryPlaceStore.of(List.of(Samples.ROOM, SECOND.with(Entity.ID, KEY))))
                .withMessageContaining("two places with the");
    }

    @Test
    void aPlaceMayHaveOneValueForSeveralOfItsKeys() {
        Room same = SECOND.with(Entity.ID, "same@contoso.com").with(Room.EMAIL_ADDRESS, "same@contoso.com");
        Versioned<Place> first = store.add(same.with(Place.PLACE_ID, "same@contoso.com"));
        Versioned<Place> second = requireNonNull(store.replace(first, same));
        assertThat(held(store.find("same@contoso.com", Set.of(PlaceKey.EMAIL_ADDRESS))))
                .isSameAs(same);
        assertThat(store.find("same@contoso.com", Set.of(PlaceKey.PLACE_ID))).isNull();
        assertThat(store.remove(second)).isTrue();
        assertThat(store.find("same@contoso.com", ALL)).isNull();
    }

    private static void assertConflict(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.error().status()).isEqualTo(409));
    }

    @Test
    void aKeyThatAnotherGaveUpIsFree() {
        store.replace(room(), Samples.ROOM.with(Room.EMAIL_ADDRESS, "new@contoso.com"));
        var list = requireNonNull(store.find("bldg1@contoso.com", ALL));
        var moved = Samples.ROOM_LIST.with(RoomList.EMAIL_ADDRESS, KEY);
        assertThat(store.replace(list, moved)).isNotNull();
        assertThat(held(store.find(KEY, ALL))).isSameAs(moved);
        assertThat(held(store.find("new@contoso.com", ALL))).isNotNull();
    }

    @Test
    void aPlaceIsFoundByItsNewKeysAndNoMoreByItsOldOnes() {
        store.replace(room(), Samples.ROOM.with(Room.EMAIL_ADDRESS, "new@contoso.com"));
        var renamed = requireNonNull(store.find("new@contoso.com", ALL));
        assertThat(store.find(KEY, ALL)).isNull();

        var again = store.replace(renamed, Samples.ROOM.with(Room.EMAIL_ADDRESS, "NEW@contoso.com"));
        assertThat(store.find("new@contoso.com", ALL)).isSameAs(again);

        store.replace(requireNonNull(again), Samples.ROOM.with(Room.EMAIL_ADDRESS, null));
        assertThat(store.find("new@contoso.com", ALL)).isNull();
    }

    @Test
    void oneOfEightRacersWins() throws Exception {
        var winners = new AtomicInteger();
        var before = room();
        Crowd.run(8, i -> {
            if (store.replace(before, Samples.ROOM.with(Room.CAPACITY, 100 + i)) != null) {
                winners.incrementAndGet();
            }
        });
        assertThat(winners).hasValue(1);
    }

    @RepeatedTest(100)
    void oneOfEightPlacesThatWantOneAddressGetsIt() throws Exception {
        var rooms = IntStream.range(0, 8)
                .mapToObj(i -> Room.TYPE.empty().with(Entity.ID, "room-" + i))
                .toList();
        var places = InMemoryPlaceStore.of(rooms);
        var refused = new AtomicInteger();
        Crowd.run(8, i -> {
            var before = requireNonNull(places.find("room-" + i, ALL));
            try {
                places.replace(before, rooms.get(i).with(Room.EMAIL_ADDRESS, KEY));
            } catch (StoreException e) {
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(7);
        assertThat(rooms.stream()
                        .map(room -> held(places.find(requireNonNull(room.id()), ALL)))
                        .filter(room -> KEY.equals(((Room) requireNonNull(room)).emailAddress())))
                .hasSize(1)
                .containsExactly(held(places.find(KEY, ALL)));
    }

    private Versioned<Place> room() {
        return requireNonNull(store.find(requireNonNull(Samples.ROOM.id()), ALL));
    }

    @Test
    void theKeysOfAPlaceThatIsRemovedAreFree() {
        store.remove(requireNonNull(store.find(KEY, ALL)));
        store.add(SECOND.with(Room.EMAIL_ADDRESS, KEY));
        assertThat(requireNonNull(held(store.find(KEY, ALL))).id()).isEqualTo("second");
    }

    @Test
    void aPlaceThatBecomesOneOfAnotherTypeIsListedAndCountedAsThat() {
        var room = requireNonNull(store.find(KEY, ALL));
        var list = RoomList.TYPE.empty().with(Entity.ID, room.value().id());
        store.replace(room, list);
        assertThat(store.count(Room.TYPE)).isZero();
        assertThat(store.list(Room.TYPE, null, 10)).isEmpty();
        assertThat(store.count(RoomList.TYPE)).isEqualTo(2);
        assertThat(store.list(RoomList.TYPE, null, 10))
                .extracting(Versioned::value)
                .containsExactlyInAnyOrder(list, Samples.ROOM_LIST);
    }
}

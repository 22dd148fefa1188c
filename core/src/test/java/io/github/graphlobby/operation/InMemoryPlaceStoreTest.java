package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are found by their keys in any ASCII case, and replaced only if nobody else did. */
class InMemoryPlaceStoreTest {
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
        assertThat(store.find(key, ALL)).isSameAs(Samples.ROOM);
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
        assertThat(other.find("K1", ALL)).isSameAs(place);
        assertThat(other.find("\u212A1", ALL)).isNull(); // the Kelvin sign, whose lower case is k
    }

    @Test
    void aRoomListAndAnUnknownPlaceAreFoundToo() {
        assertThat(store.find("BLDG1@contoso.com", ALL)).isSameAs(Samples.ROOM_LIST);
        assertThat(store.find("W1", ALL)).isSameAs(Samples.WORKSPACE);
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
    void aPlaceIsReplacedIfItIsAsItWasFound() {
        var after = Samples.ROOM.with(Room.CAPACITY, 50);
        assertThat(store.replace(Samples.ROOM, after)).isTrue();
        assertThat(store.find("cf100@contoso.com", ALL)).isSameAs(after);
    }

    @Test
    void aPlaceThatSomebodyElseReplacedStays() {
        var theirs = Samples.ROOM.with(Room.CAPACITY, 50);
        store.replace(Samples.ROOM, theirs);
        assertThat(store.replace(Samples.ROOM, Samples.ROOM.with(Room.CAPACITY, 60)))
                .isFalse();
        assertThat(store.find("cf100@contoso.com", ALL)).isSameAs(theirs);
    }

    @Test
    void aPlaceThatIsNotThereIsNotReplaced() {
        var unknown = Samples.WORKSPACE.with(Entity.ID, "w2");
        assertThat(store.replace(unknown, unknown)).isFalse();
        assertThat(store.find("w2", ALL)).isNull();
    }

    @Test
    void aPlaceIsFoundByItsNewKeysAndNoMoreByItsOldOnes() {
        store.replace(Samples.ROOM, Samples.ROOM.with(Room.EMAIL_ADDRESS, "new@contoso.com"));
        assertThat(store.find("new@contoso.com", ALL)).isNotNull();
        assertThat(store.find("cf100@contoso.com", ALL)).isNull();

        var before = (Room) store.find("new@contoso.com", ALL);
        assertThat(before).isNotNull();
        if (before != null) {
            store.replace(before, before.with(Room.EMAIL_ADDRESS, null));
        }
        assertThat(store.find("new@contoso.com", ALL)).isNull();
    }

    @Test
    void oneOfEightRacersWins() throws Exception {
        var winners = new AtomicInteger();
        Crowd.run(8, i -> {
            Place after = Samples.ROOM.with(Room.CAPACITY, 100 + i);
            if (store.replace(Samples.ROOM, after)) {
                winners.incrementAndGet();
            }
        });
        assertThat(winners).hasValue(1);
    }
}

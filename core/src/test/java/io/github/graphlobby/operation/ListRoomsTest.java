package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.known;
import static io.github.graphlobby.operation.Outcomes.value;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code GET /places/{address}/microsoft.graph.roomList/rooms}: the list names the rooms, the store has them. */
class ListRoomsTest {
    private static final Caller READER = Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All");

    private static Room room(String id) {
        return Room.TYPE.empty().with(Entity.ID, id);
    }

    private static RoomList list(Room... rooms) {
        return Samples.ROOM_LIST.with(RoomList.ROOMS, List.of(rooms));
    }

    private static InMemoryPlaceStore store(RoomList list) {
        return InMemoryPlaceStore.of(List.of(list, Samples.ROOM, Samples.WORKSPACE, room("b"), room("A"), room("c")));
    }

    private static PlacePage page(PlaceStore store, ListOptions options) {
        return value(ListRooms.of(Vintage.BETA_2022, store).list(READER, "BLDG1@contoso.com", options));
    }

    private static List<String> ids(PlacePage page) {
        return page.places().stream()
                .map(place -> requireNonNull(place.value().id()))
                .toList();
    }

    @Test
    void theRoomsAreThoseOfTheStoreInTheOrderOfTheirIds() {
        var store = store(list(room("B").with(Room.CAPACITY, 1), room("a")));
        PlacePage page = page(store, ListOptions.DEFAULT.withCounted(true));
        assertThat(page.places().stream().map(Versioned::value)).containsExactly(room("A"), room("b"));
        assertThat(page.count()).isEqualTo(2);

        Versioned<Place> before = requireNonNull(store.find("b", Set.of(PlaceKey.ID)));
        Versioned<Place> after = store.replace(before, room("b").with(Room.CAPACITY, 50));
        assertThat(page(store, ListOptions.DEFAULT).places()).contains(requireNonNull(after));
    }

    @Test
    void aRoomIsNamedByItsIdOrElseByItsAddressAndListedOnce() {
        Room byAddress = Room.TYPE.empty().with(Room.EMAIL_ADDRESS, "CF100@contoso.com");
        Room byId = room(requireNonNull(Samples.ROOM.id()));
        assertThat(ids(page(store(list(byAddress)), ListOptions.DEFAULT))).containsExactly(Samples.ROOM.id());
        assertThat(ids(page(store(list(byAddress, byId, byAddress)), ListOptions.DEFAULT)))
                .containsExactly(Samples.ROOM.id());
    }

    @Test
    void whatIsGoneOrNoRoomIsNotListed() {
        Room nameless = Room.TYPE.empty();
        Room unknown = nameless.with(Room.EMAIL_ADDRESS, "nobody@contoso.com");
        var store = store(list(room("gone"), room("w1"), nameless, unknown, room("c"), room("b")));
        Versioned<Place> b = requireNonNull(store.find("b", Set.of(PlaceKey.ID)));
        assertThat(store.remove(b)).isTrue();
        PlacePage page = page(store, ListOptions.DEFAULT.withCounted(true));
        assertThat(ids(page)).containsExactly("c");
        assertThat(page.count()).isEqualTo(1);
        assertThat(ids(page(store(Samples.ROOM_LIST), ListOptions.DEFAULT))).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        var store = store(list(room("c"), room("a"), room("b")));
        PlacePage first = page(store, ListOptions.DEFAULT.withTop(2));
        assertThat(ids(first)).containsExactly("A", "b");
        PlacePage second = page(store, ListOptions.DEFAULT.withTop(2).withAfter(requireNonNull(first.next())));
        assertThat(ids(second)).containsExactly("c");
        assertThat(second.next()).isNull();
        assertThat(ids(page(store, ListOptions.DEFAULT.withSkip(1).withTop(1)))).containsExactly("b");
        assertThat(ids(page(store, ListOptions.DEFAULT.withSkip(3)))).isEmpty();
    }

    @Test
    void aPageAsksTheStoreForNoMoreRoomsThanItListsAndPasses() {
        Room[] rooms = IntStream.range(0, 1_000)
                .mapToObj(i -> room(String.format("r%04d", i)))
                .toArray(Room[]::new);
        var held = InMemoryPlaceStore.of(List.of(rooms));
        held.add(list(rooms));
        var counting = new RacingPlaceStore(held);
        page(counting, ListOptions.DEFAULT.withTop(10).withSkip(5));
        assertThat(counting.finds()).isLessThanOrEqualTo(1 + 5 + 10 + 1);
    }

    /** "You must specify the room list by its emailAddress property, not by its id" (List places). */
    @Test
    void aRoomListIsFoundByItsAddressOnly() {
        var rooms = ListRooms.of(Vintage.V1_2026, store(list(room("a"))));
        assertThat(error(rooms.list(READER, requireNonNull(Samples.ROOM_LIST.id()), ListOptions.DEFAULT))
                        .status())
                .isEqualTo(404);
        assertThat(error(rooms.list(READER, "cf100@contoso.com", ListOptions.DEFAULT)))
                .hasToString("404 ErrorItemNotFound: There is no place `cf100@contoso.com` of type"
                        + " `microsoft.graph.roomList`.");
    }

    @Test
    void callerAndPermissionComeFirst() {
        var rooms = ListRooms.of(Vintage.BETA_2022, store(list()));
        var match = Samples.match("/places/nowhere@contoso.com/graph.roomlist/rooms");
        assertThat(answer(rooms.list(new Outcome.Failure<>(GraphError.unauthenticated()), match, ListOptions.DEFAULT)))
                .isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(rooms.list(known(Samples.NOBODY_SPECIAL), match, ListOptions.DEFAULT)))
                .isEqualTo("403 Authorization_RequestDenied");
        assertThat(answer(rooms.list(known(READER), match, ListOptions.DEFAULT)))
                .isEqualTo("404 ErrorItemNotFound");
        assertThat(answer(rooms.list(
                        known(READER),
                        Samples.match("/places/bldg1@contoso.com/graph.roomlist/rooms"),
                        ListOptions.DEFAULT)))
                .isEqualTo("success");
    }

    @Test
    void whatIsNoAddressIsToldThatItShouldBeOne() {
        assertThat(Outcomes.error(listing("w2"))).asString().endsWith("by its e-mail address only.");
        assertThat(Outcomes.error(listing("@contoso.com"))).asString().endsWith("`microsoft.graph.roomList`.");
    }

    private static Outcome<PlacePage> listing(String key) {
        return ListRooms.of(Vintage.BETA_2022, store(list())).list(READER, key, ListOptions.DEFAULT);
    }
}

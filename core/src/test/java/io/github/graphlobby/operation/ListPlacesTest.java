package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.known;
import static io.github.graphlobby.operation.Outcomes.value;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.testkit.Crowd;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /places/microsoft.graph.room} and {@code …/microsoft.graph.roomList}. */
class ListPlacesTest {
    private static final Caller READER = Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All");

    private final InMemoryPlaceStore store =
            InMemoryPlaceStore.of(List.of(Samples.WORKSPACE, Samples.ROOM, Samples.ROOM_LIST));
    private final ListPlaces list = ListPlaces.of(Vintage.BETA_2022, store);

    private static List<Place> places(PlacePage page) {
        return page.places().stream().map(Versioned::value).toList();
    }

    private static Room room(int number) {
        return Room.TYPE.empty().with(Entity.ID, String.format("R%07d", number));
    }

    @Test
    void thePlacesOfOneTypeAreListedWithTheirVersions() {
        PlacePage rooms = value(list.list(READER, Room.TYPE, ListOptions.DEFAULT));
        assertThat(places(rooms)).containsExactly(Samples.ROOM);
        assertThat(rooms.places())
                .containsExactly(requireNonNull(store.find("cf100@contoso.com", Vintage.BETA_2022.placeKeys())));
        assertThat(rooms.next()).isNull();
        assertThat(rooms.count()).isNull();
        assertThat(places(value(list.list(Samples.EDITOR, RoomList.TYPE, ListOptions.DEFAULT))))
                .containsExactly(Samples.ROOM_LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/places/microsoft.graph.room",
                "/places/graph.room",
                "/PLACES/Graph.ROOM",
                "/places/graph.room()"
            })
    void aFrontEndHandsOverThePathThatItMatched(String path) {
        assertThat(places(value(list.list(known(READER), Samples.match(path), ListOptions.DEFAULT))))
                .containsExactly(Samples.ROOM);
    }

    @Test
    void callerAndPermissionComeFirst() {
        assertThat(answer(list.list(null, Room.TYPE, ListOptions.DEFAULT))).isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(list.list(Samples.NOBODY_SPECIAL, RoomList.TYPE, ListOptions.DEFAULT)))
                .isEqualTo("403 Authorization_RequestDenied");
        var application = Caller.of(Scheme.APPLICATION, "Place.Read.All");
        assertThat(answer(list.list(application, Room.TYPE, ListOptions.DEFAULT)))
                .isEqualTo("403 Authorization_RequestDenied");
        assertThat(answer(ListPlaces.of(Vintage.V1_2026, store).list(application, Room.TYPE, ListOptions.DEFAULT)))
                .isEqualTo("success");
    }

    @Test
    void otherTypesAreNotListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.list(READER, Samples.WORKSPACE.resourceType(), ListOptions.DEFAULT))
                .withMessage("type is microsoft.graph.workspace, which List places does not take");
    }

    @Test
    void aPageHasAHundredUnlessAskedOtherwise() {
        var many = InMemoryPlaceStore.of(
                IntStream.range(0, 1_500).mapToObj(ListPlacesTest::room).toList());
        var manyPlaces = ListPlaces.of(Vintage.BETA_2022, many);
        PlacePage first = value(manyPlaces.list(READER, Room.TYPE, ListOptions.DEFAULT.withCounted(true)));
        assertThat(first.places()).hasSize(100);
        assertThat(first.count()).isEqualTo(1_500);
        assertThat(first.next()).isEqualTo("r0000099");
        PlacePage most = value(manyPlaces.list(READER, Room.TYPE, ListOptions.DEFAULT.withTop(ListOptions.MOST)));
        assertThat(most.places()).hasSize(1_000);
        PlacePage rest = value(manyPlaces.list(READER, Room.TYPE, ListOptions.DEFAULT.withSkip(1_450)));
        assertThat(rest.places()).hasSize(50);
        assertThat(rest.next()).isNull();
    }

    /** Rooms with even numbers stay, those with odd ones come and go, and all are replaced, in three threads. */
    @Test
    void eachRoomThatStaysIsListedOnceWhileOthersWrite() throws Exception {
        int rooms = 400;
        var busy = InMemoryPlaceStore.of(
                IntStream.range(0, rooms).mapToObj(ListPlacesTest::room).toList());
        var busyPlaces = ListPlaces.of(Vintage.BETA_2022, busy);
        var done = new AtomicBoolean();
        Crowd.run(4, thread -> {
            if (thread < 3) {
                for (int i = thread; !done.get(); i = (i + 7) % rooms) {
                    write(busy, i);
                }
                return;
            }
            try {
                IntStream.range(0, 60).forEach(time -> assertListed(busyPlaces, rooms, 1 + time));
            } finally {
                done.set(true);
            }
        });
        assertThat(busy.count(Room.TYPE))
                .isEqualTo(busy.list(Room.TYPE, null, rooms + 1).size());
    }

    private static void write(PlaceStore store, int number) {
        Versioned<Place> held = store.find(requireNonNull(room(number).id()), Vintage.BETA_2022.placeKeys());
        if (held == null) {
            add(store, room(number));
        } else if (number % 2 == 1) {
            store.remove(held);
        } else {
            store.replace(held, ((Room) held.value()).with(Room.CAPACITY, number));
        }
    }

    /** Somebody else may be faster. */
    private static void add(PlaceStore store, Room room) {
        try {
            store.add(room);
        } catch (StoreException e) {
            assertThat(e.error().status()).isEqualTo(409);
        }
    }

    private static void assertListed(ListPlaces list, int rooms, int top) {
        var ids = new ArrayList<String>();
        for (ListOptions options = ListOptions.DEFAULT.withTop(top); options != null; ) {
            PlacePage page = value(list.list(READER, Room.TYPE, options));
            page.places().forEach(place -> ids.add(requireNonNull(place.value().id())));
            assertThat(ids).hasSizeLessThanOrEqualTo(rooms);
            options = page.next() == null ? null : options.withAfter(page.next());
        }
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids)
                .containsAll(IntStream.range(0, rooms / 2)
                        .mapToObj(i -> requireNonNull(room(2 * i).id()))
                        .toList());
    }

    /** The fastest of several, so that a pause of the machine does not count. */
    private static long nanos(ListPlaces list, String after) {
        return IntStream.range(0, 200)
                .mapToLong(time -> {
                    long start = System.nanoTime();
                    value(list.list(
                            READER,
                            Room.TYPE,
                            ListOptions.DEFAULT.withAfter(after).withTop(10).withCounted(true)));
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    /** To walk through all of them takes a thousand times as long. */
    @Test
    void aPageCostsWhatItListsAndNotWhatTheStoreHolds() {
        var few = InMemoryPlaceStore.of(
                IntStream.range(0, 100).mapToObj(ListPlacesTest::room).toList());
        var many = InMemoryPlaceStore.of(
                IntStream.range(0, 100_000).mapToObj(ListPlacesTest::room).toList());
        var listFew = ListPlaces.of(Vintage.BETA_2022, few);
        var listMany = ListPlaces.of(Vintage.BETA_2022, many);
        nanos(listFew, "r0000050");
        assertThat(nanos(listMany, "r0050000")).isLessThan(30 * nanos(listFew, "r0000050"));
    }

    @Test
    void aStoreThatIsNotThereIsToldToTheClient() {
        var failing = new RacingPlaceStore(store).failing(StoreException.unavailable("no connection", null));
        assertThat(answer(ListPlaces.of(Vintage.BETA_2022, failing).list(READER, Room.TYPE, ListOptions.DEFAULT)))
                .isEqualTo("503 ServiceUnavailable");
    }

    @Test
    void optionsHaveBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListOptions.DEFAULT.withTop(-1))
                .withMessage("top is -1, not in 0 to 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> ListOptions.DEFAULT.withTop(1_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListOptions.DEFAULT.withSkip(-1))
                .withMessage("skip is -1, below 0");
        assertThat(ListOptions.DEFAULT.withSkip(3).withAfter("a").withCounted(true))
                .hasToString("top 100, skip 3, after a, counted");
    }
}

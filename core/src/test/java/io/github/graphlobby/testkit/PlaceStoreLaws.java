package io.github.graphlobby.testkit;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** What holds for every store of places. Those who write one extend this class. */
public abstract class PlaceStoreLaws {
    private static final Set<PlaceKey> KEYS = Set.of(PlaceKey.values());
    private static final String EMAIL = "cf100@contoso.com";
    private static final String PLACE_ID = "80b5d1e9-1f5f-4d0c-b1d2-1b6f4ee3b7a5";
    private static final Room ROOM = Patch.builder(Room.TYPE)
            .set(Entity.ID, "Room-1")
            .set(Room.EMAIL_ADDRESS, EMAIL)
            .set(Place.PLACE_ID, PLACE_ID)
            .set(Place.DISPLAY_NAME, "Conf Room 100 \u2013 \uD83D\uDE00")
            .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Buffalo"))
            .set(Room.CAPACITY, 8)
            .set(Place.TAGS, List.of("bean bags", ""))
            .additional("doors", 2)
            .build()
            .toResource();
    private static final Room OTHER = room("room-2").with(Room.EMAIL_ADDRESS, "CF200@contoso.com");
    private static final RoomList LIST = RoomList.TYPE.empty().with(Entity.ID, "list-1");
    private static final OtherPlace PLANET =
            OtherPlace.type("microsoft.graph.planet").empty().with(Entity.ID, "planet-1");

    /** Starts the laws. */
    protected PlaceStoreLaws() {}

    /**
     * Returns a store that holds some places and no others. What it did for an earlier call is forgotten.
     *
     * @param places the places, each with an id
     * @return the store
     */
    protected abstract PlaceStore store(List<Place> places);

    private static Room room(String id) {
        return Room.TYPE.empty().with(Entity.ID, id);
    }

    private static Versioned<Place> found(PlaceStore store, String key) {
        return requireNonNull(store.find(key, KEYS), key);
    }

    private static Versioned<Place> replaced(PlaceStore store, Versioned<Place> before, Place after) {
        return requireNonNull(store.replace(before, after), "replaced");
    }

    @Example
    void aPlaceIsHeldAsItIs() {
        List<Place> places = List.of(ROOM, OTHER, LIST, PLANET);
        PlaceStore store = store(places);
        for (Place place : places) {
            Expect.equal(
                    "what was put in is found",
                    found(store, requireNonNull(place.id())).value(),
                    place);
        }
    }

    @Example
    void aPlaceIsFoundByEachKeyInAnyAsciiCase() {
        PlaceStore store = store(List.of(ROOM, OTHER));
        for (String key : List.of("Room-1", EMAIL, PLACE_ID)) {
            for (String spelling : List.of(key, key.toUpperCase(Locale.ROOT), key.toLowerCase(Locale.ROOT))) {
                Expect.equal(
                        spelling + " finds the room", found(store, spelling).value(), ROOM);
            }
        }
    }

    @Example
    void onlyTheKeysThatAreAskedForFindAPlace() {
        PlaceStore store = store(List.of(ROOM));
        Expect.equal("no id is asked for", store.find("Room-1", Set.of(PlaceKey.EMAIL_ADDRESS)), null);
        Expect.equal("no address is asked for", store.find(EMAIL, Set.of(PlaceKey.ID, PlaceKey.PLACE_ID)), null);
        Expect.equal("no placeId is asked for", store.find(PLACE_ID, Set.of(PlaceKey.ID)), null);
        Expect.equal("no key is asked for", store.find("Room-1", Set.of()), null);
    }

    @Example
    void nothingElseFindsAPlace() {
        PlaceStore store = store(List.of(ROOM, room("k1")));
        // The last is the Kelvin sign, whose lower case is k; % and _ are what a pattern of SQL has.
        for (String key : List.of("", "room", "Room-1 ", "room_1", "%", "room-1\u0000", "\u212A1")) {
            Expect.equal(key + " finds nothing", store.find(key, KEYS), null);
        }
    }

    @Example
    void aReplacementIsFoundUnderItsNewVersion() {
        PlaceStore store = store(List.of(ROOM, OTHER));
        Versioned<Place> before = found(store, EMAIL);
        Room after = ROOM.with(Room.CAPACITY, 50);
        Versioned<Place> now = replaced(store, before, after);
        Expect.equal("it is the place that was given", now.value(), after);
        Expect.that(!now.version().equals(before.version()), "the version changes with the place");
        Expect.equal("it is found", store.find(EMAIL, KEYS), now);
        Expect.equal("another place is untouched", found(store, "room-2").value(), OTHER);
    }

    @Example
    void anOldVersionReplacesAndRemovesNothing() {
        PlaceStore store = store(List.of(ROOM));
        Versioned<Place> before = found(store, "room-1");
        Versioned<Place> now = replaced(store, before, ROOM.with(Room.CAPACITY, 50));
        Expect.equal("a lost race is null", store.replace(before, ROOM.with(Room.CAPACITY, 4)), null);
        Expect.that(!store.remove(before), "a lost race removes nothing");
        Expect.equal("the winner stays", store.find("room-1", KEYS), now);
    }

    @Example
    void aPlaceThatIsNotThereIsNotReplaced() {
        PlaceStore store = store(List.of(ROOM));
        Versioned<Place> before = found(store, "room-1");
        Expect.that(store.remove(before), "it is removed");
        Expect.equal("it cannot be found", store.find(EMAIL, KEYS), null);
        Expect.equal("it cannot be replaced", store.replace(before, ROOM), null);
        Expect.that(!store.remove(before), "it cannot be removed again");
    }

    @Example
    void aVersionIsNeverUsedTwice() {
        PlaceStore store = store(List.of(ROOM));
        Versioned<Place> place = found(store, "room-1");
        var versions = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            Expect.that(versions.add(place.version()), "as it was found or added");
            place = replaced(store, place, ROOM.with(Room.CAPACITY, i));
            Expect.that(versions.add(place.version()), "as it was replaced");
            Expect.that(store.remove(place), "it is removed");
            place = store.add(ROOM);
        }
    }

    @Example
    void ofManyWritersOfOneVersionOneWins() throws Exception {
        PlaceStore store = store(List.of(ROOM));
        Versioned<Place> before = found(store, "room-1");
        var winners = new AtomicInteger();
        Crowd.run(4, thread -> {
            if (store.replace(before, ROOM.with(Room.CAPACITY, 10 + thread)) != null) {
                winners.incrementAndGet();
            }
        });
        Expect.equal("one writer wins", winners.get(), 1);
    }

    @Example
    void nobodysChangeIsLost() throws Exception {
        PlaceStore store = store(List.of(ROOM.with(Room.CAPACITY, 0)));
        Crowd.run(4, thread -> {
            for (int i = 0; i < 25; i++) {
                increment(store);
            }
        });
        Expect.equal("each change counts", ((Room) found(store, "room-1").value()).capacity(), 100);
    }

    private static void increment(PlaceStore store) {
        Versioned<Place> before;
        Room room;
        do {
            Expect.that(!Thread.currentThread().isInterrupted(), "somebody wins each race");
            before = found(store, "room-1");
            room = (Room) before.value();
        } while (store.replace(before, room.with(Room.CAPACITY, requireNonNull(room.capacity()) + 1)) == null);
    }

    @Example
    void theIdNeverChanges() {
        PlaceStore store = store(List.of(ROOM));
        Versioned<Place> before = found(store, "room-1");
        Expect.refused(() -> store.replace(before, ROOM.with(Entity.ID, "room-3")), "another id");
        Expect.refused(() -> store.replace(before, ROOM.with(Entity.ID, null)), "no id");
        Expect.refused(() -> store.add(Room.TYPE.empty()), "a place without an id");
        Expect.equal("nothing has changed", store.find("room-1", KEYS), before);
        Expect.equal("there is no other", store.find("room-3", KEYS), null);
    }

    @Example
    void aKeyOfAnotherPlaceIsNotTaken() {
        PlaceStore store = store(List.of(ROOM, OTHER));
        Versioned<Place> other = found(store, "room-2");
        conflict(() -> store.replace(other, OTHER.with(Room.EMAIL_ADDRESS, "CF100@contoso.com")), "its address");
        conflict(() -> store.replace(other, OTHER.with(Place.PLACE_ID, PLACE_ID)), "its placeId");
        conflict(() -> store.add(room("ROOM-1")), "its id");
        conflict(() -> store.add(room("room-3").with(Room.EMAIL_ADDRESS, "cf200@CONTOSO.com")), "its address");
        Expect.equal("the other has not changed", store.find("cf200@contoso.com", KEYS), other);
        Expect.equal("the first has not changed", found(store, EMAIL).value(), ROOM);
        Expect.equal("none was added", store.find("room-3", KEYS), null);
        Expect.equal("there are two", store.count(Room.TYPE), 2L);
    }

    @Example
    void aReplacementThatIsRefusedChangesNothing() {
        PlaceStore store = store(List.of(ROOM, OTHER));
        Versioned<Place> other = found(store, "room-2");
        Room both = OTHER.with(Room.EMAIL_ADDRESS, "new@contoso.com").with(Place.PLACE_ID, PLACE_ID);
        conflict(() -> store.replace(other, both), "its placeId");
        Expect.equal("the key that was free leads nowhere", store.find("new@contoso.com", KEYS), null);
        Expect.equal("the key of before leads where it did", store.find("cf200@contoso.com", KEYS), other);
        Room added = both.with(Entity.ID, "room-3");
        conflict(() -> store.add(added), "its placeId");
        Expect.equal("nor does that of a place that is not added", store.find("new@contoso.com", KEYS), null);
        Expect.equal("the place itself is nowhere", store.find("room-3", KEYS), null);
    }

    @Example
    void ofManyWhoTakeOneKeyOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            String address = "wanted-" + round + "@contoso.com";
            PlaceStore store = store(List.of(room("a"), room("b")));
            var winners = new AtomicInteger();
            Crowd.run(4, thread -> take(store, thread, address, winners));
            Expect.equal("one has the address", winners.get(), 1);
            Expect.that(store.find(address, KEYS) != null, "it leads to whom has it");
        }
    }

    /** Two replace a place by one with the address, two add one. */
    private static void take(PlaceStore store, int thread, String address, AtomicInteger winners) {
        try {
            Object taken = thread < 2
                    ? store.replace(found(store, thread == 0 ? "a" : "b"), with(thread == 0 ? "a" : "b", address))
                    : store.add(with("new-" + thread, address));
            Expect.that(taken != null, "nobody else changes this place");
            winners.incrementAndGet();
        } catch (StoreException e) {
            Expect.equal("who loses is told", e.error().status(), 409);
        }
    }

    private static Room with(String id, String address) {
        return room(id).with(Room.EMAIL_ADDRESS, address);
    }

    @Example
    void ofManyWhoAddOneIdOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            PlaceStore store = store(List.of());
            var winners = new AtomicInteger();
            Crowd.run(4, thread -> {
                try {
                    store.add(with("a", thread + "@contoso.com"));
                    winners.incrementAndGet();
                } catch (StoreException e) {
                    Expect.equal("who loses is told", e.error().status(), 409);
                }
            });
            Expect.equal("one has the id", winners.get(), 1);
            Expect.equal("there is one", store.count(Room.TYPE), 1L);
        }
    }

    @Example
    void aRemovalAndAReplacementDoNotBothWin() throws Exception {
        for (int round = 0; round < 20; round++) {
            PlaceStore store = store(List.of(ROOM));
            Versioned<Place> before = found(store, "room-1");
            var winners = new AtomicInteger();
            Crowd.run(4, thread -> {
                boolean won = thread < 2
                        ? store.remove(before)
                        : store.replace(before, ROOM.with(Room.CAPACITY, thread)) != null;
                winners.addAndGet(won ? 1 : 0);
            });
            Expect.equal("one wins", winners.get(), 1);
        }
    }

    @Example
    void aPlaceIsFoundByItsKeysOfToday() {
        PlaceStore store = store(List.of(ROOM, OTHER));
        replaced(store, found(store, "room-1"), ROOM.with(Room.EMAIL_ADDRESS, "new@contoso.com"));
        Expect.equal("it has left its address", store.find(EMAIL, KEYS), null);
        Expect.equal("it has a new one", found(store, "NEW@contoso.com").value().id(), "Room-1");
        replaced(store, found(store, "room-2"), OTHER.with(Room.EMAIL_ADDRESS, EMAIL));
        Expect.equal("another may have the old one", found(store, EMAIL).value().id(), "room-2");
    }

    @Example
    void aListHasThePlacesOfOneTypeInOneOrder() {
        PlaceStore store = store(List.of(LIST, PLANET, room("c"), room("B"), room("a"), room("d")));
        Expect.equal("all in pages of two", ids(store, Room.TYPE, 2), List.of("a", "B", "c", "d"));
        Expect.equal("all in one", ids(store, Room.TYPE, 9), List.of("a", "B", "c", "d"));
        Expect.equal("of another type", ids(store, RoomList.TYPE, 9), List.of("list-1"));
        Expect.equal("no more than asked for", store.list(Room.TYPE, null, 0), List.of());
        Expect.equal("behind the last", store.list(Room.TYPE, "d", 9), List.of());
        Expect.equal("behind one that is not there", store.list(Room.TYPE, "bb", 1), List.of(found(store, "c")));
        Expect.equal("behind one that nobody has", store.list(Room.TYPE, "b\0b", 1), List.of(found(store, "c")));
        Expect.equal("from the first", store.list(Room.TYPE, "\0", 1), List.of(found(store, "a")));
        Expect.equal("they are counted", store.count(Room.TYPE), 4L);
        store.add(room("e"));
        Expect.that(store.remove(found(store, "a")) && store.remove(found(store, "b")), "two are removed");
        Expect.equal("they are counted again", store.count(Room.TYPE), 3L);
        Expect.equal("they are listed", ids(store, Room.TYPE, 9), List.of("c", "d", "e"));
    }

    /** Pages as a client asks for them, each behind the last id of the one before. */
    private static List<@Nullable String> ids(PlaceStore store, ResourceType<? extends Place> type, int most) {
        var ids = new ArrayList<@Nullable String>();
        List<Versioned<Place>> page = store.list(type, null, most);
        while (!page.isEmpty()) {
            page.forEach(place -> ids.add(place.value().id()));
            String last = requireNonNull(page.get(page.size() - 1).value().id());
            page = store.list(type, PlaceKey.folded(last), most);
        }
        return ids;
    }

    @Example
    void whatIsThereAllTheWhileIsListedOnceWhoeverWrites() throws Exception {
        List<String> stay =
                IntStream.range(0, 40).mapToObj(i -> "stay-" + (10 + i)).toList();
        PlaceStore store = store(stay.stream().<Place>map(PlaceStoreLaws::room).toList());
        Crowd.run(3, thread -> {
            for (int i = 0; i < 8; i++) {
                if (thread > 0) {
                    comeAndGo(store, "stay-" + (10 + i) + "-guest-" + thread, stay.get(i * thread));
                } else {
                    List<String> listed = new ArrayList<>(ids(store, Room.TYPE, 3));
                    listed.removeIf(id -> id.contains("guest"));
                    Expect.equal("each is listed once, in order", listed, stay);
                }
            }
        });
        Expect.equal("the guests have gone", store.count(Room.TYPE), 40L);
    }

    private static void comeAndGo(PlaceStore store, String guest, String host) {
        Versioned<Place> added = store.add(room(guest));
        Versioned<Place> found = found(store, host);
        store.replace(found, ((Room) found.value()).with(Room.NICKNAME, guest));
        Expect.that(store.remove(added), "the guest is removed");
    }

    private static void conflict(Runnable call, String why) {
        try {
            call.run();
        } catch (StoreException e) {
            Expect.equal(why + " is a conflict", e.error().status(), 409);
            return;
        }
        throw new AssertionError("taking " + why + " should be refused");
    }
}

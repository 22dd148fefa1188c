package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.time.InstantSource;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#LIST_ROOMS List rooms of a room list}, a page at a time, in the order of their ids.
 *
 * <p>The room list says which rooms it has ({@link RoomList#ROOMS}), by id or else by e-mail address; the rooms are
 * those of the store, as they are now. A room that is not there any more is not listed.
 *
 * <p>Immutable and thread-safe if store and listener are.
 */
public final class ListRooms {
    private static final Set<PlaceKey> BY_ID = Set.of(PlaceKey.ID);

    /** To get its rooms, a list is named by its address and not by its id (List places). */
    private static final Set<PlaceKey> BY_ADDRESS = Set.of(PlaceKey.EMAIL_ADDRESS);

    private final Access access;
    private final PlaceStore store;

    private ListRooms(Access access, PlaceStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the places are
     * @return the operation
     */
    public static ListRooms of(Vintage vintage, PlaceStore store) {
        return new ListRooms(Access.of(vintage, Operations.LIST_ROOMS), requireNonNull(store, "store"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public ListRooms withListener(OperationListener listener, InstantSource time) {
        return new ListRooms(access.heardBy(listener, time), store);
    }

    /**
     * Lists the rooms of a room list.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key the e-mail address of the room list
     * @param options which of its rooms
     * @return the page, or the first error
     */
    public Outcome<PlacePage> list(@Nullable Caller caller, String key, ListOptions options) {
        requireNonNull(options, "options");
        return list(access.enter(caller, requireNonNull(key, "key")), options);
    }

    /**
     * Lists the rooms of a room list whose path a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of the operation's template
     * @param options which of its rooms
     * @return the page, or the first error
     */
    public Outcome<PlacePage> list(Outcome<Caller> caller, PathMatch match, ListOptions options) {
        requireNonNull(options, "options");
        return list(access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match")), options);
    }

    private Outcome<PlacePage> list(Course<Place> course, ListOptions options) {
        return course.run(() -> course.list(() -> page(course.keys.get(0), options)));
    }

    private Outcome<PlacePage> page(String address, ListOptions options) {
        Versioned<Place> found = store.find(address, BY_ADDRESS);
        return found != null && found.value() instanceof RoomList list
                ? new Outcome.Success<>(Named.by(list, store).page(options))
                : new Outcome.Failure<>(GraphError.roomListNotFound(address));
    }

    /**
     * The rooms that a room list names.
     *
     * @param ids their ids, folded
     */
    private record Named(NavigableSet<String> ids, PlaceStore store) implements PlaceLister {

        static Named by(RoomList list, PlaceStore store) {
            var ids = new TreeSet<String>();
            List<Room> rooms = list.rooms();
            (rooms == null ? List.<Room>of() : rooms)
                    .stream()
                            .map(room -> id(room, store))
                            .filter(Objects::nonNull)
                            .forEach(id -> ids.add(PlaceKey.folded(id)));
            return new Named(ids, store);
        }

        private static @Nullable String id(Room room, PlaceStore store) {
            String address = room.emailAddress();
            if (room.id() != null || address == null) {
                return room.id();
            }
            Versioned<Place> found = store.find(address, BY_ADDRESS);
            return found == null ? null : found.value().id();
        }

        @Override
        public List<Versioned<Place>> list(@Nullable String after, int most) {
            return rooms(after == null ? ids : ids.tailSet(after, false))
                    .limit(most)
                    .toList();
        }

        @Override
        public long count() {
            return rooms(ids).count();
        }

        private Stream<Versioned<Place>> rooms(NavigableSet<String> some) {
            return some.stream()
                    .map(id -> store.find(id, BY_ID))
                    .filter(Objects::nonNull)
                    .filter(found -> found.value() instanceof Room);
        }
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Places in memory: for tests, for fakes, and as long as a process lives. Thread-safe; who reads waits for nobody.
 *
 * <p>It refuses a place that takes another id, or a key of another place, whichever of its keys that is: a value finds
 * one place at most. Versions are the numbers of one counter. A list costs what it has, however many places there are.
 */
public final class InMemoryPlaceStore implements PlaceStore {
    /** The keys besides the id. */
    private static final List<PlaceKey> OTHER_KEYS = List.of(PlaceKey.EMAIL_ADDRESS, PlaceKey.PLACE_ID);

    private final Versions versions;
    /** By the folded id. Changed, as the index is, by who holds the lock of this store. */
    private final Map<String, Versioned<Place>> places = new ConcurrentHashMap<>();
    /** For each value of another key the id of the place that has it. */
    private final Map<String, String> idsByKey = new ConcurrentHashMap<>();
    /** What a place that is replaced by another of its type does not touch. */
    private final Map<ResourceType<?>, IdsOfType> byType = new ConcurrentHashMap<>();

    private InMemoryPlaceStore(Versions versions) {
        this.versions = versions;
    }

    /**
     * Makes a store whose versions begin at 1.
     *
     * @param places the places, each with an id
     * @return the store
     * @throws IllegalArgumentException if a place has no id, or two share a value of a key
     */
    public static InMemoryPlaceStore of(Collection<? extends Place> places) {
        return of(places, 1);
    }

    /**
     * Makes a store whose versions begin at a number. A client keeps versions for longer than a process lives: whoever
     * fills a store anew from what another one held begins above its versions, with the time for example.
     *
     * @param places the places, each with an id
     * @param firstVersion the first version
     * @return the store
     * @throws IllegalArgumentException if a place has no id, or two share a value of a key
     */
    public static InMemoryPlaceStore of(Collection<? extends Place> places, long firstVersion) {
        return of(places, Versions.from(firstVersion));
    }

    static InMemoryPlaceStore of(Collection<? extends Place> places, Versions versions) {
        var store = new InMemoryPlaceStore(versions);
        for (Place place : requireNonNull(places, "places")) {
            store.fill(place);
        }
        return store;
    }

    private synchronized void fill(Place place) {
        if (place.id() == null) {
            throw new IllegalArgumentException(
                    "a place without an id, of the type " + place.resourceType().name());
        }
        String id = id(place);
        PlaceKey taken = places.containsKey(id) ? PlaceKey.ID : taken(id, place);
        if (taken != null) {
            throw new IllegalArgumentException("two places with the " + taken + " " + taken.of(place));
        }
        put(id, place);
    }

    private Versioned<Place> put(String id, Place place) {
        index(id, place);
        Versioned<Place> held = versions.of(place);
        places.put(id, held);
        idsOfType(place).add(id);
        return held;
    }

    private IdsOfType idsOfType(Place place) {
        return byType.computeIfAbsent(place.resourceType(), type -> new IdsOfType());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the place has no id
     */
    @Override
    public synchronized Versioned<Place> add(Place place) {
        if (requireNonNull(place, "place").id() == null) {
            throw new IllegalArgumentException(
                    "a place without an id, of the type " + place.resourceType().name());
        }
        String id = id(place);
        if (places.containsKey(id)) {
            throw conflict(PlaceKey.ID, place);
        }
        checkKeys(id, place);
        return put(id, place);
    }

    @Override
    public synchronized boolean remove(Versioned<Place> before) {
        String id = id(requireNonNull(before, "before").value());
        Versioned<Place> current = places.get(id);
        if (current == null || !current.version().equals(before.version())) {
            return false;
        }
        places.remove(id);
        idsOfType(current.value()).remove(id);
        otherKeys(current.value()).forEach(value -> idsByKey.remove(value, id));
        return true;
    }

    @Override
    public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
        var listed = new ArrayList<Versioned<Place>>();
        IdsOfType ids = byType.get(requireNonNull(type, "type"));
        Iterator<String> next = ids == null ? Collections.emptyIterator() : ids.after(after);
        while (listed.size() < most && next.hasNext()) {
            Versioned<Place> place = places.get(next.next()); // the set may be ahead or behind by a moment too
            if (place != null && type.equals(place.value().resourceType())) {
                listed.add(place);
            }
        }
        return listed;
    }

    @Override
    public long count(ResourceType<? extends Place> type) {
        IdsOfType ids = byType.get(requireNonNull(type, "type"));
        return ids == null ? 0 : ids.count();
    }

    @Override
    public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
        String folded = PlaceKey.folded(requireNonNull(key, "key"));
        Versioned<Place> place = requireNonNull(keys, "keys").contains(PlaceKey.ID) ? places.get(folded) : null;
        return place == null ? findByOther(folded, keys) : place;
    }

    /** The index may be ahead or behind by a moment, so the place itself has the last word. */
    private @Nullable Versioned<Place> findByOther(String folded, Set<PlaceKey> keys) {
        String id = idsByKey.get(folded);
        Versioned<Place> place = id == null ? null : places.get(id);
        if (place != null) {
            for (PlaceKey key : OTHER_KEYS) {
                if (keys.contains(key) && folded.equals(folded(key, place.value()))) {
                    return place;
                }
            }
        }
        return null;
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreException if another place has a key of {@code after}; nothing has changed then
     * @throws IllegalArgumentException if {@code after} has another id, or none
     */
    @Override
    public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkId(before.value(), after);
        String id = id(after);
        synchronized (this) {
            Versioned<Place> current = places.get(id);
            return current == null || !current.version().equals(before.version())
                    ? null
                    : replaced(id, current.value(), after);
        }
    }

    private static void checkId(Place before, Place after) {
        String old = before.id();
        String id = after.id();
        if (old == null || !old.equals(id)) {
            throw new IllegalArgumentException("after has the id " + id + ", and before " + old);
        }
    }

    private static String id(Place place) {
        return PlaceKey.folded(requireNonNull(place.id(), "id"));
    }

    /** Index first and place then, so that a place is found by its old keys or by its new ones at any moment. */
    private Versioned<Place> replaced(String id, Place before, Place after) {
        boolean moves = !hasKeysOf(before, after);
        if (moves) {
            checkKeys(id, after);
            index(id, after);
        }
        Versioned<Place> held = versions.of(after);
        places.put(id, held);
        if (moves) {
            forget(id, before, after);
        }
        if (!after.resourceType().equals(before.resourceType())) {
            idsOfType(after).add(id);
            idsOfType(before).remove(id);
        }
        return held;
    }

    private static boolean hasKeysOf(Place before, Place after) {
        for (PlaceKey key : OTHER_KEYS) {
            if (!Objects.equals(key.of(before), key.of(after))) {
                return false;
            }
        }
        return true;
    }

    private void checkKeys(String id, Place place) {
        PlaceKey taken = taken(id, place);
        if (taken != null) {
            throw conflict(taken, place);
        }
    }

    private static StoreException conflict(PlaceKey taken, Place place) {
        String value = Wording.quote(requireNonNull(taken.of(place)));
        return StoreException.conflict("Another place has the " + taken + " " + value + ".");
    }

    /** The key whose value finds another place; null if all are free. */
    private @Nullable PlaceKey taken(String id, Place place) {
        if (idsByKey.containsKey(id) && !id.equals(idsByKey.get(id))) {
            return PlaceKey.ID;
        }
        for (PlaceKey key : OTHER_KEYS) {
            String value = folded(key, place);
            if (value != null && !value.equals(id) && isTaken(value, id)) {
                return key;
            }
        }
        return null;
    }

    private boolean isTaken(String value, String id) {
        return places.containsKey(value) || !idsByKey.getOrDefault(value, id).equals(id);
    }

    private void index(String id, Place place) {
        otherKeys(place).forEach(value -> idsByKey.put(value, id));
    }

    /** Takes the keys that the place has no longer out of the index. */
    private void forget(String id, Place before, Place after) {
        Set<String> kept = otherKeys(after);
        otherKeys(before).stream().filter(value -> !kept.contains(value)).forEach(value -> idsByKey.remove(value, id));
    }

    /** What finds a place besides its id. */
    private static Set<String> otherKeys(Place place) {
        return OTHER_KEYS.stream()
                .map(key -> folded(key, place))
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static @Nullable String folded(PlaceKey key, Place place) {
        String value = key.of(place);
        return value == null ? null : PlaceKey.folded(value);
    }
}

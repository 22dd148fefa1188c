package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.model.place.Place;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Places in memory: for tests, for fakes, and as long as a process lives. Thread-safe; who reads waits for nobody.
 *
 * <p>It refuses a place that takes another id, or the value of a key that another place has. Versions are the numbers
 * of one counter.
 */
public final class InMemoryPlaceStore implements PlaceStore {
    private final Versions versions;
    /** By the folded id. Changed, as the indexes are, by who holds the lock of this store. */
    private final Map<String, Versioned<Place>> places = new ConcurrentHashMap<>();
    /** For each key and value the id of the place that has it. */
    private final Map<PlaceKey, Map<String, String>> ids = Map.of(
            PlaceKey.EMAIL_ADDRESS, new ConcurrentHashMap<>(),
            PlaceKey.PLACE_ID, new ConcurrentHashMap<>());

    private InMemoryPlaceStore(long firstVersion) {
        versions = new Versions(firstVersion);
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
        var store = new InMemoryPlaceStore(firstVersion);
        for (Place place : requireNonNull(places, "places")) {
            store.fill(place);
        }
        return store;
    }

    private synchronized void fill(Place place) {
        if (place.id() == null) {
            throw new IllegalArgumentException("a place without an id: " + place);
        }
        if (places.containsKey(id(place))) {
            throw new IllegalArgumentException("two places with the id " + place.id());
        }
        PlaceKey taken = taken(null, place);
        if (taken != null) {
            throw new IllegalArgumentException("two places with the " + taken + " " + taken.of(place));
        }
        put(null, place);
    }

    @Override
    public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
        String folded = PlaceKey.folded(requireNonNull(key, "key"));
        Versioned<Place> place = requireNonNull(keys, "keys").contains(PlaceKey.ID) ? places.get(folded) : null;
        for (PlaceKey indexed : ids.keySet()) {
            if (place == null && keys.contains(indexed)) {
                place = findBy(indexed, folded);
            }
        }
        return place;
    }

    /** An index may be ahead or behind by a moment, so the place itself has the last word. */
    private @Nullable Versioned<Place> findBy(PlaceKey key, String folded) {
        String id = requireNonNull(ids.get(key)).get(folded);
        Versioned<Place> place = id == null ? null : places.get(id);
        String current = place == null ? null : key.of(place.value());
        return current != null && PlaceKey.folded(current).equals(folded) ? place : null;
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
        String id = sameId(before.value(), after);
        synchronized (this) {
            Versioned<Place> current = places.get(id);
            if (current == null || !current.version().equals(before.version())) {
                return null;
            }
            PlaceKey taken = taken(current.value(), after);
            if (taken != null) {
                throw StoreException.conflict(
                        "Another place has the " + taken + " " + Wording.quote(requireNonNull(taken.of(after))) + ".");
            }
            return put(current.value(), after);
        }
    }

    private static String sameId(Place before, Place after) {
        if (before.id() == null || after.id() == null || !id(after).equals(id(before))) {
            throw new IllegalArgumentException("after has the id " + after.id() + ", and before " + before.id());
        }
        return id(after);
    }

    private static String id(Place place) {
        return PlaceKey.folded(requireNonNull(place.id(), "id"));
    }

    /** The key that becomes another and that another place has; null if all are free. */
    private @Nullable PlaceKey taken(@Nullable Place before, Place after) {
        for (PlaceKey key : ids.keySet()) {
            String value = changed(key, before, after);
            Versioned<Place> holder = value == null ? null : findBy(key, value);
            if (holder != null && !id(holder.value()).equals(id(after))) {
                return key;
            }
        }
        return null;
    }

    /** The folded value of a key that becomes another; null if it does not, or if there is none any more. */
    private static @Nullable String changed(PlaceKey key, @Nullable Place before, Place after) {
        String value = key.of(after);
        return value == null || (before != null && value.equals(key.of(before))) ? null : PlaceKey.folded(value);
    }

    /** Index first and place then, so that a place is found by its old keys or by its new ones at any moment. */
    private Versioned<Place> put(@Nullable Place before, Place after) {
        ids.forEach((key, index) -> {
            String value = changed(key, before, after);
            if (value != null) {
                index.put(value, id(after));
            }
        });
        Versioned<Place> held = versions.of(after);
        places.put(id(after), held);
        if (before != null) {
            forget(before, after);
        }
        return held;
    }

    /** Takes the keys that the place has no longer out of the indexes. */
    private void forget(Place before, Place after) {
        ids.forEach((key, index) -> {
            String value = changed(key, after, before);
            if (value != null && !value.equals(changed(key, before, after))) {
                index.remove(value, id(after));
            }
        });
    }
}

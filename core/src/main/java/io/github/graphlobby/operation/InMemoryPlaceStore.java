package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Places in memory: for tests, for fakes, and as long as a process lives. Thread-safe. */
public final class InMemoryPlaceStore implements PlaceStore {
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    /** For each key and value the id of the place that has it. */
    private final Map<PlaceKey, Map<String, String>> ids = Map.of(
            PlaceKey.EMAIL_ADDRESS, new ConcurrentHashMap<>(),
            PlaceKey.PLACE_ID, new ConcurrentHashMap<>());

    private InMemoryPlaceStore() {}

    /**
     * Makes a store.
     *
     * @param places the places, each with an id
     * @return the store
     * @throws IllegalArgumentException if a place has no id, or two share a value of a key
     */
    public static InMemoryPlaceStore of(Collection<? extends Place> places) {
        var store = new InMemoryPlaceStore();
        for (Place place : requireNonNull(places, "places")) {
            store.add(place);
        }
        return store;
    }

    private void add(Place place) {
        if (place.id() == null) {
            throw new IllegalArgumentException("a place without an id: " + place);
        }
        if (places.putIfAbsent(id(place), place) != null) {
            throw new IllegalArgumentException("two places with the id " + place.id());
        }
        for (var index : ids.entrySet()) {
            String value = index.getKey().of(place);
            if (value != null && index.getValue().containsKey(PlaceKey.folded(value))) {
                throw new IllegalArgumentException("two places with the " + index.getKey() + " " + value);
            }
        }
        index(null, place);
    }

    private void index(@Nullable Place before, Place place) {
        for (var index : ids.entrySet()) {
            PlaceKey key = index.getKey();
            String value = key.of(place);
            if (value != null && (before == null || !value.equals(key.of(before)))) {
                index.getValue().put(PlaceKey.folded(value), id(place));
            }
        }
    }

    private static String id(Place place) {
        return PlaceKey.folded(requireNonNull(place.id(), "id"));
    }

    @Override
    public @Nullable Place find(String key, Set<PlaceKey> keys) {
        String folded = PlaceKey.folded(requireNonNull(key, "key"));
        Place place = requireNonNull(keys, "keys").contains(PlaceKey.ID) ? places.get(folded) : null;
        for (var index : ids.entrySet()) {
            if (place == null && keys.contains(index.getKey())) {
                place = findBy(index.getKey(), index.getValue().get(folded), folded);
            }
        }
        return place;
    }

    /** An index may be behind by a moment, so the place itself has the last word. */
    private @Nullable Place findBy(PlaceKey key, @Nullable String id, String value) {
        Place place = id == null ? null : places.get(id);
        String current = place == null ? null : key.of(place);
        return current != null && PlaceKey.folded(current).equals(value) ? place : null;
    }

    @Override
    public boolean replace(Place before, Place after) {
        requireNonNull(after, "after");
        boolean replaced = places.replace(id(requireNonNull(before, "before")), before, after);
        if (replaced) {
            index(before, after);
        }
        return replaced;
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of places.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class PlacePage {
    private final List<Versioned<Place>> places;
    private final @Nullable String next;
    private final @Nullable Long count;

    private PlacePage(List<Versioned<Place>> places, @Nullable String next, @Nullable Long count) {
        this.places = places;
        this.next = next;
        this.count = count;
    }

    /**
     * Makes a page behind which nothing follows, uncounted.
     *
     * @param places the places
     * @return the page
     */
    public static PlacePage of(List<Versioned<Place>> places) {
        return new PlacePage(List.copyOf(requireNonNull(places, "places")), null, null);
    }

    /**
     * {@return this page with another one behind it, or none}
     *
     * @param position the position at its end; null if nothing follows
     */
    public PlacePage withNext(@Nullable String position) {
        return new PlacePage(places, position, count);
    }

    /**
     * {@return this page with the number of all places, or without it}
     *
     * @param all how many places the list has in all; null if that was not asked
     */
    public PlacePage withCount(@Nullable Long all) {
        return new PlacePage(places, next, all);
    }

    /** {@return the places in the order of their ids, each with its version, immutable} */
    public List<Versioned<Place>> places() {
        return places;
    }

    /** {@return where the next page begins, for {@link ListOptions#withAfter}; null if this is the last} */
    public @Nullable String next() {
        return next;
    }

    /** {@return how many places the list has in all; null if that was not asked} */
    public @Nullable Long count() {
        return count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacePage that
                && places.equals(that.places)
                && Objects.equals(next, that.next)
                && Objects.equals(count, that.count);
    }

    @Override
    public int hashCode() {
        return Objects.hash(places, next, count);
    }

    /** {@return how many places there are, for people} */
    @Override
    public String toString() {
        return "a page of " + places.size() + " places";
    }
}

package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.ResourceType;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#LIST_PLACES List places}: those of one type, a page at a time, in the order of their ids.
 *
 * <p>A page begins behind the id with which the one before ended, so a place that is there all the while is listed
 * once, whatever else is added and removed. A page costs what it lists and what it passes over, not what the store
 * holds.
 *
 * <p>Immutable and thread-safe if store and listener are.
 */
public final class ListPlaces {
    private final Access access;
    private final PlaceStore store;

    private ListPlaces(Access access, PlaceStore store) {
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
    public static ListPlaces of(Vintage vintage, PlaceStore store) {
        return new ListPlaces(Access.of(vintage, Operations.LIST_PLACES), requireNonNull(store, "store"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public ListPlaces withListener(OperationListener listener, InstantSource time) {
        return new ListPlaces(access.heardBy(listener, time), store);
    }

    /**
     * Lists places.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param type the type of the places, a room or a room list
     * @param options which of them
     * @return the page, or the first error
     * @throws IllegalArgumentException if places of the type are not listed
     */
    public Outcome<PlacePage> list(@Nullable Caller caller, ResourceType<? extends Place> type, ListOptions options) {
        requireNonNull(options, "options");
        String template = Operations.LIST_PLACES.template(requireNonNull(type, "type"));
        return list(access.enterBy(template, caller), type, options);
    }

    /**
     * Lists places by a path that a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of one of the operation's templates, which casts to the type of the places
     * @param options which of them
     * @return the page, or the first error
     */
    public Outcome<PlacePage> list(Outcome<Caller> caller, PathMatch match, ListOptions options) {
        requireNonNull(options, "options");
        Course<Place> course = access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match"));
        return list(course, requireNonNull(access.cast(match)), options);
    }

    private Outcome<PlacePage> list(Course<Place> course, ResourceType<? extends Place> type, ListOptions options) {
        return course.run(() -> course.list(() -> new Outcome.Success<>(new OfType(type, store).page(options))));
    }

    /** The places of a type. */
    private record OfType(ResourceType<? extends Place> type, PlaceStore store) implements PlaceLister {

        @Override
        public List<Versioned<Place>> list(@Nullable String after, int most) {
            return store.list(type, after, most);
        }

        @Override
        public long count() {
            return store.count(type);
        }
    }
}

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
 * {@link Operations#GET_PLACE Get place}.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetPlace {
    private final Access access;
    private final PlaceStore store;
    private final Audience audience;

    private GetPlace(Access access, PlaceStore store, Audience audience) {
        this.access = access;
        this.store = store;
        this.audience = audience;
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the places are
     * @return the operation
     */
    public static GetPlace of(Vintage vintage, PlaceStore store) {
        var access = new Access(requireNonNull(vintage, "vintage"), Operations.GET_PLACE);
        return new GetPlace(access, requireNonNull(store, "store"), Audience.nobody(Operations.GET_PLACE));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public GetPlace withListener(OperationListener listener, InstantSource time) {
        return new GetPlace(access, store, audience.with(listener, time));
    }

    /**
     * Finds a place.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key a value of one of {@link Vintage#placeKeys}
     * @return the place, or the first error
     */
    public Outcome<Versioned<Place>> get(@Nullable Caller caller, String key) {
        Course<Place> course = audience.begin(caller, List.of(requireNonNull(key, "key")));
        return find(course, access.keys(caller, key), null);
    }

    /**
     * Finds a place whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @return the place, or the first error
     */
    public Outcome<Versioned<Place>> get(@Nullable Caller caller, PathMatch match) {
        Course<Place> course =
                audience.begin(caller, requireNonNull(match, "match").parameters());
        return find(course, access.keys(caller, match), access.cast(match));
    }

    private Outcome<Versioned<Place>> find(
            Course<Place> course, Outcome<List<String>> keys, @Nullable ResourceType<? extends Place> cast) {
        return course.finish(keys.flatMap(admitted -> {
            String key = admitted.get(0);
            return course.read(
                    () -> Access.cast(cast, store.find(key, access.vintage().placeKeys())),
                    () -> GraphError.placeNotFound(key, cast));
        }));
    }
}

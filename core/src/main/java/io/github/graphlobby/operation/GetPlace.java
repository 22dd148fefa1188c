package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#GET_PLACE Get place}.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetPlace {
    private final Access access;
    private final PlaceStore store;

    private GetPlace(Vintage vintage, PlaceStore store) {
        access = new Access(requireNonNull(vintage, "vintage"), Operations.GET_PLACE);
        this.store = requireNonNull(store, "store");
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the places are
     * @return the operation
     */
    public static GetPlace of(Vintage vintage, PlaceStore store) {
        return new GetPlace(vintage, store);
    }

    /**
     * Finds a place.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key a value of one of {@link Vintage#placeKeys}
     * @return the place, or the first error
     */
    public Outcome<Place> get(@Nullable Caller caller, String key) {
        return access.keys(caller, requireNonNull(key, "key")).flatMap(keys -> find(key, null));
    }

    /**
     * Finds a place whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @return the place, or the first error
     */
    public Outcome<Place> get(@Nullable Caller caller, PathMatch match) {
        return access.keys(caller, requireNonNull(match, "match"))
                .flatMap(keys -> find(keys.get(0), access.cast(match)));
    }

    private Outcome<Place> find(String key, @Nullable ResourceType<? extends Place> cast) {
        Place place = store.find(key, access.vintage().placeKeys());
        return place == null || !Access.isOf(cast, place)
                ? new Outcome.Failure<>(GraphError.placeNotFound(key, cast))
                : new Outcome.Success<>(place);
    }
}

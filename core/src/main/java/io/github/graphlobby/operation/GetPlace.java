package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import org.jspecify.annotations.Nullable;

/**
 * Get place: {@code GET /places/{id | emailAddress}}.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetPlace {
    private static final int KEY = 1;

    private final Vintage vintage;
    private final PlaceStore store;

    private GetPlace(Vintage vintage, PlaceStore store) {
        this.vintage = requireNonNull(vintage, "vintage");
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
     * @param path a path that matches {@code /places/{key}}
     * @return the place, or the first error
     */
    public Outcome<Place> get(@Nullable Caller caller, RequestPath path) {
        GraphError refusal = Access.refusal(vintage, caller, "GET", path);
        if (refusal != null) {
            return new Outcome.Failure<>(refusal);
        }
        String key = path.segment(KEY);
        Place place = store.find(key, vintage.placeKeys());
        return place == null ? new Outcome.Failure<>(GraphError.placeNotFound(key)) : new Outcome.Success<>(place);
    }
}

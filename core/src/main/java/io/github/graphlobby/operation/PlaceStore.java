package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where places are kept, each under a version that changes with it. Implementations are thread-safe.
 *
 * <p>A {@link StoreException} is answered with 409 or 503. What else they throw is the embedder's fault and not the
 * client's: it is answered as an internal error.
 */
public interface PlaceStore {

    /**
     * Finds a place.
     *
     * @param key the value of a key, compared as {@link PlaceKey#folded} says
     * @param keys the keys that may have it
     * @return the place as it is now, or null if there is none
     */
    @Nullable
    Versioned<Place> find(String key, Set<PlaceKey> keys);

    /**
     * Replaces a place unless somebody else did: compare and replace, in one step.
     *
     * @param before the place as it was found; what is compared is its version
     * @param after the place as it becomes, with the same id
     * @return the place under its new version; null if it is no longer as it was found
     */
    @Nullable
    Versioned<Place> replace(Versioned<Place> before, Place after);
}

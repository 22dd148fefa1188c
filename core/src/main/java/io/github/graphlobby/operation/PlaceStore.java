package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where places are kept. Implementations are thread-safe.
 *
 * <p>What they throw is the embedder's fault and not the client's: it is answered as an internal error.
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
    Place find(String key, Set<PlaceKey> keys);

    /**
     * Replaces a place unless somebody else did: compare and replace, in one step.
     *
     * @param before the place as it was found
     * @param after the place as it becomes, with the same id
     * @return whether it was replaced; false if it is no longer as it was found
     */
    boolean replace(Place before, Place after);
}

package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
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

    /**
     * Adds a place.
     *
     * @param place the place, with an id
     * @return the place under its version, which the place of this id has not had before
     * @throws StoreException if another place has its id or the same value of one of its keys; nothing has changed
     *     then. A store may also refuse a value that another place has for a key of another kind
     */
    Versioned<Place> add(Place place);

    /**
     * Removes a place unless somebody else changed it.
     *
     * @param before the place as it was found; what is compared is its version
     * @return whether it was removed; false if it is no longer as it was found
     */
    boolean remove(Versioned<Place> before);

    /**
     * Lists places in the order of their ids, as {@link PlaceKey#folded} has them: any order that stays the same. A
     * place that is there from one call to the last, each with the last id of the one before, is listed once.
     *
     * @param type their type
     * @param after the id behind which the list begins, folded; null for its begin
     * @param most how many places at most, not below 0
     * @return the places as they are now, fewer only if there are no more
     */
    List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most);

    /**
     * Tells how many places there are. It is asked for with every page of a list, so a store knows it without counting.
     *
     * @param type their type
     * @return how many there are now
     */
    long count(ResourceType<? extends Place> type);
}

package io.github.graphlobby.bulk;

import io.github.graphlobby.model.place.Place;
import java.util.List;

/** Where a bulk update finds the patches of a place; thread-safe if the update is handed to an executor. */
@FunctionalInterface
public interface BulkPatches {
    /**
     * Returns the patches of a place.
     *
     * @param place the place before its patches
     * @param line the number of its line, from 1
     * @return PATCH bodies in the order in which they apply, each a line of its own; none if the place is to stay as it
     *     is
     */
    List<SourceLine> of(Place place, long line);
}

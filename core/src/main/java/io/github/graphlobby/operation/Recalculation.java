package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.util.Objects;

/**
 * What else changes when a place is updated: the documentation says that properties which a request omits keep their
 * values or are recalculated from others, and does not say which. The default is none.
 */
@FunctionalInterface
public interface Recalculation {
    /** Nothing is recalculated. */
    Recalculation NONE = (before, after) -> after;

    /** The display name of a room becomes its nickname and its label when one of them changes and both have a value. */
    Recalculation DISPLAY_NAME =
            (before, after) -> before instanceof Room old && after instanceof Room room ? named(old, room) : after;

    /**
     * Recalculates properties.
     *
     * @param before the place as it is
     * @param after the place as the patch makes it, of the same type and id
     * @return the place as it becomes
     */
    Place recalculate(Place before, Place after);

    private static Room named(Room before, Room after) {
        boolean same =
                Objects.equals(before.nickname(), after.nickname()) && Objects.equals(before.label(), after.label());
        return same || after.nickname() == null || after.label() == null
                ? after
                : after.with(Place.DISPLAY_NAME, after.nickname() + " " + after.label());
    }
}

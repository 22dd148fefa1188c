package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import org.jspecify.annotations.Nullable;

/** A property that finds one place. Values are compared ignoring ASCII letter case. */
public enum PlaceKey {
    /** {@code id}. */
    ID,
    /** {@code emailAddress}. */
    EMAIL_ADDRESS,
    /** {@code placeId}, which never changes. */
    PLACE_ID;

    /**
     * Returns the value of the key.
     *
     * @param place the place
     * @return the value, or null if the place has none
     */
    public @Nullable String of(Place place) {
        if (this == EMAIL_ADDRESS) {
            return emailAddress(place);
        }
        return this == ID ? place.id() : place.placeId();
    }

    private static @Nullable String emailAddress(Place place) {
        if (place instanceof Room room) {
            return room.emailAddress();
        }
        return place instanceof RoomList list ? list.emailAddress() : null;
    }
}

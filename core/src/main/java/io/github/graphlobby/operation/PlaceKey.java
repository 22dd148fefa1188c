package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import org.jspecify.annotations.Nullable;

/** A property that finds one place. Values are compared ignoring ASCII letter case. */
public enum PlaceKey {
    /** {@code id}. */
    ID {
        @Override
        public @Nullable String of(Place place) {
            return place.id();
        }
    },
    /** {@code emailAddress}. */
    EMAIL_ADDRESS {
        @Override
        public @Nullable String of(Place place) {
            if (place instanceof Room room) {
                return room.emailAddress();
            }
            return place instanceof RoomList list ? list.emailAddress() : null;
        }
    },
    /** {@code placeId}, which never changes. */
    PLACE_ID {
        @Override
        public @Nullable String of(Place place) {
            return place.placeId();
        }
    };

    /**
     * Returns the value of the key.
     *
     * @param place the place
     * @return the value, or null if the place has none
     */
    public abstract @Nullable String of(Place place);
}

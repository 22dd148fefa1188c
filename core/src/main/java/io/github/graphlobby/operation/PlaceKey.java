package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.schema.Property;
import org.jspecify.annotations.Nullable;

/** A property that finds one place. Values are compared as {@link #folded} says. */
public enum PlaceKey {
    /** {@code id}. */
    ID(Entity.ID),
    /** {@code emailAddress}. */
    EMAIL_ADDRESS(Room.EMAIL_ADDRESS),
    /** {@code placeId}, which never changes. */
    PLACE_ID(Place.PLACE_ID);

    private final String property;

    PlaceKey(Property<?, ?> property) {
        this.property = property.name();
    }

    /**
     * {@return what the values of keys are compared by: A to Z in lower case, everything else as it is}
     *
     * <p>A store that is an index over keys keeps these, since {@code toLowerCase} also folds letters that only look
     * alike, and differently in every locale.
     *
     * @param value the value of a key
     */
    public static String folded(String value) {
        return Ascii.lowerCase(requireNonNull(value, "value"));
    }

    /**
     * {@return the value of the key; null if the place has none}
     *
     * @param place the place
     */
    public @Nullable String of(Place place) {
        requireNonNull(place, "place");
        return switch (this) {
            case ID -> place.id();
            case EMAIL_ADDRESS -> emailAddress(place);
            case PLACE_ID -> place.placeId();
        };
    }

    /** {@return the name of the property} */
    @Override
    public String toString() {
        return property;
    }

    private static @Nullable String emailAddress(Place place) {
        if (place instanceof Room room) {
            return room.emailAddress();
        }
        return place instanceof RoomList list ? list.emailAddress() : null;
    }
}

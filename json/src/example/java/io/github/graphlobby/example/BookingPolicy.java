package io.github.graphlobby.example;

import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Property;
import java.util.Set;

/** A rule of a service that embeds Lobby: which rooms it offers to a party, and when it has to ask again. */
final class BookingPolicy {
    private static final Set<Property<Room, ?>> DECISIVE = Set.of(Room.CAPACITY, Room.BOOKING_TYPE);

    private BookingPolicy() {}

    /** Offers a room that nobody has reserved for good and that is known to be large enough. */
    static boolean offers(Room room, int people) {
        return room.capacity() != null && room.capacity() >= people && !BookingType.RESERVED.equals(room.bookingType());
    }

    /** Tells whether a patch may change what is offered, so that the list of rooms has to be made anew. */
    static boolean isTouchedBy(Patch<Room> patch) {
        return DECISIVE.stream().anyMatch(patch::contains);
    }
}

package io.github.graphlobby.example;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;

/** Reads a place of any type; {@code @odata.type} says which. */
final class ReadPlaces {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);

    private ReadPlaces() {}

    static String describe(byte[] json) {
        Place place = PLACES.read(json);
        if (place instanceof Room room) {
            return "a room for " + room.capacity();
        }
        if (place instanceof RoomList list) {
            return "a room list, " + list.emailAddress();
        }
        return "a " + ((OtherPlace) place).odataType() + ", kept as it came";
    }
}

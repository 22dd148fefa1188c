package io.github.graphlobby.example;

import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.Page;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads places page by page, one place at a time, and passes them on with their entity tags. */
final class ReadPages {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);

    private ReadPages() {}

    /** Returns the link to the next page, or null after the last one. */
    static @Nullable String forEachPlace(InputStream json, Consumer<Place> places) {
        try (Page<Place> page = PLACES.readPage(json)) {
            page.resources().forEach(places);
            return page.control().nextLink();
        }
    }

    /** Every place is written when it was read; the entity tag and other control information stays with it. */
    static void copyRooms(InputStream json, OutputStream target) {
        try (Page<Place> page = PLACES.readPage(json)) {
            ResourceWriter.compact()
                    .writePage(page.documents().filter(place -> place.resource() instanceof Room), target);
        }
    }

    /** Control information stands beside the data, so a room is equal to another one with the same data. */
    static byte[] withCapacity(byte[] json, int capacity) {
        Document<Room> document = ResourceReader.of(Room.TYPE).readDocument(json);
        Room room = document.resource().with(Room.CAPACITY, capacity);
        return ResourceWriter.compact().withControl(document.control()).toBytes(room);
    }
}

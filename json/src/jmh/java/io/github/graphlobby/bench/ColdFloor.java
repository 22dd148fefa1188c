package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.Room;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * The first PATCH of a process, with the floor: without the codec that asks the library when a document is unusual,
 * which would load the library.
 */
final class ColdFloor {
    private ColdFloor() {}

    /**
     * Reads the documented room, answers the documented PATCH.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Room room = read(FloorRoomReader.OF_ROOM, ColdDocuments.room(), Room.TYPE.empty());
        Room after = read(FloorRoomReader.OF_PATCH, ColdDocuments.patch(), room);
        var sink = new FloorFormat.Sink();
        try (JsonGenerator out = FloorFormat.generator(sink)) {
            FloorRoomWriter.write(after, out);
        }
        ColdDocuments.answer(sink.bytes(), start);
    }

    private static Room read(FloorRoomReader reader, byte[] json, Room room) {
        if (!Utf8Check.accepts(json)) {
            throw Unusual.here();
        }
        try (JsonParser in = FloorFormat.parser(json)) {
            return reader.read(room, in);
        }
    }
}

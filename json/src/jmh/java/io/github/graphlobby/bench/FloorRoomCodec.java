package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * The floor: what a codec written by hand for rooms alone takes on jackson-core, with the checks and the bytes of the
 * library.
 *
 * <p>It finds out by itself that a document is not for its fast way; only to say what is wrong with it, with every
 * violation and its place, it asks the library.
 */
final class FloorRoomCodec {
    private static final PatchReader<Room> SLOW_PATCHES = PatchReader.of(Room.TYPE);
    private static final ResourceReader<Room> SLOW_ROOMS = ResourceReader.of(Room.TYPE);
    private static final ResourceWriter SLOW_ANSWERS =
            ResourceWriter.answering(SchemaVersion.BETA_2022).withContext(Documents.CONTEXT);
    private static final PatchWriter SLOW_BODIES = PatchWriter.of(SchemaVersion.BETA_2022);

    private FloorRoomCodec() {}

    static byte[] unit(byte[] body, Room room) {
        return write(apply(body, room));
    }

    static Room apply(byte[] body, Room room) {
        try {
            return applyFast(body, room);
        } catch (Unusual | JacksonException e) {
            return SLOW_PATCHES.read(body).orThrow().applyTo(room);
        }
    }

    static Room applyFast(byte[] body, Room room) {
        return read(FloorRoomReader.OF_PATCH, body, room);
    }

    static Room parse(byte[] document) {
        try {
            return parseFast(document);
        } catch (Unusual | JacksonException e) {
            return SLOW_ROOMS.read(document);
        }
    }

    static Room parseFast(byte[] document) {
        return read(FloorRoomReader.OF_ROOM, document, Room.TYPE.empty());
    }

    static Room parseFast(byte[] buffer, int from, int length) {
        if (!Utf8Check.accepts(buffer, from, from + length)) {
            throw Unusual.here();
        }
        try (JsonParser in = FloorFormat.parser(buffer, from, length)) {
            return FloorRoomReader.OF_ROOM.read(Room.TYPE.empty(), in);
        }
    }

    private static Room read(FloorRoomReader reader, byte[] json, Room room) {
        if (!Utf8Check.accepts(json)) {
            throw Unusual.here();
        }
        try (JsonParser in = FloorFormat.parser(json)) {
            return reader.read(room, in);
        }
    }

    static byte[] write(Room room) {
        try {
            return writeFast(room);
        } catch (Unusual e) {
            return SLOW_ANSWERS.toBytes(room);
        }
    }

    static byte[] writeFast(Room room) {
        var sink = new FloorFormat.Sink();
        try (JsonGenerator out = FloorFormat.generator(sink)) {
            FloorRoomWriter.write(room, out);
        }
        return sink.bytes();
    }

    static byte[] diff(Room from, Room to) {
        try {
            return diffFast(from, to);
        } catch (Unusual e) {
            return SLOW_BODIES.toBytes(Patch.between(from, to));
        }
    }

    static byte[] diffFast(Room from, Room to) {
        var sink = new FloorFormat.Sink();
        try (JsonGenerator out = FloorFormat.generator(sink)) {
            FloorRoomDiff.write(from, to, out);
        }
        return sink.bytes();
    }
}

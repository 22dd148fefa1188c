package io.github.graphlobby.bench;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.InvalidPatchException;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the floor and the library say the same: about the measured documents, on the floor's fast way, and about the
 * body of every test vector, refused ones included.
 */
final class FloorCheck {
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final ResourceWriter ANSWERS =
            ResourceWriter.answering(SchemaVersion.BETA_2022).withContext(Documents.CONTEXT);
    private static final PatchWriter BODIES = PatchWriter.of(SchemaVersion.BETA_2022);

    private FloorCheck() {}

    /**
     * Runs the checks and says how much was compared.
     *
     * @param args none
     */
    public static void main(String[] args) {
        measuredDocuments();
        int compared = 0;
        for (String file : List.of("accept", "reject", "unreadable")) {
            compared += vectors("/vectors/patch/" + file + ".json");
        }
        System.out.println("The floor and the library agree on the measured documents and " + compared + " vectors.");
    }

    /** What the benchmarks measure, on the fast way. */
    static void measuredDocuments() {
        measured(Documents.room(), Documents.PATCH);
        measured(Documents.roomWithAltitude(), Documents.NESTED_PATCH);
    }

    private static void measured(Room room, byte[] body) {
        Room after = PATCHES.read(body).orThrow().applyTo(room);
        same(after, FloorRoomCodec.applyFast(body, room), body);
        byte[] answer = ANSWERS.toBytes(after);
        same(text(answer), text(FloorRoomCodec.writeFast(after)), body);
        same(ROOMS.read(answer), FloorRoomCodec.parseFast(answer), body);
        same(text(BODIES.toBytes(Patch.between(room, after))), text(FloorRoomCodec.diffFast(room, after)), body);
    }

    private static int vectors(String path) {
        int compared = 0;
        for (JsonNode vector : tree(path)) {
            JsonNode text = vector.get("text");
            byte[] body = Documents.utf8(
                    text == null ? vector.path("body").toString() : Objects.requireNonNull(text.stringValue()));
            for (Room room : List.of(Documents.room(), Room.TYPE.empty())) {
                agree(room, body);
            }
            compared++;
        }
        return compared;
    }

    private static JsonNode tree(String path) {
        try (InputStream file = Objects.requireNonNull(FloorCheck.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void agree(Room room, byte[] body) {
        Object after = outcome(() -> PATCHES.read(body).orThrow().applyTo(room));
        same(after, outcome(() -> FloorRoomCodec.apply(body, room)), body);
        same(outcome(() -> ROOMS.read(body)), outcome(() -> FloorRoomCodec.parse(body)), body);
        if (after instanceof Room changed) {
            same(text(ANSWERS.toBytes(changed)), text(FloorRoomCodec.write(changed)), body);
            same(diff(room, changed), text(FloorRoomCodec.diff(room, changed)), body);
            same(diff(changed, room), text(FloorRoomCodec.diff(changed, room)), body);
        }
    }

    private static String diff(Room from, Room to) {
        return text(BODIES.toBytes(Patch.between(from, to)));
    }

    private static Object outcome(Supplier<Room> reading) {
        try {
            return reading.get();
        } catch (JsonReadException | InvalidPatchException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static void same(Object library, Object floor, byte[] body) {
        if (!library.equals(floor)) {
            throw new IllegalStateException(
                    "the floor is not right for " + text(body) + "\nlibrary: " + library + "\nfloor:   " + floor);
        }
    }
}

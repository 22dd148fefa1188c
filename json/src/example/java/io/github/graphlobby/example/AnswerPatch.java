package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;

/** A PATCH request from bytes to bytes. */
final class AnswerPatch {
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(SchemaVersion.BETA_2022);

    private AnswerPatch() {}

    static byte[] answer(byte[] stored, byte[] body) {
        Patch<Room> patch = PATCHES.read(body).orThrow();
        Room updated = patch.applyTo(ROOMS.read(stored));
        return ANSWERS.toBytes(updated);
    }
}

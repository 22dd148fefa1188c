package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.SchemaVersion;

/** The first PATCH of a process, with the library. */
final class ColdLobby {
    private ColdLobby() {}

    /**
     * Reads the documented room, answers the documented PATCH.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Room room = ResourceReader.of(Room.TYPE).read(ColdDocuments.room());
        Room after =
                PatchReader.of(Room.TYPE).read(ColdDocuments.patch()).orThrow().applyTo(room);
        ResourceWriter answers =
                ResourceWriter.answering(SchemaVersion.BETA_2022).withContext(Documents.CONTEXT);
        ColdDocuments.answer(answers.toBytes(after), start);
    }
}

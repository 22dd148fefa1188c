package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import java.io.PrintStream;

/** Applies the documented PATCH to the documented room: five members change, the others stay. */
final class UpdateRoom {
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);

    private UpdateRoom() {}

    static void run(PrintStream out) {
        Room room = ROOMS.read(Samples.ROOM);
        Patch<Room> patch = PATCHES.read(Samples.ROOM_PATCH).orThrow();
        Room updated = patch.applyTo(room);

        var show = new Show(out);
        show.title("PATCH /places/cf100@contoso.com");
        show.document("the stored room", Samples.ROOM);
        show.document("the body", Samples.ROOM_PATCH);
        show.difference(room, updated);
        show.answer("the answer", updated);
    }
}

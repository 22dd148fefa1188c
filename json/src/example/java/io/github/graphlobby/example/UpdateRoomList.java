package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.RoomList;
import java.io.PrintStream;

/** Applies the documented PATCH to the documented room list: null clears a member, also inside a value. */
final class UpdateRoomList {
    private UpdateRoomList() {}

    static void run(PrintStream out) {
        RoomList list = ResourceReader.of(RoomList.TYPE).read(Samples.ROOM_LIST);
        var patch = PatchReader.of(RoomList.TYPE).read(Samples.ROOM_LIST_PATCH).orThrow();
        RoomList updated = patch.applyTo(list);

        var show = new Show(out);
        show.title("PATCH /places/bldg1@contoso.com");
        show.document("the body", Samples.ROOM_LIST_PATCH);
        show.difference(list, updated);
        show.answer("the answer", updated);
    }
}

package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.PrintStream;

/** Changes one member of the address; its siblings stay. And the smallest body that says the same. */
final class UpdateAddress {
    private UpdateAddress() {}

    static void run(PrintStream out) {
        Room room = ResourceReader.of(Room.TYPE).read(Samples.ROOM);
        Patch<Room> patch = Patch.builder(Room.TYPE)
                .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Albany"))
                .build();
        Room updated = patch.applyTo(room);
        Patch<Room> smallest = Patch.between(room, updated);

        var show = new Show(out);
        show.title("a PATCH of one member of the address");
        show.document("the body", PatchWriter.of(SchemaVersion.BETA_2022).toText(smallest));
        show.document("the address before", String.valueOf(room.address()));
        show.document("the address after", String.valueOf(updated.address()));
    }
}

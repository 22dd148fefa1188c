package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.model.PhysicalAddress;
import io.github.graphlobby.model.Place;
import io.github.graphlobby.model.Room;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.SchemaVersion;
import io.github.graphlobby.patch.Violations;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a patch besides applying it. */
final class BuildPatches {
    private BuildPatches() {}

    static Patch<Room> build() {
        return Room.TYPE
                .patch()
                .set(Room.CAPACITY, 50)
                .clear(Place.PHONE)
                .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Albany"))
                .build();
    }

    static Violations check(Patch<Room> patch) {
        return patch.violations();
    }

    static byte[] smallestBody(Room before, Room after) {
        return PatchWriter.of(SchemaVersion.V1_2026).toBytes(Patch.between(before, after));
    }

    static Patch<Room> both(Patch<Room> first, Patch<Room> second) {
        return first.then(second);
    }

    static Patch<Room> undo(Patch<Room> patch, Room before) {
        return patch.inverseOn(before);
    }

    /** The columns of an SQL UPDATE, for a table that has one for each property. */
    static List<String> assignments(Patch<Room> patch) {
        var assignments = new ArrayList<String>();
        for (Property<? super Room, ?> property : patch.type().properties()) {
            Change<?> change = patch.change(property);
            if (change instanceof Change.Cleared<?>) {
                assignments.add(property.name() + " = NULL");
            } else if (change instanceof Change.Set<?>) {
                assignments.add(property.name() + " = ?");
            }
        }
        return assignments;
    }
}

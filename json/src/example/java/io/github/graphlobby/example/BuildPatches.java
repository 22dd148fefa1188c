package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.LeafChange;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done with a patch besides applying it. */
final class BuildPatches {
    private BuildPatches() {}

    static Patch<Room> build() {
        return Patch.builder(Room.TYPE)
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

    /** The columns of an SQL UPDATE with their new values, for a table that has one for each property. */
    static Map<String, @Nullable Object> columns(Room before, Room updated) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        Patch<Room> changed = Patch.between(before, updated);
        for (Property<? super Room, ?> property : Room.TYPE.properties()) {
            if (changed.contains(property)) {
                columns.put(property.name(), updated.get(property));
            }
        }
        return columns;
    }

    /** What a patch does to a room, a line for each value: for a log, a screen, a mail. */
    static List<String> explain(Patch<Room> patch, Room before) {
        return patch.changes(before).stream().map(LeafChange::toString).toList();
    }

    /** A line of an audit log for one property. */
    static String describe(Property<? super Room, ?> property, Patch<Room> patch) {
        Change<?> change = patch.change(property);
        if (change instanceof Change.Cleared<?>) {
            return property + " cleared";
        }
        if (change instanceof Change.Set<?> set) {
            return property + " set to " + set.value();
        }
        return change instanceof Change.Merged<?> merged
                ? property + " merged with " + merged.patch()
                : property + " kept";
    }
}

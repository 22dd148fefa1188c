package io.github.graphlobby.example;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.CollectionRules;
import io.github.graphlobby.patch.Conflict;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.patch.Patch;
import java.util.function.Consumer;

/** Brings together what two people changed in one room at the same time. */
final class MergePatches {
    private MergePatches() {}

    /** The room as both want it; as it is if they do not agree, and what they do not agree about is told. */
    static Room merged(Room base, Patch<Room> ours, Patch<Room> theirs, Consumer<Conflict> conflicts) {
        Merge<Room> merge = Merge.of(base, ours.normalisedOn(base), theirs.normalisedOn(base));
        if (merge instanceof Merge.Merged<Room> merged) {
            return merged.patch().applyTo(base);
        }
        ((Merge.Conflicted<Room>) merge).conflicts().forEach(conflicts);
        return base;
    }

    static Merge<Room> withTagsAsASet(Room base, Patch<Room> ours, Patch<Room> theirs) {
        return Merge.of(base, ours, theirs, CollectionRules.WHOLE.withSet(Place.TAGS));
    }

    /** Whether there is anything to write. */
    static boolean isWorthWriting(Patch<Room> patch, Room stored) {
        return !patch.normalisedOn(stored).isEmpty();
    }
}

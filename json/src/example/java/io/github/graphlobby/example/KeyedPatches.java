package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkPatches;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceKey;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Patches in memory, as bytes, found by the keys of their places. A patch is for every place that has its key: nothing
 * remembers the places before, of which two may have the same key, or one the id that is the email address of another.
 *
 * <p>Thread-safe once they are read.
 */
final class KeyedPatches implements BulkPatches {
    private final Set<PlaceKey> placeKeys;
    private final Map<String, OfKey> byKey = new LinkedHashMap<>();
    private final Map<SourceLine, String> keys = new HashMap<>();

    private KeyedPatches(Set<PlaceKey> placeKeys) {
        this.placeKeys = placeKeys;
    }

    /** Reads lines {@code {"key": …, "patch": {…}}}, and rejects those that are none. */
    static KeyedPatches read(InputStream lines, Set<PlaceKey> placeKeys, Rejects rejects) {
        var patches = new KeyedPatches(placeKeys);
        SourceLine.read(lines).forEach(line -> {
            try {
                patches.add(line.number(), PatchLine.parse(line.bytes()));
            } catch (IllegalArgumentException e) {
                String message = "The line must be {\"key\": …, \"patch\": {…}}, but " + e.getMessage() + ".";
                rejects.addPatch(line.number(), null, GraphError.badRequest(message));
            }
        });
        return patches;
    }

    private void add(long number, PatchLine line) {
        var patch = SourceLine.of(number, line.patch());
        byKey.computeIfAbsent(PlaceKey.folded(line.key()), key -> new OfKey())
                .patches
                .add(patch);
        keys.put(patch, line.key());
    }

    @Override
    public List<SourceLine> of(Place place, long line) {
        List<SourceLine> found = List.of();
        for (PlaceKey placeKey : placeKeys) {
            OfKey more = find(placeKey.of(place));
            if (more != null) {
                more.found = true;
                found = found.isEmpty() ? more.patches : both(found, more.patches);
            }
        }
        return found;
    }

    private @Nullable OfKey find(@Nullable String key) {
        return key == null ? null : byKey.get(PlaceKey.folded(key));
    }

    /** Two keys may lead to one place, and both from one value. */
    private static List<SourceLine> both(List<SourceLine> one, List<SourceLine> other) {
        return Stream.concat(one.stream(), other.stream())
                .distinct()
                .sorted(Comparator.comparingLong(SourceLine::number))
                .toList();
    }

    /** The key with which a patch was given. */
    @Nullable
    String key(SourceLine patch) {
        return keys.get(patch);
    }

    /** Rejects the patches that no place has asked for, when all have. */
    void rejectUnfound(Rejects rejects) {
        for (OfKey ofKey : byKey.values()) {
            if (!ofKey.found) {
                ofKey.patches.forEach(patch -> rejectUnfound(patch, String.valueOf(key(patch)), rejects));
            }
        }
    }

    private static void rejectUnfound(SourceLine patch, String key, Rejects rejects) {
        rejects.addPatch(patch.number(), key, GraphError.placeNotFound(key));
    }

    /** The patches of one key, in the order of their lines. */
    private static final class OfKey {
        private final List<SourceLine> patches = new ArrayList<>(1);
        /** Read when all threads are done. */
        private volatile boolean found;
    }
}

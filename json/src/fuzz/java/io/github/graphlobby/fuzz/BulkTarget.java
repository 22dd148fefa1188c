package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of places, and lines of patches that each of them gets. */
final class BulkTarget implements Target {
    private static final PlaceUpdate UPDATE = PlaceUpdate.of(Vintage.V1_2026);
    private static final ResourceReader<Place> READER = ResourceReader.of(Place.TYPE);
    /** Each place gets all patches, so few are enough. */
    private static final int MOST_PATCHES = 3;

    @Override
    public void check(byte[] input) {
        Parts parts = Parts.of(input, 2);
        byte[] places = parts.bytes(0);
        List<SourceLine> patches = SourceLine.read(new ByteArrayInputStream(parts.bytes(1)))
                .limit(MOST_PATCHES)
                .toList();
        BulkUpdate bulk = BulkUpdate.of(UPDATE, (place, line) -> patches);
        var out = new ByteArrayOutputStream();
        Budget.check(
                (1 + MOST_PATCHES) * input.length,
                () -> bulk.update(new ByteArrayInputStream(places)).forEach(result -> {}));
        List<BulkResult> results =
                bulk.update(new ByteArrayInputStream(places), out).toList();
        areOneByOne(places, patches, results);
        if (results.stream().noneMatch(BulkResult::isChanged)) {
            Hold.equal("the file", out.toString(UTF_8), new String(places, UTF_8));
        }
        var again = new ByteArrayOutputStream();
        bulk.on(Runnable::run, 2)
                .update(new ByteArrayInputStream(places), again)
                .forEach(result -> {});
        Hold.equal("by an executor", again.toString(UTF_8), out.toString(UTF_8));
    }

    /** Each line becomes what the place in it becomes by itself. */
    private static void areOneByOne(byte[] places, List<SourceLine> patches, List<BulkResult> results) {
        List<SourceLine> lines =
                SourceLine.read(new ByteArrayInputStream(places)).toList();
        Hold.equal("how many", results.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            BulkResult result = results.get(i);
            Hold.equal(
                    "the number of the line",
                    result.place().number(),
                    lines.get(i).number());
            Hold.that(result.isChanged() || isSame(result.place(), lines.get(i)), () -> "a line changed");
            if (result.error() == null && lines.get(i).bytes().length > 0) {
                updates(lines.get(i), patches, result);
            }
        }
    }

    private static boolean isSame(SourceLine one, SourceLine other) {
        return new String(one.bytes(), UTF_8).equals(new String(other.bytes(), UTF_8));
    }

    private static void updates(SourceLine line, List<SourceLine> patches, BulkResult result) {
        Place place = ResourceTarget.readOrNull(() -> READER.read(line.bytes()));
        if (place == null) {
            throw new AssertionError("a reader refuses the line " + new String(line.bytes(), UTF_8));
        }
        int applied = 0;
        for (SourceLine patch : patches) {
            Place before = place;
            Place after = UPDATE.apply(before, JsonPatchBody.of(patch.bytes()))
                    .<@Nullable Place>fold(updated -> updated, error -> null);
            if (after != null) {
                applied++;
                place = after;
            }
        }
        Hold.equal("how many patches apply", result.applied(), applied);
        Hold.equal("how many do not", result.rejected().size(), patches.size() - applied);
        Hold.equal("the place", READER.read(result.place().bytes()), place);
    }
}

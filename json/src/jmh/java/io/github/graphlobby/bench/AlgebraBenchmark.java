package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.CollectionRules;
import io.github.graphlobby.patch.LeafChange;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.patch.SplitPatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** What is done with patches besides applying them to a room, each beside the same on maps. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class AlgebraBenchmark {
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Changes, some of which repeat what is there. */
    private static final String OURS =
            "{\"nickname\":\"Conf Room\",\"building\":\"1\",\"capacity\":50,\"label\":\"99\","
                    + "\"address\":{\"city\":\"Albany\",\"street\":\"4567 Main Street\"},\"phone\":null}";

    /** Changes beside those, and one that is the same. */
    private static final String THEIRS = "{\"floorLabel\":\"2P\",\"capacity\":50,\"tags\":[\"sofa\"],"
            + "\"address\":{\"postalCode\":\"12207\"},\"geoCoordinates\":{\"latitude\":42.5}}";

    /** Changes, some of which break a rule. */
    private static final String SOME = "{\"nickname\":\"Conf Room\",\"capacity\":-1,\"label\":\"99\",\"phone\":null,"
            + "\"address\":{\"city\":\"Albany\"},\"geoCoordinates\":{\"latitude\":100,\"altitude\":3.5}}";

    private static final Map<String, @Nullable Object> BROKEN =
            Map.of("capacity", true, "geoCoordinates", Map.of("latitude", true));

    /** Tags beside those of {@link #THEIRS}. */
    private static final String TAGS = "{\"capacity\":50,\"tags\":[\"bean bags\",\"desk\"]}";

    private static final CollectionRules TAGS_ARE_A_SET = CollectionRules.WHOLE.withSet(Room.TAGS);

    private static final PointerSet<Room> POINTERS =
            PointerSet.of(Room.TYPE, Set.of("/capacity", "/address/city", "/tags"));

    private static final Map<String, @Nullable Object> TREE =
            Map.of("capacity", true, "address", Map.of("city", true), "tags", true);

    private final Room room = Documents.room();
    private final Patch<Room> ours = PATCHES.read(OURS).orThrow();
    private final Patch<Room> theirs = PATCHES.read(THEIRS).orThrow();
    private final Patch<Room> some = PATCHES.read(SOME).patch();
    private final Patch<Room> tags = PATCHES.read(TAGS).orThrow();
    private final Room after = ours.applyTo(room);

    private final Map<String, @Nullable Object> roomMap =
            map(ResourceWriter.compact().toText(room));
    private final Map<String, @Nullable Object> oursMap = map(OURS);
    private final Map<String, @Nullable Object> theirsMap = map(THEIRS);
    private final Map<String, @Nullable Object> someMap = map(SOME);
    private final Map<String, @Nullable Object> tagsMap = map(TAGS);
    private final Map<String, @Nullable Object> afterMap = MapAlgebra.apply(roomMap, oursMap);

    @SuppressWarnings("unchecked") // a JSON object
    private static Map<String, @Nullable Object> map(String json) {
        return MAPPER.readValue(json, Map.class);
    }

    private static Patch<Room> patch(@Nullable Map<String, @Nullable Object> map) {
        return PATCHES.read(MAPPER.writeValueAsBytes(map)).orThrow();
    }

    /** Refuses to measure maps that do something else than the library. */
    @Setup
    public void check() {
        require(ResourceReader.of(Room.TYPE)
                .read(MAPPER.writeValueAsBytes(floorApply()))
                .equals(lobbyApply()));
        require(patch(floorBetween()).equals(lobbyBetween()));
        require(patch(floorThen()).equals(lobbyThen()));
        require(patch(floorInverse()).equals(lobbyInverse()));
        require(patch(floorRestrict()).equals(lobbyRestrict()));
        require(patch(floorNormalise()).equals(lobbyNormalise()));
        require(new Merge.Merged<>(patch(floorMerge())).equals(lobbyMerge()));
        require(new Merge.Merged<>(patch(floorMergeOfSets())).equals(lobbyMergeOfSets()));
        require(floorSplit().stream()
                .map(part -> PATCHES.read(MAPPER.writeValueAsBytes(part)).patch())
                .toList()
                .equals(List.of(lobbySplit().sendable(), lobbySplit().refused())));
        require(Set.copyOf(MapAlgebra.changes(oursMap, roomMap).stream()
                        .map(MapAlgebra.Leaf::pointer)
                        .toList())
                .equals(Set.copyOf(
                        lobbyChanges().stream().map(LeafChange::pointer).toList())));
    }

    private static void require(boolean same) {
        if (!same) {
            throw new IllegalStateException("the map does something else");
        }
    }

    /**
     * Applies a patch.
     *
     * @return the room
     */
    @Benchmark
    public Room lobbyApply() {
        return ours.applyTo(room);
    }

    /**
     * Applies a patch to a map.
     *
     * @return the map
     */
    @Benchmark
    public Map<String, @Nullable Object> floorApply() {
        return MapAlgebra.apply(roomMap, oursMap);
    }

    /**
     * Computes a difference.
     *
     * @return the patch
     */
    @Benchmark
    public Patch<Room> lobbyBetween() {
        return Patch.between(room, after);
    }

    /**
     * Computes the difference of maps.
     *
     * @return the patch
     */
    @Benchmark
    public Map<String, @Nullable Object> floorBetween() {
        return MapAlgebra.between(roomMap, afterMap);
    }

    /**
     * Composes two patches.
     *
     * @return the patch
     */
    @Benchmark
    public Patch<Room> lobbyThen() {
        return ours.then(theirs);
    }

    /**
     * Composes two maps.
     *
     * @return the patch
     */
    @Benchmark
    public Map<String, @Nullable Object> floorThen() {
        return MapAlgebra.then(oursMap, theirsMap);
    }

    /**
     * Computes an inverse.
     *
     * @return the patch
     */
    @Benchmark
    public Patch<Room> lobbyInverse() {
        return ours.inverseOn(room);
    }

    /**
     * Computes the inverse of a map.
     *
     * @return the patch
     */
    @Benchmark
    public Map<String, @Nullable Object> floorInverse() {
        return MapAlgebra.inverse(oursMap, roomMap);
    }

    /**
     * Takes a part of a patch.
     *
     * @return the part
     */
    @Benchmark
    public Patch<Room> lobbyRestrict() {
        return ours.restrictedTo(POINTERS);
    }

    /**
     * Takes a part of a map.
     *
     * @return the part
     */
    @Benchmark
    public Map<String, @Nullable Object> floorRestrict() {
        return MapAlgebra.restricted(oursMap, TREE);
    }

    /**
     * Takes out what changes nothing.
     *
     * @return the patch
     */
    @Benchmark
    public Patch<Room> lobbyNormalise() {
        return ours.normalisedOn(room);
    }

    /**
     * Takes out of a map what changes nothing.
     *
     * @return the patch
     */
    @Benchmark
    public Map<String, @Nullable Object> floorNormalise() {
        return MapAlgebra.normalised(oursMap, roomMap);
    }

    /**
     * Merges two patches.
     *
     * @return what comes of it
     */
    @Benchmark
    public Merge<Room> lobbyMerge() {
        return Merge.of(room, ours, theirs);
    }

    /**
     * Merges two maps.
     *
     * @return the patch
     */
    @Benchmark
    public @Nullable Map<String, @Nullable Object> floorMerge() {
        return MapAlgebra.merge(oursMap, theirsMap);
    }

    /**
     * Merges two patches of which one property is a set.
     *
     * @return what comes of it
     */
    @Benchmark
    public Merge<Room> lobbyMergeOfSets() {
        return Merge.of(room, tags, theirs, TAGS_ARE_A_SET);
    }

    /**
     * Merges two maps of which one member is a set.
     *
     * @return the patch
     */
    @Benchmark
    public @Nullable Map<String, @Nullable Object> floorMergeOfSets() {
        return MapAlgebra.merge(roomMap, tagsMap, theirsMap, "tags");
    }

    /**
     * Parts what may be sent from what may not, with the reasons.
     *
     * @return both
     */
    @Benchmark
    public SplitPatch<Room> lobbySplit() {
        return some.split();
    }

    /**
     * Parts a map, by names that are known and without a reason.
     *
     * @return both
     */
    @Benchmark
    public List<Map<String, @Nullable Object>> floorSplit() {
        return List.of(MapAlgebra.without(someMap, BROKEN), MapAlgebra.restricted(someMap, BROKEN));
    }

    /**
     * Tells what changes.
     *
     * @return the leaves
     */
    @Benchmark
    public List<LeafChange> lobbyChanges() {
        return ours.changes(room);
    }

    /**
     * Tells what changes in a map.
     *
     * @return the leaves
     */
    @Benchmark
    public List<?> floorChanges() {
        return MapAlgebra.changes(oursMap, roomMap);
    }
}

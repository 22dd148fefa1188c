package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.concurrent.TimeUnit;
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

/**
 * One room: the library beside the floor.
 *
 * <p>A unit is the documented room in memory and the documented PATCH of 148 bytes: read strictly, merged into a new
 * room, the answer's bytes written. The nested unit changes the city, clears the altitude and empties the tags. Apply
 * is a unit without the writing, write a unit without the rest; parse reads the answer; diff makes the PATCH again from
 * the rooms before and after.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class UnitBenchmark {
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final ResourceWriter ANSWERS =
            ResourceWriter.answering(SchemaVersion.BETA_2022).withContext(Documents.CONTEXT);
    private static final PatchWriter BODIES = PatchWriter.of(SchemaVersion.BETA_2022);

    private final byte[] patch = Documents.PATCH;
    private final byte[] nestedPatch = Documents.NESTED_PATCH;
    private final Room room = Documents.room();
    private final Room roomWithAltitude = Documents.roomWithAltitude();
    private final Room patched = FloorRoomCodec.apply(patch, room);
    private final byte[] answer = FloorRoomCodec.write(room);

    /** Refuses to measure a floor that does something else than the library. */
    @Setup
    public void check() {
        FloorCheck.measuredDocuments();
    }

    /**
     * The unit.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] lobbyUnit() {
        return ANSWERS.toBytes(PATCHES.read(patch).orThrow().applyTo(room));
    }

    /**
     * The unit by hand.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] floorUnit() {
        return FloorRoomCodec.unit(patch, room);
    }

    /**
     * The nested unit.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] lobbyNestedUnit() {
        return ANSWERS.toBytes(PATCHES.read(nestedPatch).orThrow().applyTo(roomWithAltitude));
    }

    /**
     * The nested unit by hand.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] floorNestedUnit() {
        return FloorRoomCodec.unit(nestedPatch, roomWithAltitude);
    }

    /**
     * Parses the room.
     *
     * @return the room
     */
    @Benchmark
    public Room lobbyParse() {
        return ROOMS.read(answer);
    }

    /**
     * Parses the room by hand.
     *
     * @return the room
     */
    @Benchmark
    public Room floorParse() {
        return FloorRoomCodec.parse(answer);
    }

    /**
     * Reads the patch and merges.
     *
     * @return the merged room
     */
    @Benchmark
    public Room lobbyApply() {
        return PATCHES.read(patch).orThrow().applyTo(room);
    }

    /**
     * Reads the patch and merges by hand.
     *
     * @return the merged room
     */
    @Benchmark
    public Room floorApply() {
        return FloorRoomCodec.apply(patch, room);
    }

    /**
     * Writes the room.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] lobbyWrite() {
        return ANSWERS.toBytes(room);
    }

    /**
     * Writes the room by hand.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] floorWrite() {
        return FloorRoomCodec.write(room);
    }

    /**
     * Makes the body that turns one room into the other.
     *
     * @return the body
     */
    @Benchmark
    public byte[] lobbyDiff() {
        return BODIES.toBytes(Patch.between(room, patched));
    }

    /**
     * Makes the body by hand.
     *
     * @return the body
     */
    @Benchmark
    public byte[] floorDiff() {
        return FloorRoomCodec.diff(room, patched);
    }

    /**
     * Goes over the tokens of the PATCH, as every reader on this parser must at least.
     *
     * @return how many there are
     */
    @Benchmark
    public int scanPatch() {
        return Tokens.count(patch);
    }

    /**
     * Goes over the tokens of the room.
     *
     * @return how many there are
     */
    @Benchmark
    public int scanRoom() {
        return Tokens.count(answer);
    }
}

package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** PATCH bodies with ever more members for one room: first those of the documented one, at last all that may change. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MembersGrowthBenchmark {
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);

    private static final List<String> MEMBERS = List.of(
            "\"nickname\":\"Conf Room\"",
            "\"building\":\"1\"",
            "\"label\":\"100\"",
            "\"capacity\":50",
            "\"isWheelChairAccessible\":false",
            "\"floorNumber\":2",
            "\"floorLabel\":\"2P\"",
            "\"phone\":\"555-555-0101\"",
            "\"bookingType\":\"reserved\"",
            "\"audioDeviceName\":\"speaker\"",
            "\"videoDeviceName\":\"camera\"",
            "\"displayDeviceName\":\"screen\"",
            "\"tags\":[\"sofa\"]",
            "\"address\":{\"city\":\"Albany\"}",
            "\"geoCoordinates\":{\"latitude\":42.5}");

    /** How many members the body has. */
    @Param({"1", "2", "4", "8", "15"})
    public int members;

    private final Room room = Documents.room();
    private byte[] body;
    private Patch<Room> patch;

    /** Writes the body. */
    @Setup
    public void write() {
        body = Documents.utf8("{" + String.join(",", MEMBERS.subList(0, members)) + "}");
        patch = PATCHES.read(body).orThrow();
        if (patch.equals(Patch.between(room, patch.applyTo(room)))) {
            return;
        }
        throw new IllegalStateException("a member would change nothing");
    }

    /**
     * Merges.
     *
     * @return the patched room
     */
    @Benchmark
    public Room merge() {
        return patch.applyTo(room);
    }

    /**
     * Reads the body and merges.
     *
     * @return the patched room
     */
    @Benchmark
    public Room apply() {
        return PATCHES.read(body).orThrow().applyTo(room);
    }
}

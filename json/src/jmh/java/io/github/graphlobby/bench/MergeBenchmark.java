package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The documented PATCH on the documented room: the merge alone beside one by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MergeBenchmark {
    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);

    private final Room room = Documents.room();
    private final Patch<Room> patch = PATCHES.read(Documents.PATCH).orThrow();
    private final HandWrittenPatch handWritten = HandWrittenPatch.documented();
    private final Call call = Call.TYPE.empty().with(Call.SUBJECT, "Weekly").with(Call.TENANT_ID, "t");
    private final Patch<Call> callPatch =
            Patch.builder(Call.TYPE).set(Call.SUBJECT, "Daily").build();

    /**
     * Merges by hand.
     *
     * @return the merged room
     */
    @Benchmark
    public Room floorMerge() {
        return handWritten.applyTo(room);
    }

    /**
     * Merges.
     *
     * @return the merged room
     */
    @Benchmark
    public Room lobbyMerge() {
        return patch.applyTo(room);
    }

    /**
     * Merges a resource of another type, so that the engine has seen more than one.
     *
     * @return the merged call
     */
    @Benchmark
    public Call mergeCall() {
        return callPatch.applyTo(call);
    }
}

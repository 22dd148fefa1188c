package io.github.graphlobby.bench;

import io.github.graphlobby.json.PermissionModelReader;
import io.github.graphlobby.permission.PermissionModel;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to read a model beside what it takes to parse its file into a tree. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ModelReadBenchmark {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Which file, as {@link DecisionBenchmark} has it. */
    @Param("subset")
    @SuppressWarnings("NullAway.Init") // JMH sets it
    public String file;

    private byte[] json = {};

    /** Reads the file. */
    @Setup
    public void setUp() {
        json = Decisions.json(file);
    }

    /** Parses it. */
    @Benchmark
    public JsonNode floorRead() {
        return MAPPER.readTree(json);
    }

    /** Reads its model. */
    @Benchmark
    public PermissionModel lobbyRead() {
        return PermissionModelReader.of(file).read(json);
    }
}

package io.github.graphlobby.bench;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Six types in rotation from one call site, as in a service that has them all, beside each of the six alone six times.
 * What the rotation costs over the mean of the six is the price of many types.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OperationsPerInvocation(RotationBenchmark.TYPES)
public class RotationBenchmark {
    static final int TYPES = 6;

    /** Which type, or all. */
    @Param({"all", "room", "roomList", "otherPlace", "call", "commsOperation", "participant"})
    public String type = "";

    private Work<?>[] works = {};

    /** Takes the work of the six types, or that of one of them six times. */
    @Setup
    public void choose() {
        List<Work<?>> six = RotationDocuments.works();
        List<Work<?>> chosen = type.equals("all")
                ? six
                : Collections.nCopies(
                        TYPES,
                        six.stream()
                                .filter(work -> work.name().equals(type))
                                .findFirst()
                                .orElseThrow());
        works = chosen.toArray(new Work<?>[0]);
    }

    /**
     * Reads a PATCH, merges, writes the answer.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void unit(Blackhole hole) {
        for (Work<?> work : works) {
            hole.consume(work.unit());
        }
    }

    /**
     * Reads a PATCH and merges.
     *
     * @param hole takes the resources
     */
    @Benchmark
    public void apply(Blackhole hole) {
        for (Work<?> work : works) {
            hole.consume(work.apply());
        }
    }

    /**
     * Parses a resource.
     *
     * @param hole takes the resources
     */
    @Benchmark
    public void parse(Blackhole hole) {
        for (Work<?> work : works) {
            hole.consume(work.parse());
        }
    }

    /**
     * Writes an answer.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void write(Blackhole hole) {
        for (Work<?> work : works) {
            hole.consume(work.write());
        }
    }

    /**
     * Makes the PATCH body between two states.
     *
     * @param hole takes the bodies
     */
    @Benchmark
    public void diff(Blackhole hole) {
        for (Work<?> work : works) {
            hole.consume(work.diff());
        }
    }
}

package io.github.graphlobby.bench;

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

/**
 * The unit in other ways. None of them checks what the library checks; which are wrong for the nested PATCH stands in
 * {@link PeerCheck} and is made sure of before anything is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PeerBenchmark {
    /** Which peer: two of Jackson on a mutable room, a record, a tree; json-patch; Parsson; the official SDK. */
    @Param({"jackson3Pojo", "jackson2Pojo", "jackson3Record", "jackson3Tree", "jsonPatch", "parsson", "graphSdk"})
    public String peer = "";

    /** Which PATCH. */
    @Param({"documented", "nested"})
    public String patch = "";

    private byte[] body = {};
    private Peer chosen = json -> json;

    /** Makes the peer, and sure that it is right or as wrong as is said of it. */
    @Setup
    public void choose() {
        boolean nested = patch.equals("nested");
        chosen = PeerCheck.checked(peer, nested);
        body = nested ? Documents.NESTED_PATCH : Documents.PATCH;
    }

    /**
     * The unit.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] unit() {
        return chosen.unit(body);
    }
}

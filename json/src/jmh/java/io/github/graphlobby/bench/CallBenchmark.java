package io.github.graphlobby.bench;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * A call with participants, parsed and written, beside its tokens copied from parser to generator without a record in
 * between; and the whole of updateMetadata.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
    private static final ResourceReader<Call> CALLS = ResourceReader.of(Call.TYPE);
    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final String PATH = "/communications/calls/" + CallDocuments.ID + "/updateMetadata";
    private static final Map<String, List<String>> HEADERS =
            Map.of("Content-Type", List.of("application/json"), "Authorization", List.of("Bearer x"));

    private final byte[] document = CallDocuments.bytes();
    private final Call call = CallDocuments.call();
    private final Caller caller = Caller.of(Scheme.APPLICATION, "Calls.JoinGroupCall.All");
    /** One id for all operations, so that the store does not grow while it is measured. */
    private final UUID id = UUID.randomUUID();

    private final GraphEndpoint endpoint = GraphEndpoint.builder(
                    Vintage.BETA_2022,
                    InMemoryPlaceStore.of(List.of()),
                    InMemoryCallStore.of(List.of(call)),
                    request -> caller,
                    () -> id,
                    InstantSource.system())
            .build();
    private int number;

    /** Refuses to measure a call that is not written as it was read, or an update that is refused. */
    @Setup
    public void check() {
        int status = lobbyUpdateMetadata().status();
        if (!Arrays.equals(document, lobbyCall()) || !Arrays.equals(document, tokensCall()) || status != 202) {
            throw new IllegalStateException("the call does not come out as it went in, or " + status + " is not 202");
        }
    }

    /**
     * Parses and writes the call.
     *
     * @return the document again
     */
    @Benchmark
    public byte[] lobbyCall() {
        return COMPACT.toBytes(CALLS.read(document));
    }

    /**
     * Parses the call.
     *
     * @return the call
     */
    @Benchmark
    public Call lobbyParseCall() {
        return CALLS.read(document);
    }

    /**
     * Writes the call.
     *
     * @return the document
     */
    @Benchmark
    public byte[] lobbyWriteCall() {
        return COMPACT.toBytes(call);
    }

    /**
     * Copies the tokens of the call.
     *
     * @return the document again
     */
    @Benchmark
    public byte[] tokensCall() {
        return Tokens.copy(document);
    }

    /**
     * Goes over the tokens of the call.
     *
     * @return how many there are
     */
    @Benchmark
    public int tokensParseCall() {
        return Tokens.count(document);
    }

    /**
     * Answers the documented updateMetadata.
     *
     * @return the response
     */
    @Benchmark
    public GraphResponse lobbyUpdateMetadata() {
        number = (number + 1) % 100; // so that there is something to store
        return endpoint.handle(GraphRequest.of("POST", PATH, HEADERS, CallDocuments.metadata(number)));
    }
}

package io.github.graphlobby.bench;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.Scheme;
import java.time.InstantSource;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole endpoint beside the floor's unit on the same bodies, and a permission decision beside a look-up in a map.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class EndpointBenchmark {
    private static final String PATH = "/places/cf100@contoso.com";
    private static final PermissionModel MODEL = Vintage.BETA_2022.permissions();
    private static final Map<String, List<String>> HEADERS = headers("application/json");
    private static final Map<String, List<String>> HEADERS_WITH_CHARSET = headers("application/json; charset=utf-8");

    private final Room room = Documents.room();
    private final Caller caller = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
    private final UUID id = UUID.randomUUID();
    private final GraphEndpoint endpoint = GraphEndpoint.builder(
                    Vintage.BETA_2022,
                    InMemoryPlaceStore.of(List.of(room)),
                    InMemoryCallStore.of(List.of()),
                    request -> caller,
                    () -> id,
                    InstantSource.system())
            .build();
    private final Map<String, String> map = Map.of(PATH, "Place.ReadWrite.All", "/places/x", "y");
    private int capacity;

    private static Map<String, List<String>> headers(String contentType) {
        return Map.of("Content-Type", List.of(contentType), "Authorization", List.of("Bearer x"));
    }

    /** The documented body with a capacity that is new each time, so that there is something to store. */
    private byte[] body() {
        capacity = (capacity + 1) % 90;
        return Documents.patch(10 + capacity);
    }

    /**
     * Answers the documented request.
     *
     * @return the response
     */
    @Benchmark
    public GraphResponse lobbyEndpoint() {
        return endpoint.handle(GraphRequest.of("PATCH", PATH, HEADERS, body()));
    }

    /**
     * Answers the same request with a parameter in its media type.
     *
     * @return the response
     */
    @Benchmark
    public GraphResponse lobbyEndpointWithCharset() {
        return endpoint.handle(GraphRequest.of("PATCH", PATH, HEADERS_WITH_CHARSET, body()));
    }

    /**
     * Reads the body, merges and writes the answer by hand; there is no request, caller or store.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] floorEndpoint() {
        return FloorRoomCodec.unit(body(), room);
    }

    /**
     * Decides.
     *
     * @return the decision
     */
    @Benchmark
    public Decision decision() {
        return MODEL.decide(caller, "PATCH", PATH);
    }

    /**
     * Looks the path up in a map.
     *
     * @return what is there
     */
    @Benchmark
    public String mapLookUp() {
        return map.getOrDefault(PATH, "");
    }
}

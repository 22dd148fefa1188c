package io.github.graphlobby.bench;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * The whole endpoint on stores of very different size. A place that is picked at random is in no cache of the machine
 * when there are many, and always the same place is, so both are measured; and the floor's unit on any place of two
 * bare maps, to tell what the machine's memory takes from what the store does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx3g")
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    private static final Map<String, List<String>> HEADERS = Map.of("Content-Type", List.of("application/json"));
    /** All addresses have the same number of digits, and so of bytes. */
    private static final int FIRST = 1_000_000;

    /** How many rooms there are. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int places;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Map<String, Room> byId = new ConcurrentHashMap<>();
    private GraphEndpoint endpoint;
    private int capacity;

    /** Makes the rooms. */
    @Setup
    public void fill() {
        Room room = Documents.room();
        List<Room> rooms = IntStream.range(0, places)
                .mapToObj(i -> room.with(Entity.ID, "room-" + (FIRST + i)).with(Room.EMAIL_ADDRESS, address(i)))
                .toList();
        for (Room each : rooms) {
            ids.put(requireNonNull(each.emailAddress()), requireNonNull(each.id()));
            byId.put(requireNonNull(each.id()), each);
        }
        Caller caller = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
        UUID id = UUID.randomUUID();
        endpoint = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        InMemoryPlaceStore.of(rooms),
                        InMemoryCallStore.of(List.of()),
                        request -> caller,
                        () -> id,
                        InstantSource.system())
                .build();
        if (patch(places - 1).status() != 200) {
            throw new IllegalStateException("nothing would be measured");
        }
    }

    private static String address(int position) {
        return "room" + (FIRST + position) + "@contoso.com";
    }

    /** The documented PATCH with a capacity that is new each time, so that there is something to store. */
    private byte[] body() {
        capacity = (capacity + 1) % 90;
        return Documents.patch(10 + capacity);
    }

    private GraphResponse patch(int position) {
        return endpoint.handle(GraphRequest.of("PATCH", "/places/" + address(position), HEADERS, body()));
    }

    /**
     * Answers the documented request for any of the rooms.
     *
     * @return the response
     */
    @Benchmark
    public GraphResponse anyPlace() {
        return patch(random.nextInt(places));
    }

    /**
     * Answers the documented request for always the same room.
     *
     * @return the response
     */
    @Benchmark
    public GraphResponse samePlace() {
        return patch(places / 2);
    }

    /**
     * Finds any of the rooms in bare maps, patches it by hand, puts it back.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] floorAnyPlace() {
        String id = requireNonNull(ids.get(address(random.nextInt(places))));
        Room after = FloorRoomCodec.apply(body(), requireNonNull(byId.get(id)));
        byId.put(id, after);
        return FloorRoomCodec.write(after);
    }
}

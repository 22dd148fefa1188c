package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.testkit.Crowd;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The endpoint over a database loses nothing, whoever writes. */
class EndpointTest {
    private static final HikariDataSource DATABASE = Postgres.database("endpoint");
    private static final Map<String, Object> CLAIMS =
            Map.of("scp", "Place.ReadWrite.All", "tid", "72f988bf-86f1-41af-91ab-2d7cd011db47");

    private static final int ROOMS = 4;
    private static final int PATCHES = 500;
    /** One for each writer. */
    private static final List<String> PROPERTIES = List.of(
            "nickname",
            "building",
            "floorLabel",
            "label",
            "audioDeviceName",
            "videoDeviceName",
            "displayDeviceName",
            "phone");

    private final Queue<FinishedOperation> finished = new ConcurrentLinkedQueue<>();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void eightWritersLoseNothing() throws Exception {
        PlaceStore places = table();
        GraphEndpoint endpoint = endpoint(places, finished::add);
        Crowd.run(PROPERTIES.size(), writer -> {
            String property = PROPERTIES.get(writer);
            for (int i = 0; i < PATCHES; i++) {
                String answer = patch(endpoint, i % ROOMS, property, "change " + i);
                // Nobody else writes the property, so the answer has this very value.
                assertThat(answer).contains("\"" + property + "\":\"change " + i + "\"");
            }
        });

        assertThat(finished).hasSize(PROPERTIES.size() * PATCHES).allMatch(operation -> operation.error() == null);
        // Each change began at what another one ended with: none was written over.
        assertThat(versions(FinishedOperation::before)).doesNotHaveDuplicates();
        assertThat(versions(FinishedOperation::after)).doesNotHaveDuplicates();
        for (int room = 0; room < ROOMS; room++) {
            String stored = body(endpoint, "GET", room, "");
            for (String property : PROPERTIES) {
                assertThat(stored).contains("\"" + property + "\":\"change " + (PATCHES - ROOMS + room) + "\"");
            }
        }
    }

    /** Only a figure, printed: how many times longer than in memory. */
    @Test
    void aPatchTakesLongerThanInMemory() {
        double memory = nanosForAPatch(endpoint(InMemoryPlaceStore.of(rooms()), operation -> {}));
        double table = nanosForAPatch(endpoint(table(), operation -> {}));
        System.out.printf("a PATCH through PostgreSQL takes %.0f times as long as one in memory%n", table / memory);
        assertThat(table).isGreaterThan(memory);
    }

    /** The best of some rounds, the first of which warm up. */
    private static double nanosForAPatch(GraphEndpoint endpoint) {
        return IntStream.range(0, 8).mapToDouble(round -> nanos(endpoint)).min().getAsDouble();
    }

    private static double nanos(GraphEndpoint endpoint) {
        long start = System.nanoTime();
        for (int i = 0; i < PATCHES; i++) {
            patch(endpoint, i % ROOMS, "label", "change " + start + i);
        }
        return (System.nanoTime() - start) / (double) PATCHES;
    }

    private Stream<String> versions(Function<FinishedOperation, Versioned<?>> which) {
        return finished.stream().map(operation -> which.apply(operation).version());
    }

    private static PlaceStore table() {
        Postgres.empty(DATABASE);
        var places = new PostgresPlaceStore(DATABASE);
        rooms().forEach(places::add);
        return places;
    }

    private static List<Place> rooms() {
        return IntStream.range(0, ROOMS)
                .<Place>mapToObj(room -> Room.TYPE.empty().with(Entity.ID, "room-" + room))
                .toList();
    }

    private static GraphEndpoint endpoint(PlaceStore places, OperationListener listener) {
        return GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        places,
                        InMemoryCallStore.of(List.of()),
                        Callers.bearer(token -> CLAIMS),
                        UUID::randomUUID,
                        InstantSource.system())
                .operationListener(listener)
                .build();
    }

    private static String patch(GraphEndpoint endpoint, int room, String property, String value) {
        String body = "{\"@odata.type\":\"microsoft.graph.room\",\"" + property + "\":\"" + value + "\"}";
        return body(endpoint, "PATCH", room, body);
    }

    private static String body(GraphEndpoint endpoint, String method, int room, String body) {
        GraphResponse answer = endpoint.handle(GraphRequest.of(
                method,
                "/places/room-" + room,
                Map.of("Authorization", List.of("Bearer x"), "Content-Type", List.of("application/json")),
                body.getBytes(UTF_8)));
        String text = new String(answer.body(), UTF_8);
        assertThat(answer.status()).as(text).isEqualTo(200);
        return text;
    }
}

package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.METADATA_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.ROOM_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.ResourceType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many requests at once lose nothing. */
class GraphEndpointConcurrencyTest {
    private final GraphEndpointScene scene = new GraphEndpointScene();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightThreadsThatPatchOneRoomLoseNothing(boolean unlucky) throws Exception {
        PlaceStore store =
                unlucky ? new UnluckyPlaceStore(scene.places, ThreadLocal.withInitial(() -> false)) : scene.places;
        var counting = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        store,
                        scene.calls,
                        GraphEndpointScene::caller,
                        UUID::randomUUID,
                        () -> Instant.EPOCH)
                .recalculation((before, after) -> ((Room) after)
                        .with(Room.FLOOR_NUMBER, Objects.requireNonNull(((Room) before).floorNumber()) + 1))
                .build();
        List<String> own = List.of(
                "building",
                "audioDeviceName",
                "videoDeviceName",
                "displayDeviceName",
                "floorLabel",
                "nickname",
                "label",
                "phone");
        int updates = 100;
        inThreads(own.size(), thread -> {
            for (int i = 1; i <= updates; i++) {
                String member = "\"" + own.get(thread) + "\":\"update " + i + "\"";
                var response = counting.handle(
                        json("PATCH", ROOM_PATH, "{\"@odata.type\":\"microsoft.graph.room\"," + member + "}"));
                assertThat(response.status()).isEqualTo(200);
                assertThat(new String(response.body(), UTF_8)).contains(member);
            }
        });
        var body = new String(counting.handle(json("GET", ROOM_PATH, "")).body(), UTF_8);
        assertThat(body).contains("\"floorNumber\":" + own.size() * updates);
        own.forEach(name -> assertThat(body).contains("\"" + name + "\":\"update " + updates + "\""));
    }

    @Test
    void eightThreadsThatUpdateMetadataMakeAnOperationEach() throws Exception {
        var endpoint = scene.bare(Vintage.BETA_2022);
        Set<String> locations = ConcurrentHashMap.newKeySet();
        inThreads(8, thread -> {
            for (int i = 0; i < 50; i++) {
                var response = endpoint.handle(json("POST", METADATA_PATH, "{\"clientContext\":\"" + thread + "\"}"));
                assertThat(response.status()).isEqualTo(202);
                String location = Objects.requireNonNull(response.headers().get("Location"));
                locations.add(location);
                String path = location.substring("https://graph.microsoft.com".length());
                var read = endpoint.handle(json("GET", path, ""));
                assertThat(new String(read.body(), UTF_8)).contains("\"clientContext\":\"" + thread + "\"");
            }
        });
        assertThat(locations).hasSize(8 * 50);
    }

    /** Every first try of a thread is lost, and every second is a fair race. */
    private record UnluckyPlaceStore(PlaceStore store, ThreadLocal<Boolean> lost) implements PlaceStore {
        @Override
        public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
            return store.find(key, keys);
        }

        @Override
        public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
            lost.set(!lost.get());
            return lost.get() ? null : store.replace(before, after);
        }

        @Override
        public Versioned<Place> add(Place place) {
            return store.add(place);
        }

        @Override
        public boolean remove(Versioned<Place> before) {
            return store.remove(before);
        }

        @Override
        public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
            return store.list(type, after, most);
        }

        @Override
        public long count(ResourceType<? extends Place> type) {
            return store.count(type);
        }
    }

    private static void inThreads(int count, IntConsumer task) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(count);
        try {
            var tasks = IntStream.range(0, count)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        task.accept(i);
                        return i;
                    })
                    .toList();
            for (Future<Integer> result : executor.invokeAll(tasks)) {
                result.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}

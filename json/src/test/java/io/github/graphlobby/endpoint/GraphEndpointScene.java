package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Scheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A room and a call that are stored, those who may ask for them, and requests. */
final class GraphEndpointScene {
    static final String ROOM_PATH = "/places/r1";
    static final String CALL_PATH = "/communications/calls/c1";
    static final String METADATA_PATH = CALL_PATH + "/updateMetadata";

    private static final Room ROOM = Room.TYPE
            .empty()
            .with(Entity.ID, "r1")
            .with(Room.NICKNAME, "nickname")
            .with(Room.CAPACITY, 8)
            .with(Room.FLOOR_NUMBER, 0);
    private static final Call CALL = Call.TYPE.empty().with(Entity.ID, "c1");

    private static final Caller EDITOR = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
    private static final Caller BOT = Caller.of(Scheme.APPLICATION, "Calls.JoinGroupCall.All");

    final PlaceStore places = InMemoryPlaceStore.of(List.of(ROOM));
    final CallStore calls = InMemoryCallStore.of(List.of(CALL));
    final AtomicInteger ids = new AtomicInteger();
    final List<String> heard = new ArrayList<>();

    GraphEndpoint.Builder endpoint(PlaceStore placeStore, CallStore callStore) {
        return GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        placeStore,
                        callStore,
                        GraphEndpointScene::caller,
                        () -> new UUID(0, ids.incrementAndGet()),
                        () -> Instant.EPOCH)
                .listener((requestId, cause) -> heard.add(requestId + " " + cause.getMessage()));
    }

    /** An endpoint at all its defaults. */
    GraphEndpoint bare(Vintage vintage) {
        return GraphEndpoint.builder(
                        vintage, places, calls, GraphEndpointScene::caller, UUID::randomUUID, () -> Instant.EPOCH)
                .build();
    }

    /** Who asks for a place is an editor, who asks for anything else a bot. */
    static @Nullable Caller caller(GraphRequest request) {
        return switch (Objects.requireNonNullElse(request.header("test-caller"), "")) {
            case "none" -> null;
            case "failing" -> throw new IllegalStateException("secret of callers");
            default -> isOfPlaces(request.path()) ? EDITOR : BOT;
        };
    }

    /** Whatever follows: a key may be called after calls. */
    private static boolean isOfPlaces(String path) {
        List<String> segments =
                RequestPath.parse(path.replaceFirst("^/(v1\\.0|beta)(?=/)", "")).segments();
        return !segments.isEmpty() && segments.get(0).toLowerCase(Locale.ROOT).startsWith("places");
    }

    static GraphRequest json(String method, String path, String body) {
        return GraphRequest.of(method, path, Map.of("Content-Type", List.of("application/json")), body.getBytes(UTF_8));
    }
}

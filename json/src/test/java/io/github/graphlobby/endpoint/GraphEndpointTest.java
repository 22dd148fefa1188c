package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no vector can say: failing ports, random requests, and many requests at once. */
class GraphEndpointTest {
    private static final String ROOM_PATH = "/places/r1";
    private static final String CALL_PATH = "/communications/calls/c1";
    private static final String METADATA_PATH = CALL_PATH + "/updateMetadata";

    private static final Room ROOM = Room.TYPE
            .empty()
            .with(Entity.ID, "r1")
            .with(Room.NICKNAME, "nickname")
            .with(Room.CAPACITY, 8)
            .with(Room.FLOOR_NUMBER, 0);
    private static final Call CALL = Call.TYPE.empty().with(Entity.ID, "c1");

    /** What requests are answered whose callers have the permission and whose ports do not fail. */
    private static final Set<Integer> STATUSES = Set.of(200, 202, 400, 401, 404, 405, 413, 415);
    /** Those that random requests meet many times in every run. */
    private static final Set<Integer> OFTEN = Set.of(400, 401, 404, 405);

    private static final Caller EDITOR = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
    private static final Caller BOT = Caller.of(Scheme.APPLICATION, "Calls.JoinGroupCall.All");

    private final PlaceStore places = InMemoryPlaceStore.of(List.of(ROOM));
    private final CallStore calls = InMemoryCallStore.of(List.of(CALL));
    private final AtomicInteger ids = new AtomicInteger();
    private final List<String> heard = new ArrayList<>();

    private GraphEndpoint.Builder endpoint(PlaceStore placeStore, CallStore callStore) {
        return GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        placeStore,
                        callStore,
                        GraphEndpointTest::caller,
                        () -> new UUID(0, ids.incrementAndGet()),
                        () -> Instant.EPOCH)
                .listener((requestId, cause) -> heard.add(requestId + " " + cause.getMessage()));
    }

    /** Who asks for a place is an editor, who asks for a call a bot. */
    private static @Nullable Caller caller(GraphRequest request) {
        return switch (Objects.requireNonNullElse(request.header("test-caller"), "")) {
            case "none" -> null;
            case "failing" -> throw new IllegalStateException("secret of callers");
            default -> request.path().contains("calls") ? BOT : EDITOR;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /places/r1, find",
        "PATCH, /places/r1, find",
        "PATCH, /places/r1, replace",
        "GET, /communications/calls/c1, find",
        "POST, /communications/calls/c1/updateMetadata, find",
        "POST, /communications/calls/c1/updateMetadata, replace",
        "GET, /communications/calls/c1/operations/o1, findCommsOperation",
        "GET, /app/calls/c1/operations/o1, findCommsOperation"
    })
    void aFailingStoreIsAnsweredWithTheIdOfTheRequestAndTheListenerHearsWhy(
            String method, String path, String failing) {
        var failingEndpoint = endpoint(
                        new FaultyPlaceStore(places, failing, false), new FaultyCallStore(calls, failing, false))
                .build();
        String body = method.equals("PATCH") ? "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}" : "{}";
        assertInternalError(failingEndpoint.handle(json(method, path, body)), "secret of " + failing);
    }

    @ParameterizedTest
    @CsvSource({"GET, /places/r1", "PATCH, /places/r1", "GET, " + CALL_PATH, "POST, " + METADATA_PATH})
    void failingCallersAreAnsweredLikewise(String method, String path) {
        var request = GraphRequest.of(
                method,
                path,
                Map.of("Content-Type", List.of("application/json"), "test-caller", List.of("failing")),
                "{}".getBytes(UTF_8));
        assertInternalError(endpoint(places, calls).build().handle(request), "secret of callers");
    }

    @Test
    void aFailingRuleOrRecalculationIsAnsweredLikewise() {
        var body = json("PATCH", ROOM_PATH, "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}");
        var rule = endpoint(places, calls).rule((before, patch, after) -> {
            throw new IllegalStateException("secret of the rule");
        });
        assertInternalError(rule.build().handle(body), "secret of the rule");
        var recalculation = endpoint(places, calls).recalculation((before, after) -> {
            throw new IllegalStateException("secret of the recalculation");
        });
        assertInternalError(recalculation.build().handle(body), "secret of the recalculation");
    }

    @Test
    void aFailingSourceOfOperationIdsIsAnsweredLikewise() {
        var tries = new AtomicInteger();
        var failing = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        places,
                        calls,
                        GraphEndpointTest::caller,
                        () -> {
                            if (tries.incrementAndGet() > 1) {
                                throw new IllegalStateException("secret of ids");
                            }
                            return new UUID(0, ids.incrementAndGet());
                        },
                        () -> Instant.EPOCH)
                .listener((requestId, cause) -> heard.add(requestId + " " + cause.getMessage()));
        assertInternalError(failing.build().handle(json("POST", METADATA_PATH, "{}")), "secret of ids");
    }

    @Test
    void nobodyNeedsToListen() {
        var silent = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        new FaultyPlaceStore(places, FaultyPlaceStore.ALL, false),
                        calls,
                        GraphEndpointTest::caller,
                        () -> new UUID(0, 1),
                        () -> Instant.EPOCH)
                .build();
        assertThat(silent.handle(json("GET", ROOM_PATH, "")).status()).isEqualTo(500);
    }

    @Test
    void nobodyHearsOfWhatAClientDid() {
        var endpoint = endpoint(places, calls).build();
        for (String body : List.of("", "{", "[]", "{\"x\":1}", "{\"@odata.type\":\"microsoft.graph.room\",\"x\":1}")) {
            assertThat(endpoint.handle(json("PATCH", ROOM_PATH, body)).status()).isEqualTo(400);
        }
        assertThat(endpoint.handle(json("GET", "/%", "")).status()).isEqualTo(400);
        assertThat(heard).isEmpty();
    }

    @Test
    void permissionsOfYourOwnAreAskedAboutThePathThatWasSent() {
        var permission = Permission.of("Calls.JoinGroupCall.All", Scheme.APPLICATION);
        var rule = PermissionRule.of(permission, Set.of("GET"), List.of("/app/calls/{id}"), "test");
        var own = GraphEndpoint.builder(
                        Vintage.BETA_2022.withPermissions(PermissionModel.of(List.of(rule))),
                        places,
                        calls,
                        GraphEndpointTest::caller,
                        UUID::randomUUID,
                        () -> Instant.EPOCH)
                .build();
        assertThat(own.handle(json("GET", "/app/calls/c1", "")).status()).isEqualTo(200);
        assertThat(own.handle(json("GET", CALL_PATH, "")).status()).isEqualTo(403);
        assertThat(own.handle(json("GET", ROOM_PATH, "")).status()).isEqualTo(403);
        assertThat(own.handle(json("GET", "/nowhere", "")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/app/calls/c1,         @1600387200",
        "/APP/calls/c1,         @1600387200",
        "/v1.0/app/calls/c1,    @1600387200",
        "/app/calls/none,       @1600387200",
        "/app/nowhere,          @1600387200",
        "/app,                  @1600387200",
        "/app(x=1),             @1600387200",
        "/app//calls,",
        "/apple/calls/c1,",
        "/communications/calls/c1,",
        "/,"
    })
    void whatIsUnderAppIsDeprecatedEvenIfItLeadsNowhere(String path, @Nullable String since) {
        for (String method : List.of("GET", "PUT")) {
            assertThat(endpoint(places, calls)
                            .build()
                            .handle(json(method, path, ""))
                            .headers()
                            .get("Deprecation"))
                    .isEqualTo(since);
        }
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        var builder = endpoint(places, calls);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.metadataHttpStatus(201))
                .withMessage("updateMetadata answers 200 or 202, not 201");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.commsOperationStatus(OperationStatus.FAILED));
    }

    private void assertInternalError(GraphResponse response, String secret) {
        String requestId = Objects.requireNonNull(response.headers().get("request-id"));
        String body = new String(response.body(), UTF_8);
        assertThat(response.status()).as(body).isEqualTo(500);
        assertThat(heard).containsExactly(requestId + " " + secret);
        heard.clear();

        var envelope = ErrorEnvelope.read(500, response.body());
        assertThat(envelope.error().code()).isEqualTo("InternalServerError");
        assertThat(envelope.error().message()).contains(requestId);
        assertThat(envelope.error().details()).isEmpty();
        assertThat(envelope.requestId()).isEqualTo(requestId);
        assertThat(body).doesNotContain("secret", "Exception", "\\tat ", "java");
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE) // the pieces are edge cases enough
    void everyRequestHasAnAnswerOfTheTable(@ForAll("requests") GraphRequest request) {
        GraphResponse response = endpoint(places, calls).bodyLimit(400).build().handle(request);
        Statistics.collect(response.status());
        Statistics.coverage(seen -> OFTEN.forEach(status -> seen.check(status).count(count -> count > 0)));

        assertThat(response.status()).isIn(STATUSES);
        assertThat(heard).isEmpty();
        assertThat(response.headers()).containsKeys("Content-Type", "request-id");
        String text = new String(response.body(), UTF_8);
        assertThat(text).doesNotContain("Exception", "\\tat ", "\\n\\tat", "io.github.graphlobby", "tools.jackson");
        if (response.status() >= 400) {
            var error = ErrorEnvelope.read(response.status(), response.body()).error();
            assertThat(error.code()).isNotEmpty();
            assertThat(error.message()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<GraphRequest> requests() {
        return Combinators.combine(lines(), headers(), bodies())
                .as((line, headers, body) -> GraphRequest.of(line.get(0), line.get(1), headers, body));
    }

    /** Method and path, mostly those of a route. */
    private static Arbitrary<List<String>> lines() {
        var known = Arbitraries.of(
                List.of("PATCH", ROOM_PATH),
                List.of("GET", ROOM_PATH),
                List.of("POST", METADATA_PATH),
                List.of("GET", CALL_PATH));
        return Arbitraries.frequencyOf(
                weighted(2, known),
                weighted(1, Combinators.combine(methods(), paths()).as(List::of)));
    }

    private static Arbitrary<String> methods() {
        return Arbitraries.frequencyOf(
                weighted(8, Arbitraries.of("PATCH", "GET", "POST")),
                weighted(1, Arbitraries.of("HEAD", "PUT", "DELETE", "OPTIONS", "patch", "")),
                weighted(1, Arbitraries.strings().ofMaxLength(8)));
    }

    private static Arbitrary<String> paths() {
        var known = Arbitraries.of(
                ROOM_PATH, METADATA_PATH, CALL_PATH, CALL_PATH + "/operations/o1", "/app/calls/c1", "/places/nowhere");
        var piece = Arbitraries.of(
                "/",
                "places",
                "r1",
                "communications",
                "app",
                "calls",
                "c1",
                "updateMetadata",
                "operations",
                "v1.0",
                "beta",
                "%",
                "%2F",
                "%41",
                "%c0%af",
                "..",
                ".",
                "\\",
                "?",
                "#",
                "('",
                "')",
                "(",
                ")",
                "=",
                ",",
                "\u0000",
                "é",
                "\ud800",
                "\ud83c\udfe2",
                " ",
                "$",
                "microsoft.graph.room",
                "{id}");
        var prefix = Arbitraries.of("", "", "/v1.0", "/beta", "/x");
        var mixed = piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        return Combinators.combine(
                        prefix,
                        Arbitraries.frequencyOf(
                                weighted(6, known),
                                weighted(2, mixed),
                                weighted(1, Arbitraries.strings().ofMaxLength(30))))
                .as((start, rest) -> start + rest);
    }

    private static Arbitrary<Map<String, List<String>>> headers() {
        Arbitrary<List<String>> contentType = Arbitraries.frequencyOf(
                weighted(6, Arbitraries.just(List.of("application/json"))),
                weighted(
                        1,
                        Arbitraries.of("text/plain", ";", "", "application/json;charset=x")
                                .map(List::of)),
                weighted(1, Arbitraries.strings().ofMaxLength(20).list().ofMaxSize(3)));
        var clientRequestId = Arbitraries.strings().ofMaxLength(300).list().ofMaxSize(2);
        Arbitrary<List<String>> caller = Arbitraries.of("none", "", "").map(List::of);
        return Combinators.combine(contentType, clientRequestId, caller)
                .as((type, id, who) -> Map.of("Content-Type", type, "client-request-id", id, "test-caller", who));
    }

    private static Arbitrary<byte[]> bodies() {
        var piece = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "\\u0041",
                "\\ud800",
                "null",
                "true",
                "1",
                "-1e400",
                "0.5",
                "é",
                "\"@odata.type\":\"microsoft.graph.room\"",
                "\"@odata.type\":\"microsoft.graph.desk\"",
                "\"capacity\":9",
                "\"capacity\":-1",
                "\"capacity\":\"9\"",
                "\"nickname\":null",
                "\"tags\":[null]",
                "\"address\":{\"city\":\"x\"}",
                "\"id\":\"x\"",
                "\"metadata\":\"m\"",
                "\"clientContext\":null",
                " ",
                "\n");
        var document = piece.list().ofMaxSize(6).map(members -> "{" + String.join(",", members) + "}");
        var soup = piece.list().ofMaxSize(15).map(pieces -> String.join("", pieces));
        return Arbitraries.frequencyOf(
                weighted(6, document.map(text -> text.getBytes(UTF_8))),
                weighted(2, soup.map(text -> text.getBytes(UTF_8))),
                weighted(
                        1,
                        Arbitraries.bytes().array(byte[].class).ofMinSize(300).ofMaxSize(500)));
    }

    private static <T> Tuple.Tuple2<Integer, Arbitrary<? extends T>> weighted(
            int weight, Arbitrary<? extends T> arbitrary) {
        return Tuple.of(weight, arbitrary);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightThreadsThatPatchOneRoomLoseNothing(boolean unlucky) throws Exception {
        PlaceStore store = unlucky ? new UnluckyPlaceStore(places, ThreadLocal.withInitial(() -> false)) : places;
        var counting = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        store,
                        calls,
                        GraphEndpointTest::caller,
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
        var endpoint = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        places,
                        calls,
                        GraphEndpointTest::caller,
                        UUID::randomUUID,
                        () -> Instant.EPOCH)
                .build();
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
        public @Nullable Place find(String key, Set<PlaceKey> keys) {
            return store.find(key, keys);
        }

        @Override
        public boolean replace(Place before, Place after) {
            lost.set(!lost.get());
            return !lost.get() && store.replace(before, after);
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

    private static GraphRequest json(String method, String path, String body) {
        return GraphRequest.of(method, path, Map.of("Content-Type", List.of("application/json")), body.getBytes(UTF_8));
    }
}

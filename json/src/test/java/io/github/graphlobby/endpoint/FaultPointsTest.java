package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.endpoint.FaultPoint.Fault;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetCommsOperation;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.ListOptions;
import io.github.graphlobby.operation.ListPlaces;
import io.github.graphlobby.operation.ListRooms;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever call of a port fails, and however, nothing is half done, the answer is the documented one, and the listener
 * is told once: the first call of each request fails, then the second, until none is left.
 */
class FaultPointsTest {
    private static final Vintage VINTAGE = Vintage.BETA_2022;
    private static final Caller EDITOR = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
    private static final Caller BOT = Caller.of(Scheme.APPLICATION, "Calls.JoinGroupCall.All");
    private static final String ROOM_PATCH =
            "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9,\"phone\":\"1\"}";
    private static final String METADATA = "{\"metadata\":\"after\",\"clientContext\":\"context\"}";
    private static final ListOptions COUNTED = ListOptions.DEFAULT.withCounted(true);

    /** What is asked while a port may throw StoreException, for which it is answered as for a store. */
    private static final Set<String> STORES = Set.of("PlaceStore", "CallStore", "PlaceRule", "Recalculation", "Pause");

    private static int points;

    private static Map<String, ToIntFunction<FaultScene>> requests() {
        var requests = new LinkedHashMap<String, ToIntFunction<FaultScene>>();
        for (String line : List.of(
                "GET /places/r1",
                "GET /places/nobody@contoso.com",
                "PATCH /places/r1 " + ROOM_PATCH,
                "PATCH /places/r1 {\"@odata.type\":\"microsoft.graph.room\",\"id\":\"x\"}",
                "GET /places/microsoft.graph.room?$count=true",
                "GET /places/l1/microsoft.graph.roomList/rooms?$count=true",
                "GET /communications/calls/c1",
                "GET /communications/calls/c1/operations/o1",
                "POST /communications/calls/c1/updateMetadata " + METADATA,
                "POST /communications/calls/c1/updateMetadata {}",
                "OPTIONS /places/r1",
                "GET /nowhere")) {
            String[] words = line.split(" ", 3);
            var request = json(words[0], words[1], words.length > 2 ? words[2] : "");
            requests.put(line, scene -> scene.endpoint.handle(request).status());
        }
        requests.put(
                "UpdatePlace",
                direct(scene -> UpdatePlace.of(
                                PlaceUpdate.of(VINTAGE).withRule(scene.rule).withRecalculation(scene.recalculation),
                                scene.places)
                        .withPause(scene.pause)
                        .withListener(scene.listener, scene.clock)
                        .update(EDITOR, "r1", JsonPatchBody.of(ROOM_PATCH.getBytes(UTF_8)))));
        requests.put(
                "UpdateCallMetadata",
                direct(scene -> UpdateCallMetadata.of(VINTAGE, scene.calls, scene.ids)
                        .withPause(scene.pause)
                        .withListener(scene.listener, scene.clock)
                        .update(BOT, "c1", JsonPatchBody.of(METADATA.getBytes(UTF_8)))));
        requests.put(
                "GetPlace",
                direct(scene -> GetPlace.of(VINTAGE, scene.places)
                        .withListener(scene.listener, scene.clock)
                        .get(EDITOR, "r1")));
        requests.put(
                "GetCall",
                direct(scene -> GetCall.of(VINTAGE, scene.calls)
                        .withListener(scene.listener, scene.clock)
                        .get(BOT, "c1")));
        requests.put(
                "GetCommsOperation",
                direct(scene -> GetCommsOperation.of(VINTAGE, scene.calls)
                        .withListener(scene.listener, scene.clock)
                        .get(BOT, "c1", "o1")));
        requests.put(
                "ListPlaces",
                direct(scene -> ListPlaces.of(VINTAGE, scene.places)
                        .withListener(scene.listener, scene.clock)
                        .list(EDITOR, Room.TYPE, COUNTED)));
        requests.put(
                "ListRooms",
                direct(scene -> ListRooms.of(VINTAGE, scene.places)
                        .withListener(scene.listener, scene.clock)
                        .list(EDITOR, "l1", COUNTED)));
        return requests;
    }

    /**
     * Without an endpoint, what a port throws comes through as it is; here as the status that an endpoint makes of it.
     */
    private static ToIntFunction<FaultScene> direct(Function<FaultScene, Outcome<?>> operation) {
        return scene -> {
            try {
                return operation.apply(scene).fold(value -> 200, error -> error.status());
            } catch (RuntimeException e) {
                scene.failures.add(e);
                return 500;
            }
        };
    }

    static Stream<Arguments> requestsAndFaults() {
        return requests().entrySet().stream()
                .flatMap(request -> Stream.of(Fault.values())
                        .map(fault -> Arguments.of(request.getKey(), fault, request.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("requestsAndFaults")
    void nothingIsHalfDoneWhicheverCallFails(String name, Fault fault, ToIntFunction<FaultScene> request) {
        var undisturbed = run(fault, 0, request);
        int turn = 1;
        for (Run run = run(fault, turn, request); run.port != null; run = run(fault, ++turn, request)) {
            points++;
            String point = fault + " at call " + turn + ", " + run.port;
            assertThat(run.state).as(point).isEqualTo(run.replaced ? undisturbed.state : undisturbed.before);
            assertThat(run.status).as(point).isEqualTo(expected(fault, run.port, undisturbed.status));
            assertThat(run.interrupted).as(point).isEqualTo(fault == Fault.INTERRUPTED);
            assertThat(run.failures).as(point).isEqualTo(run.status == 500 ? 1 : 0);
            assertThat(run.finished).as(point).isBetween(leastTold(run, undisturbed.finished), undisturbed.finished);
        }
        assertThat(turn).isGreaterThan(1);
    }

    /** A port that fails may leave no outcome to be told of, and a listener that fails has not heard. */
    private static int leastTold(Run run, int undisturbed) {
        return run.status == 500 || "OperationListener.finished".equals(run.port) ? 0 : undisturbed;
    }

    private static int expected(Fault fault, String port, int undisturbed) {
        boolean store = STORES.contains(port.substring(0, port.indexOf('.')));
        return switch (fault) {
            case THROWS, THROWS_AFTERWARDS, INTERRUPTED -> 500;
            case CONFLICT -> store ? 409 : 500;
            case UNAVAILABLE -> store ? 503 : 500;
            case GIVES_NULL ->
                switch (port) {
                    case "PlaceStore.find", "CallStore.find", "CallStore.findCommsOperation" -> 404;
                    case "PlaceStore.replace", "CallStore.replace", "OperationListener.finished" -> undisturbed;
                    default -> 500;
                };
        };
    }

    private static Run run(Fault fault, int turn, ToIntFunction<FaultScene> request) {
        var point = new FaultPoint(fault, turn);
        var scene = new FaultScene(point);
        List<@Nullable Object> before = scene.state();
        int status = request.applyAsInt(scene);
        return new Run(
                point.port(),
                status,
                before,
                scene.state(),
                point.hasReplaced(),
                Thread.interrupted(),
                scene.failures.size(),
                scene.finished.size());
    }

    private record Run(
            @Nullable String port,
            int status,
            List<@Nullable Object> before,
            List<@Nullable Object> state,
            boolean replaced,
            boolean interrupted,
            int failures,
            int finished) {}

    @AfterAll
    static void say() {
        System.out.println("fault points of the operations: " + points);
    }
}

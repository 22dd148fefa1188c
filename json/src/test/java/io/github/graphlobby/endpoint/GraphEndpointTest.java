package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.CALL_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.METADATA_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.ROOM_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphEndpointTest {
    private final GraphEndpointScene scene = new GraphEndpointScene();

    @Test
    void theServiceRootIsThatOfTheVintageUntilItIsSaid() {
        for (Vintage vintage : Vintage.all()) {
            GraphEndpoint bare = scene.bare(vintage);
            String version = vintage.equals(Vintage.BETA_2022) ? "beta" : "v1.0";
            assertThat(new String(bare.handle(json("GET", CALL_PATH, "")).body(), UTF_8))
                    .contains("\"@odata.context\":\"https://graph.microsoft.com/" + version + "/$metadata#");
        }
    }

    @Test
    void permissionsOfYourOwnAreAskedAboutThePathThatWasSent() {
        var permission = Permission.of("Calls.JoinGroupCall.All", Scheme.APPLICATION);
        var rule = PermissionRule.of(permission, Set.of("GET"), List.of("/app/calls/{id}"), "test");
        GraphEndpoint own = scene.bare(Vintage.BETA_2022.withPermissions(PermissionModel.of(List.of(rule))));
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
            assertThat(scene.endpoint(scene.places, scene.calls)
                            .build()
                            .handle(json(method, path, ""))
                            .headers()
                            .get("Deprecation"))
                    .isEqualTo(since);
        }
    }

    /** What leads to no operation is none, and what a port throws is told to the other listener. */
    @Test
    void aListenerHearsOfEachOperationAndOfNothingElse() {
        var heard = new ArrayList<String>();
        var endpoint = scene.endpoint(scene.places, scene.calls)
                .operationListener(finished -> heard.add(finished.toString()))
                .build();
        for (var request : List.of(
                json("GET", ROOM_PATH, ""),
                json("PATCH", "/places/R1", "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}"),
                json("PATCH", ROOM_PATH, "{"),
                json("GET", CALL_PATH, ""),
                json("POST", METADATA_PATH, "{}"),
                json("GET", CALL_PATH + "/operations/none", ""),
                json("GET", "/nowhere", ""),
                json("PUT", ROOM_PATH, ""),
                GraphRequest.of("PATCH", ROOM_PATH, Map.of(), new byte[0]),
                GraphRequest.of("GET", ROOM_PATH, Map.of("test-caller", List.of("failing")), new byte[0]),
                GraphRequest.of("GET", ROOM_PATH, Map.of("test-caller", List.of("none")), new byte[0]))) {
            endpoint.handle(request);
        }
        assertThat(heard)
                .extracting(told -> told.replaceFirst("(: \\d{3}) .*", "$1"))
                .containsExactly(
                        "Get place `r1`: done",
                        "Update place `R1`: done",
                        "Update place `r1`: 400",
                        "Get call `c1`: done",
                        "call: updateMetadata `c1`: done",
                        "Get commsOperation `c1`, `none`: 404",
                        "Update place `r1`: 415",
                        "Get place `r1`: 401");
        assertThat(scene.heard).hasSize(1);
    }

    @Test
    void aListenerHearsOfTheErrorThatTheClientGets() {
        var heard = new ArrayList<FinishedOperation>();
        var endpoint = scene.endpoint(scene.places, scene.calls)
                .operationListener(heard::add)
                .build();
        var stale = Map.of("If-Match", List.of("W/\"stale\""));
        for (var request : List.of(
                GraphRequest.of("GET", ROOM_PATH, stale, new byte[0]),
                GraphRequest.of("GET", CALL_PATH, stale, new byte[0]),
                GraphRequest.of("HEAD", ROOM_PATH, stale, new byte[0]),
                json("GET", ROOM_PATH + "?$select=bogus", ""))) {
            GraphResponse response = endpoint.handle(request);
            FinishedOperation last = heard.remove(0);
            assertThat(requireNonNull(last.error()).status())
                    .isEqualTo(response.status())
                    .isGreaterThanOrEqualTo(400);
            assertThat(last.before()).isNotNull();
            assertThat(last.after()).isNull();
        }
    }

    /** Whose callers nobody asks for, since a request in a form that nobody takes needs no token to be verified. */
    @ParameterizedTest
    @CsvSource({
        "PATCH, /places/r1,                                        text/plain,       '',   415, Update place",
        "PATCH, /beta/places/r1/graph.room,                        text/plain,       '',   415, Update place",
        "PATCH, /places/r1,                                        application/json, br,   415, Update place",
        "PATCH, /places/r1?$expand=children,                       application/json, '',   400, Update place",
        "GET,   /places/r1?$filter=1,                              '',               '',   400, Get place",
        "HEAD,  /places/r1?$select=%25,                            '',               '',   400, Get place",
        "GET,   /places/microsoft.graph.room?$top=x,               '',               '',   400, List places",
        "GET,   /places/microsoft.graph.room?$skiptoken=x,         '',               '',   400, List places",
        "GET,   /places/microsoft.graph.room?$select=bogus,        '',               '',   400, List places",
        "GET,   /places/r1/graph.roomList/rooms?$skip=-1,          '',               '',   400, List rooms of a room list",
        "POST,  /app/calls/c1/updateMetadata,                      text/plain,       '',   415, call: updateMetadata",
        "POST,  /communications/calls/c1/updateMetadata?$top=1,    application/json, '',   400, call: updateMetadata",
        "GET,   /communications/calls/c1?$top=1,                   '',               '',   400, Get call",
        "GET,   /communications/calls/c1/operations/o1?$select=(), '',               '',   400, Get commsOperation",
    })
    void aListenerHearsOfWhatTheEndpointRefusesByItself(
            String method, String path, String type, String coding, int status, String operation) {
        var heard = new ArrayList<FinishedOperation>();
        var endpoint = scene.endpoint(scene.places, scene.calls)
                .operationListener(heard::add)
                .build();
        var headers = Map.of(
                "Content-Type", List.of(type),
                "Content-Encoding", List.of(coding),
                "test-caller", List.of("failing"));
        GraphResponse response = endpoint.handle(GraphRequest.of(method, path, headers, new byte[] {'{', '}'}));

        assertThat(response.status()).isEqualTo(status);
        assertThat(heard).singleElement().satisfies(finished -> {
            assertThat(finished.operation().name()).isEqualTo(operation);
            assertThat(finished.caller()).isNull();
            assertThat(finished.keys()).isEqualTo(path.contains("calls") ? keysOfCall(path) : keysOfPlace(path));
            assertThat(requireNonNull(finished.error()).status()).isEqualTo(status);
            assertThat(finished.before()).isNull();
            assertThat(finished.after()).isNull();
            assertThat(finished.duration()).isZero();
        });
        assertThat(scene.heard).isEmpty();
    }

    private static List<String> keysOfPlace(String path) {
        return path.contains("r1") ? List.of("r1") : List.of();
    }

    private static List<String> keysOfCall(String path) {
        return path.contains("o1") ? List.of("c1", "o1") : List.of("c1");
    }

    /** What is refused only once it is known who sends it is told by the use case, and once. */
    @Test
    void aListenerHearsOnceOfABodyThatIsRefusedLater() {
        var heard = new ArrayList<String>();
        var endpoint = scene.endpoint(scene.places, scene.calls)
                .bodyLimit(10)
                .operationListener(finished -> heard.add(
                        finished.caller() == null
                                ? "nobody"
                                : String.valueOf(
                                        requireNonNull(finished.error()).status())))
                .build();
        var gzip = Map.of("Content-Type", List.of("application/json"), "Content-Encoding", List.of("gzip"));
        endpoint.handle(GraphRequest.of("PATCH", ROOM_PATH, gzip, new byte[] {'{', '}'}));
        endpoint.handle(json("PATCH", ROOM_PATH, "{\"capacity\":9}"));
        assertThat(heard).containsExactly("400", "413");
    }

    @Test
    void aListenerHearsOfNothingThatLeadsToNoOperation() {
        var heard = new ArrayList<FinishedOperation>();
        var endpoint = scene.endpoint(scene.places, scene.calls)
                .operationListener(heard::add)
                .build();
        for (String method : List.of("GET", "OPTIONS", "PUT")) {
            endpoint.handle(json(method, "/places", ""));
            endpoint.handle(json(method, "/nowhere?$top=x", ""));
            endpoint.handle(json(method, "/%", ""));
        }
        endpoint.handle(json("PUT", ROOM_PATH + "?$top=x", ""));
        endpoint.handle(json("OPTIONS", ROOM_PATH, ""));
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerHearsWhyNobodyWasRecognised() {
        var heard = new ArrayList<String>();
        var endpoint = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        scene.places,
                        scene.calls,
                        Callers.bearer(token -> null),
                        UUID::randomUUID,
                        () -> Instant.EPOCH)
                .operationListener(finished -> heard.add(String.valueOf(finished.error())))
                .build();
        endpoint.handle(GraphRequest.of("GET", ROOM_PATH, Map.of("Authorization", List.of("Bearer x")), new byte[0]));
        assertThat(heard).containsExactly("401 InvalidAuthenticationToken: The access token is not valid.");
    }

    @Test
    void whatAListenerThrowsIsAFailureAndUndoesNothing() {
        var endpoint = scene.endpoint(scene.places, scene.calls)
                .operationListener(finished -> {
                    throw new IllegalStateException("deaf");
                })
                .build();
        String body = "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}";
        assertThat(endpoint.handle(json("PATCH", ROOM_PATH, body)).status()).isEqualTo(500);
        assertThat(scene.heard).singleElement().asString().endsWith("deaf");
        assertThat(requireNonNull(scene.places.find("r1", Set.of(PlaceKey.ID))).value())
                .isInstanceOfSatisfying(
                        Room.class, room -> assertThat(room.capacity()).isEqualTo(9));
    }

    @Test
    void bothUpdatesPauseAfterALostRace() {
        var pauses = new ArrayList<Integer>();
        var endpoint = scene.endpoint(
                        new FaultyPlaceStore(scene.places, "", true), new FaultyCallStore(scene.calls, "", true))
                .pause(losses -> {
                    pauses.add(losses);
                    return losses < 2;
                })
                .build();
        String body = "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}";
        assertThat(endpoint.handle(json("PATCH", ROOM_PATH, body)).status()).isEqualTo(503);
        assertThat(endpoint.handle(json("POST", METADATA_PATH, "{}")).status()).isEqualTo(503);
        assertThat(pauses).containsExactly(1, 2, 1, 2);
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        var builder = scene.endpoint(scene.places, scene.calls);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.metadataHttpStatus(201))
                .withMessage("updateMetadata answers 200 or 202, not 201");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.commsOperationStatus(OperationStatus.FAILED));
    }
}

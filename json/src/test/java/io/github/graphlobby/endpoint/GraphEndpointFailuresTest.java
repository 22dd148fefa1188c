package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.CALL_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.METADATA_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.ROOM_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.operation.Vintage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered when a port fails, and who hears of it. */
class GraphEndpointFailuresTest {
    private final GraphEndpointScene scene = new GraphEndpointScene();

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
        var failingEndpoint = scene.endpoint(
                        new FaultyPlaceStore(scene.places, failing, false),
                        new FaultyCallStore(scene.calls, failing, false))
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
        assertInternalError(scene.endpoint(scene.places, scene.calls).build().handle(request), "secret of callers");
    }

    @Test
    void aFailingRuleOrRecalculationIsAnsweredLikewise() {
        var body = json("PATCH", ROOM_PATH, "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}");
        var rule = scene.endpoint(scene.places, scene.calls).rule((before, patch, after, caller) -> {
            throw new IllegalStateException("secret of the rule");
        });
        assertInternalError(rule.build().handle(body), "secret of the rule");
        var recalculation = scene.endpoint(scene.places, scene.calls).recalculation((before, after) -> {
            throw new IllegalStateException("secret of the recalculation");
        });
        assertInternalError(recalculation.build().handle(body), "secret of the recalculation");
    }

    @Test
    void aFailingSourceOfOperationIdsIsAnsweredLikewise() {
        var tries = new AtomicInteger();
        var failing = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        scene.places,
                        scene.calls,
                        GraphEndpointScene::caller,
                        () -> {
                            if (tries.incrementAndGet() > 1) {
                                throw new IllegalStateException("secret of ids");
                            }
                            return new UUID(0, scene.ids.incrementAndGet());
                        },
                        () -> Instant.EPOCH)
                .listener((requestId, cause) -> scene.heard.add(requestId + " " + cause.getMessage()));
        assertInternalError(failing.build().handle(json("POST", METADATA_PATH, "{}")), "secret of ids");
    }

    @Test
    void nobodyNeedsToListen() {
        var silent = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        new FaultyPlaceStore(scene.places, FaultyPlaceStore.ALL, false),
                        scene.calls,
                        GraphEndpointScene::caller,
                        () -> new UUID(0, 1),
                        () -> Instant.EPOCH)
                .build();
        assertThat(silent.handle(json("GET", ROOM_PATH, "")).status()).isEqualTo(500);
    }

    @Test
    void nobodyHearsOfWhatAClientDid() {
        var endpoint = scene.endpoint(scene.places, scene.calls).build();
        for (String body : List.of("", "{", "[]", "{\"x\":1}", "{\"@odata.type\":\"microsoft.graph.room\",\"x\":1}")) {
            assertThat(endpoint.handle(json("PATCH", ROOM_PATH, body)).status()).isEqualTo(400);
        }
        assertThat(endpoint.handle(json("GET", "/%", "")).status()).isEqualTo(400);
        assertThat(scene.heard).isEmpty();
    }

    private void assertInternalError(GraphResponse response, String secret) {
        String requestId = Objects.requireNonNull(response.headers().get("request-id"));
        String body = new String(response.body(), UTF_8);
        assertThat(response.status()).as(body).isEqualTo(500);
        assertThat(scene.heard).containsExactly(requestId + " " + secret);
        scene.heard.clear();

        var envelope = ErrorEnvelope.read(500, response.body());
        assertThat(envelope.error().code()).isEqualTo("InternalServerError");
        assertThat(envelope.error().message()).contains(requestId);
        assertThat(envelope.error().details()).isEmpty();
        assertThat(envelope.requestId()).isEqualTo(requestId);
        assertThat(body).doesNotContain("secret", "Exception", "\\tat ", "java");
    }
}

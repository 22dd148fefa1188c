package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.CALL_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.METADATA_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.ROOM_PATH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.ErrorEnvelope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked, the answer is one of the table. */
class GraphEndpointRandomTest {
    /** What requests are answered whose callers have the permission and whose ports do not fail. */
    private static final Set<Integer> STATUSES = Set.of(200, 202, 204, 400, 401, 404, 405, 413, 415);
    /** Those that random requests meet many times in every run. */
    private static final Set<Integer> OFTEN = Set.of(400, 401, 404, 405);

    private final GraphEndpointScene scene = new GraphEndpointScene();

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE) // the pieces are edge cases enough
    void everyRequestHasAnAnswerOfTheTable(@ForAll("requests") GraphRequest request) {
        GraphResponse response =
                scene.endpoint(scene.places, scene.calls).bodyLimit(400).build().handle(request);
        Statistics.collect(response.status());
        Statistics.coverage(seen -> OFTEN.forEach(status -> seen.check(status).count(count -> count > 0)));

        assertThat(response.status()).isIn(STATUSES);
        assertThat(scene.heard).isEmpty();
        assertThat(response.headers()).containsKey("request-id");
        assertThat(response.headers().containsKey("Content-Type")).isEqualTo(response.status() != 204);
        String text = new String(response.body(), UTF_8);
        assertThat(text).doesNotContain("Exception", "\\tat ", "\\n\\tat", "io.github.graphlobby", "tools.jackson");
        if (request.method().equals("HEAD")) {
            assertThat(response.contentLength()).isZero();
        } else if (response.status() >= 400) {
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
                ROOM_PATH,
                METADATA_PATH,
                CALL_PATH,
                CALL_PATH + "/operations/o1",
                "/app/calls/c1",
                "/places/nowhere",
                "/places/calls");
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
}

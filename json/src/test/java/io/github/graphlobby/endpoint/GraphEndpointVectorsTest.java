package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.EndpointVectors.expanded;
import static io.github.graphlobby.endpoint.EndpointVectors.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.model.participant.Participant;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the endpoint answers to whom, vector by vector: each row of the error table, each step of the order of checks.
 */
class GraphEndpointVectorsTest {
    private static final Set<String> MEMBERS = Set.of("code", "message", "target", "details", "innerError");
    private static final byte[] EMPTY = "{}".getBytes(UTF_8);
    private static final Set<String> EXPECTATIONS = Set.of(
            "status",
            "headers",
            "code",
            "message",
            "messageContains",
            "target",
            "details",
            "detailsInAnyOrder",
            "detailsCount",
            "clientRequestId",
            "repeatsLittleOf",
            "body",
            "bodyContains",
            "bodyWithout",
            "ids",
            "items",
            "call");

    @TestFactory
    Stream<DynamicContainer> aRequestIsAnsweredAsItsVectorSays() {
        return EndpointVectors.FILES.stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file, EndpointVectors.read(file).valueStream().map(GraphEndpointVectorsTest::test)));
    }

    private static DynamicTest test(JsonNode vector) {
        String name = text(vector, "name");
        return DynamicTest.dynamicTest(name, () -> named(name, () -> check(vector)));
    }

    /** Says in the failure which vector it is: Maven's report only counts them. */
    private static void named(String name, Runnable test) {
        try {
            test.run();
        } catch (AssertionError e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    @Test
    void eachVectorHasItsOwnNameAndExpectsWhatIsChecked() {
        assertThat(EndpointVectors.all().map(vector -> text(vector, "name"))).doesNotHaveDuplicates();
        assertThat(EndpointVectors.all()).allSatisfy(vector -> {
            assertThat(text(vector, "source")).isNotBlank();
            assertThat(EXPECTATIONS).containsAll(vector.required("expected").propertyNames());
        });
    }

    /** The statuses and codes of the error table, all of them. */
    @Test
    void everyRowOfTheErrorTableHasAVector() {
        assertThat(EndpointVectors.all()
                        .map(vector -> vector.required("expected"))
                        .filter(expected -> expected.has("code"))
                        .map(expected -> expected.required("status") + " " + text(expected, "code"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "401 InvalidAuthenticationToken",
                        "403 Authorization_RequestDenied",
                        "404 ErrorItemNotFound",
                        "404 8522",
                        "404 ResourceNotFound",
                        "400 BadRequest",
                        "405 MethodNotAllowed",
                        "415 UnsupportedMediaType",
                        "400 ErrorInvalidRequest",
                        "413 RequestEntityTooLarge",
                        "412 entityTagDoesNotMatch",
                        "409 Conflict",
                        "503 ServiceUnavailable",
                        "500 InternalServerError");
    }

    private static void check(JsonNode vector) {
        var scene = EndpointScene.of(vector);
        var request = scene.request();
        var response = scene.endpoint().handle(request);
        var expected = vector.required("expected");

        assertWellFormed(response.body());
        assertThat(response.status())
                .as(() -> new String(response.body(), UTF_8))
                .isEqualTo(status(expected));
        checkHeaders(request, response, expected);
        if (request.method().equals("HEAD")) {
            checkHead(scene, request, response);
        } else if (response.status() == 304) {
            assertThat(response.contentLength()).isZero();
            assertThat(scene.now()).isEqualTo(scene.before());
        } else if (response.status() < 300) {
            checkBody(shown(scene, request, response), expected);
            checkStored(scene, request, response, expected);
        } else {
            checkError(response, expected);
            checkClientRequestId(request, response, expected);
            assertThat(scene.now()).isEqualTo(scene.before());
        }
    }

    /** The response, or what is read after one that says nothing. */
    private static GraphResponse shown(EndpointScene scene, GraphRequest request, GraphResponse response) {
        if (response.status() != 204) {
            return response;
        }
        assertThat(response.contentLength()).isZero();
        if (!request.method().equals("PATCH")) {
            return GraphResponse.of(200, Map.of(), EMPTY);
        }
        var got = get(scene, request.path(), Map.of());
        assertThat(response.headers().get("ETag")).isEqualTo(got.headers().get("ETag"));
        return got;
    }

    private static GraphResponse get(EndpointScene scene, String path, Map<String, List<String>> headers) {
        return scene.endpoint().handle(GraphRequest.of("GET", path, headers, new byte[0]));
    }

    private static void assertWellFormed(byte[] body) {
        assertThatCode(() -> UTF_8.newDecoder().decode(ByteBuffer.wrap(body))).doesNotThrowAnyException();
    }

    private static int status(JsonNode expected) {
        return expected.required("status").intValue();
    }

    private static void checkHeaders(GraphRequest request, GraphResponse response, JsonNode expected) {
        boolean empty = response.contentLength() == 0 && !request.method().equals("HEAD");
        assertThat(response.headers()).containsEntry("request-id", EndpointScene.ID);
        assertThat(response.headers().get("Content-Type")).isEqualTo(empty ? null : "application/json;charset=utf-8");
        assertThat(response.headers().containsKey("Allow"))
                .isEqualTo(response.status() == 405 || isAnswerToOptions(request, response));
        assertThat(response.headers().containsKey("Location"))
                .isEqualTo(expected.at("/headers/Location").isString() || response.status() == 202);
        expected.path("headers")
                .forEachEntry((name, value) -> assertThat(response.headers().get(name))
                        .as(name)
                        .isEqualTo(value.isNull() ? null : value.stringValue()));
    }

    private static boolean isAnswerToOptions(GraphRequest request, GraphResponse response) {
        return request.method().equals("OPTIONS") && response.status() == 204;
    }

    /** The answer to HEAD is that of GET, with the length of its body instead of the body (RFC 9110, section 9.3.2). */
    private static void checkHead(EndpointScene scene, GraphRequest request, GraphResponse response) {
        var get = get(scene, request.path(), request.headers());
        assertThat(response.status()).isEqualTo(get.status());
        assertThat(response.headers())
                .isEqualTo(get.withHeader("Content-Length", "" + get.contentLength())
                        .headers());
        assertThat(response.contentLength()).isZero();
    }

    private static void checkBody(GraphResponse response, JsonNode expected) {
        JsonNode body = EndpointVectors.tree(response.body());
        assertThat(response.headers().get("ETag"))
                .isEqualTo(body.path("@odata.etag").asString(null));
        expected.path("body")
                .forEachEntry(
                        (name, value) -> assertThat(body.get(name)).as(name).isEqualTo(value));
        expected.path("bodyWithout")
                .forEach(name -> assertThat(body.has(name.stringValue()))
                        .as(name.stringValue())
                        .isFalse());
        if (expected.has("bodyContains")) {
            assertThat(new String(response.body(), UTF_8)).contains(text(expected, "bodyContains"));
        }
        checkItems(body.path("value"), expected);
    }

    /** Of a list: the ids in their order, or all members of the items but the entity tag, which each has. */
    private static void checkItems(JsonNode items, JsonNode expected) {
        if (expected.has("ids")) {
            assertThat(items.valueStream().map(item -> text(item, "id")))
                    .isEqualTo(EndpointVectors.value(expected.required("ids")));
        }
        if (expected.has("items")) {
            var withoutTags = items.deepCopy();
            withoutTags.forEach(item ->
                    assertThat(((ObjectNode) item).remove("@odata.etag")).isNotNull());
            assertThat(withoutTags).isEqualTo(expected.required("items"));
        }
    }

    /** The answer to a PATCH equals the answer to a GET after it, and what a POST made is there. */
    private static void checkStored(
            EndpointScene scene, GraphRequest request, GraphResponse response, JsonNode expected) {
        if (request.method().equals("PATCH") && response.status() == 200) {
            var got = get(scene, request.path(), Map.of());
            assertThat(got.body()).isEqualTo(response.body());
            assertThat(response.headers()).containsAllEntriesOf(got.headers());
        }
        if (request.method().equals("POST")) {
            String callId = requireNonNull(response.headers().get("Location")).split("/", -1)[6];
            assertThat(scene.newOperation(callId)).isNotNull();
        }
        JsonNode call = expected.get("call");
        if (call != null) {
            List<@Nullable String> metadata = new ArrayList<>();
            for (Participant participant :
                    requireNonNull(scene.call(text(call, "id")).participants())) {
                metadata.add(participant.metadata());
            }
            assertThat(metadata).isEqualTo(EndpointVectors.value(call.required("metadata")));
        }
    }

    private static void checkError(GraphResponse response, JsonNode expected) {
        JsonNode error = envelope(response);
        if (expected.has("code")) {
            assertThat(text(error, "code")).isEqualTo(text(expected, "code"));
        }
        String message = error.required("message").stringValue();
        assertThat(message).isNotBlank().doesNotContain("Exception", "java.", "secret of");
        if (expected.has("message")) {
            assertThat(message).isEqualTo(text(expected, "message"));
        }
        expected.path("messageContains").forEach(part -> assertThat(message).contains(part.stringValue()));
        if (expected.has("target")) {
            assertThat(text(error, "target")).isEqualTo(text(expected, "target"));
        }
        if (expected.has("repeatsLittleOf")) {
            int sent = text(expected, "repeatsLittleOf").codePointAt(0);
            assertThat(message.codePoints().filter(c -> c == sent).count()).isLessThanOrEqualTo(200);
        }
        checkDetails(error, expected);
    }

    private static void checkDetails(JsonNode error, JsonNode expected) {
        var details = codesAndTargets(error.required("details"));
        if (expected.has("details")) {
            assertThat(details).isEqualTo(codesAndTargets(expected.required("details")));
        }
        if (expected.has("detailsInAnyOrder")) {
            assertThat(details)
                    .containsExactlyInAnyOrderElementsOf(codesAndTargets(expected.required("detailsInAnyOrder")));
        }
        if (expected.has("detailsCount")) {
            assertThat(details).hasSize(expected.required("detailsCount").intValue());
        }
    }

    private static List<String> codesAndTargets(JsonNode details) {
        return details.valueStream()
                .map(detail -> text(detail, "code") + " " + text(detail, "target"))
                .toList();
    }

    /** The error, after its shape was looked at. */
    private static JsonNode envelope(GraphResponse response) {
        JsonNode document = EndpointVectors.tree(response.body());
        assertThat(document.propertyNames()).containsExactly("error");
        JsonNode error = document.required("error");
        assertThat(MEMBERS).containsAll(error.propertyNames());
        error.required("details")
                .forEach(detail ->
                        assertThat(detail.propertyNames()).containsExactlyInAnyOrder("code", "message", "target"));
        JsonNode inner = error.required("innerError");
        assertThat(text(inner, "date")).isEqualTo("2026-11-22T10:15:30Z");
        assertThat(text(inner, "request-id")).isEqualTo(EndpointScene.ID);

        var read = ErrorEnvelope.read(response.status(), response.body());
        assertThat(read.error().message()).isEqualTo(error.required("message").stringValue());
        assertThat(read.requestId()).isEqualTo(EndpointScene.ID);
        return error;
    }

    private static void checkClientRequestId(GraphRequest request, GraphResponse response, JsonNode expected) {
        String echoed = ErrorEnvelope.read(response.status(), response.body()).clientRequestId();
        if (expected.has("clientRequestId")) {
            JsonNode id = expected.required("clientRequestId");
            assertThat(echoed).isEqualTo(id.isNull() ? null : expanded(id.stringValue()));
        }
        if (request.headers("client-request-id").isEmpty()) {
            assertThat(echoed).isNull();
        }
    }
}

package com.contoso.places;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A client over HTTP, with tokens that the tests sign. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlacesApplicationTest {
    private static final String ROOM = "/v1.0/places/cf100@contoso.com";
    private static final Issuer ISSUER = Issuer.start();
    private static final Issuer STRANGER = Issuer.start();

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::uri);
    }

    @AfterAll
    static void stop() {
        ISSUER.stop();
        STRANGER.stop();
    }

    private static String token(String scopes) {
        return ISSUER.token(scopes, claims -> {});
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(method, path, body, "Authorization", "Bearer " + token("Place.ReadWrite.All"));
    }

    @Test
    void theEndpointUpdatesAPlace() throws Exception {
        HttpResponse<String> answer =
                send("PATCH", ROOM, "{\"@odata.type\":\"microsoft.graph.room\",\"nickname\":\"Storage\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"nickname\":\"Storage\"", "\"displayName\":\"Conf Room 100\"");
        HttpResponse<String> got = send("GET", ROOM, "");
        assertThat(got.body()).isEqualTo(answer.body());
        assertThat(got.headers().firstValue("ETag")).isEqualTo(answer.headers().firstValue("ETag"));
    }

    @Test
    void aLostRaceIsTold() throws Exception {
        HttpResponse<String> answer = send(
                "PATCH",
                ROOM,
                "{\"@odata.type\":\"microsoft.graph.room\",\"nickname\":\"x\"}",
                "Authorization",
                "Bearer " + token("Place.ReadWrite.All"),
                "If-Match",
                "W/\"0\"");
        assertThat(answer.statusCode()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,     /v1.0/places/nobody,               404, ErrorItemNotFound
            GET,     /v1.0/places/a%2Fb,                404, a/b
            GET,     /v1.0/places/a%25b,                404, a%b
            GET,     /v1.0/places/a;b,                  404, a;b
            GET,     /v1.0/places/a%3Bb,                404, a;b
            GET,     /v1.0/places/a%0Ab,                400, path
            GET,     /v1.0//places/a,                   400, path
            FOO,     /v1.0/places/cf100@contoso.com,    400, method
            GET,     /beta/rooms/1,                     404, rooms
            DELETE,  /v1.0/places/cf100@contoso.com,    405, MethodNotAllowed
            GET,     /places/cf100@contoso.com?$top=1,  400, $top
            """)
    void errorsAreThoseOfGraph(String method, String path, int status, String words) throws Exception {
        HttpResponse<String> answer = send(method, path, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).startsWith("{\"error\":{\"code\":").contains(words);
    }

    @Test
    void headAndOptionsReachTheEndpoint() throws Exception {
        HttpResponse<String> head = send("HEAD", ROOM, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(send("OPTIONS", ROOM, "", "X", "y").headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("PATCH"));
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws Exception {
        HttpResponse<String> answer = send("PATCH", ROOM, " ".repeat((1 << 20) + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("RequestEntityTooLarge");
    }

    @Test
    void onlyATokenThatHoldsNamesACaller() throws Exception {
        String scopes = "Place.ReadWrite.All";
        List<String> refused = List.of(
                STRANGER.token(scopes, claims -> {}),
                STRANGER.token(scopes, claims -> claims.issuer(ISSUER.uri())),
                ISSUER.token(scopes, claims -> claims.audience(List.of("https://other.contoso.com"))),
                ISSUER.token(scopes, claims -> claims.expiresAt(Instant.now().minusSeconds(600))),
                "x");
        for (String token : refused) {
            HttpResponse<String> answer = send("GET", ROOM, "", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
            assertThat(answer.body()).contains("InvalidAuthenticationToken");
        }
        String reader = token("Place.Read.All");
        assertThat(send("GET", ROOM, "", "Authorization", "Bearer " + reader).statusCode())
                .isEqualTo(200);
        HttpResponse<String> denied = send("PATCH", ROOM, "{}", "Authorization", "Bearer " + reader);
        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(denied.body()).contains("Place.ReadWrite.All");
    }

    @Test
    void aControllerTakesAPatchAndAnswersARoom() throws Exception {
        HttpResponse<String> answer = send("PATCH", "/rooms/cf100@contoso.com", "{\"capacity\":50,\"building\":null}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"capacity\":50", "\"displayName\":\"Conf Room 100\"");
        assertThat(send("GET", "/rooms/cf100@contoso.com", "").body()).isEqualTo(answer.body());
    }

    @Test
    void aControllerChangesWhatMayBeChangedOnly() throws Exception {
        HttpResponse<String> answer =
                send("PATCH", "/rooms/cf100@contoso.com", "{\"id\":\"HIJACKED\",\"emailAddress\":\"ceo@contoso.com\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"target\":\"/id\"", "\"target\":\"/emailAddress\"");
        assertThat(send("GET", "/rooms/ceo@contoso.com", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aControllerTellsEverythingThatIsWrongWithAPatch() throws Exception {
        HttpResponse<String> answer =
                send("PATCH", "/rooms/cf100@contoso.com", "{\"capacity\":-1,\"tags\":null,\"address\":{\"city\":2}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .startsWith("{\"error\":{\"code\":\"BadRequest\"")
                .contains("\"/capacity\"", "\"/tags\"", "\"/address/city\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *                 | 200
            W/"x", *          | 400
            W/"0"             | 412
            nonsense          | 400
            """)
    void aControllerUnderstandsIfMatchAsTheEndpointDoes(String tags, int status) throws Exception {
        HttpResponse<String> answer = send(
                "PATCH",
                "/rooms/cf100@contoso.com",
                "{\"label\":\"x\"}",
                "Authorization",
                "Bearer " + token("Place.ReadWrite.All"),
                "If-Match",
                tags);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void aControllerTakesAListOfVersions() throws Exception {
        String tag = send("GET", "/rooms/cf100@contoso.com", "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> answer = send(
                "PATCH",
                "/rooms/cf100@contoso.com",
                "{}",
                "Authorization",
                "Bearer " + token("Place.ReadWrite.All"),
                "If-Match",
                "W/\"0\", " + tag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aControllerChangesNoOtherRoomThanWasMeant() throws Exception {
        HttpResponse<String> answer = send("PATCH", "/rooms/cf100@contoso.com;b", "{\"capacity\":7}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(send("PATCH", "/rooms/cf100@contoso.com%3Bb", "{\"capacity\":7}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingIsKeptOfARequestWithoutAToken() throws Exception {
        for (String path : List.of("/rooms/cf100@contoso.com", ROOM, "/nowhere")) {
            HttpResponse<String> answer = send("POST", path, "a=b", "Accept", "*/*");
            assertThat(answer.statusCode()).as(path).isIn(401, 405);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void linksLeadToThisService() throws Exception {
        assertThat(send("GET", ROOM, "").body())
                .contains("\"@odata.context\":\"https://places.contoso.com/v1.0/$metadata#places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"capacity\":1", "{\"capacity\":1}{", "[]", "null", "nonsense"})
    void aControllerSaysNoWordOfTheMapper(String body) throws Exception {
        HttpResponse<String> answer = send("PATCH", "/rooms/cf100@contoso.com", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .startsWith("{\"error\":{\"code\":\"BadRequest\"")
                .doesNotContain("Feature", "JsonToken", "jackson", "graphlobby", "Constraints");
    }

    @Test
    void aControllerKeepsToTheVersionThatItIsSent() throws Exception {
        HttpResponse<String> before = send("GET", "/rooms/cf100@contoso.com", "");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        String token = "Bearer " + token("Place.ReadWrite.All");
        String body = "{\"nickname\":\"" + tag.hashCode() + "\"}";
        assertThat(send("PATCH", "/rooms/cf100@contoso.com", body, "Authorization", token, "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("PATCH", "/rooms/cf100@contoso.com", body, "Authorization", token, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1.0/places/cf100@contoso.com, application/json",
        "/v1.0/places/cf100@contoso.com, application/x-www-form-urlencoded",
        "/v1.0/places/cf100@contoso.com, multipart/form-data; boundary=x",
        "/rooms/cf100@contoso.com, application/json"
    })
    void aBodyOverTheLimitIsCutOff(String path, String type) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("PATCH " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + token("Place.ReadWrite.All") + "\r\nContent-Type: " + type
                            + "\r\nContent-Length: 100000000000\r\n\r\n{\"tags\":[\"")
                    .getBytes(US_ASCII));
            out.write(" ".repeat(BodyLimit.MOST_READ).getBytes(US_ASCII));
            out.flush();
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, answer.length))
                    .isEqualTo(answer.length);
            // The answer comes although the client has not ended.
            assertThat(new String(answer, US_ASCII)).isIn("HTTP/1.1 413", "HTTP/1.1 415");
        }
    }

    @Test
    void aControllerIsForThoseWhoMay() throws Exception {
        assertThat(send("GET", "/rooms/cf100@contoso.com", "", "X", "y").statusCode())
                .isEqualTo(401);
        String reader = token("Place.Read.All");
        String personal = ISSUER.token(
                "Place.ReadWrite.All", claims -> claims.claim("tid", "9188040d-6c67-4c5b-b112-36a304b66dad"));
        String scope = ISSUER.token("x", claims -> claims.claim("scope", "Place.ReadWrite.All"));
        for (String token : List.of(reader, personal, scope)) {
            assertThat(send("PATCH", "/rooms/cf100@contoso.com", "{}", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void operationsAreMeasured() throws Exception {
        send("GET", ROOM, "");
        send("GET", "/v1.0/places/nobody", "");
        String metric = "/actuator/metrics/graph.operations?tag=code:";
        assertThat(send("GET", metric + "none", "").body()).contains("\"statistic\":\"COUNT\"", "\"TOTAL_TIME\"");
        assertThat(send("GET", metric + "ErrorItemNotFound", "").body()).contains("\"COUNT\"");
        assertThat(send("GET", "/actuator/metrics/graph.operations.lost.races", "")
                        .body())
                .contains("\"COUNT\"");
    }
}

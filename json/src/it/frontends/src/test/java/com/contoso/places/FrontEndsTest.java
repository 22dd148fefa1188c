package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same requests get the same answers, whatever stands in front of the endpoint. */
class FrontEndsTest {
    private static final String EDITOR = "Authorization: Bearer " + Directory.EDITOR;
    private static final String BOT = "Authorization: Bearer " + Directory.BOT;
    private static final String JSON = "Content-Type: application/json";
    private static final String ROOM = "/v1.0/places/cf0@contoso.com";
    private static final String CALL = "/v1.0/communications/calls/57DAB8B1894C409AB240BD8BEAE78896";

    private static final List<Request> REQUESTS = List.of(
            request("GET", ROOM, "", EDITOR),
            request("PATCH", ROOM, room("\"capacity\":50,\"nickname\":\"\u00e4\""), EDITOR, JSON),
            request("PATCH", ROOM, room("\"capacity\":-1,\"address\":{\"city\":1},\"id\":\"x\""), EDITOR, JSON),
            request("PATCH", ROOM, room("\"capacity\":9"), EDITOR, JSON, "If-Match: W/\"0\""),
            request("GET", "/v1.0/places/a%2Fb?$select=%69d,capacity", "", EDITOR),
            request("GET", "/v1.0/places/microsoft.graph.room?$top=1&$count=true", "", EDITOR),
            request("GET", "/beta/places/nobody%40contoso.com", "", EDITOR),
            request("PATCH", ROOM, room("\"capacity\":9"), JSON),
            request("GET", "/v1.0/nowhere/a%25b", "", EDITOR),
            request("GET", "/v1.0/places/100%25", "", EDITOR),
            request("DELETE", ROOM, "", EDITOR),
            request("PATCH", ROOM, "capacity=9", EDITOR, "Content-Type: text/plain"),
            request("HEAD", ROOM, "", EDITOR),
            request("PATCH", ROOM, room("\"capacity\":50"), EDITOR, JSON, "Prefer: return=minimal"),
            request("GET", ROOM, "", EDITOR, "If-None-Match: *"),
            request("OPTIONS", ROOM, ""),
            request("POST", CALL + "/updateMetadata", "{\"metadata\":\"x\",\"clientContext\":\"y\"}", BOT, JSON));

    /** A request as anybody sends it; headers as {@code Name: value}. */
    record Request(String method, String path, String body, List<String> headers) {
        Map<String, List<String>> headerMap() {
            var map = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            for (String header : headers) {
                String[] parts = header.split(": ", 2);
                map.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
            }
            return map;
        }
    }

    /** An answer with the headers that a client looks at, their names in lower case. */
    record Answer(int status, Map<String, String> headers, String body) {
        static Answer of(int status, Map<String, String> headers, byte[] body) {
            var looked = new TreeMap<String, String>();
            headers.forEach((name, value) -> {
                String lower = name.toLowerCase(Locale.ROOT);
                if (List.of("allow", "content-type", "etag", "location", "preference-applied", "accept-patch")
                        .contains(lower)) {
                    looked.put(lower, value.replace(" ", "").toLowerCase(Locale.ROOT));
                }
            });
            return new Answer(status, looked, new String(body, UTF_8));
        }
    }

    /** Sends a request through a front end. */
    @FunctionalInterface
    interface Sender {
        Answer send(Request request) throws Exception;
    }

    /** Starts a front end, and stops it when it was used. */
    @FunctionalInterface
    interface FrontEnd {
        void use(GraphEndpoint endpoint, Use use) throws Exception;
    }

    /** Uses a front end. */
    @FunctionalInterface
    interface Use {
        void with(Sender sender) throws Exception;
    }

    /** A front end with its name. */
    record Named(String name, FrontEnd frontEnd) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Request request(String method, String path, String body, String... headers) {
        return new Request(method, path, body, List.of(headers));
    }

    private static String room(String members) {
        return "{\"@odata.type\":\"#microsoft.graph.room\"," + members + "}";
    }

    static Stream<Named> frontEnds() {
        return Stream.of(
                new Named("the server of the JDK", FrontEndsTest::jdk),
                new Named("Javalin", FrontEndsTest::javalin),
                new Named("Jakarta REST", FrontEndsTest::jersey),
                new Named("a function", FrontEndsTest::lambda),
                new Named("a command line", FrontEndsTest::commandLine));
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void theSameRequestsGetTheSameAnswers(Named named) throws Exception {
        GraphEndpoint bare = Directory.endpoint();
        named.frontEnd().use(Directory.endpoint(), sender -> {
            for (Request request : REQUESTS) {
                assertThat(sender.send(request)).as(request.toString()).isEqualTo(direct(bare, request));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void aMethodThatNobodyKnowsGetsTheAnswerOfTheEndpoint(Named named) throws Exception {
        var brew = request("BREW", ROOM, "", EDITOR);
        named.frontEnd()
                .use(
                        Directory.endpoint(),
                        sender -> assertThat(sender.send(brew)).isEqualTo(direct(Directory.endpoint(), brew)));
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void aBodyOverTheLimitIsRefused(Named named) throws Exception {
        named.frontEnd().use(Directory.endpoint(), sender -> {
            var large = request("PATCH", ROOM, " ".repeat(1 << 20) + "{}", EDITOR, JSON);
            assertThat(sender.send(large).status()).isEqualTo(413);
            assertThat(sender.send(REQUESTS.get(0)).status()).isEqualTo(200);
        });
    }

    /** Behind a gateway the path comes decoded. */
    @ParameterizedTest
    @CsvSource({
        "/v1.0/places/100%, /v1.0/places/100%25",
        "/v1.0/places/a%2Fb, /v1.0/places/a%252Fb",
        "/v1.0/a?b, /v1.0/a%3Fb"
    })
    void aPathThatTheGatewayDecodedIsNotDecodedAgain(String decoded, String sent) throws Exception {
        GraphEndpoint endpoint = Directory.endpoint();
        byte[] event = new JsonMapper()
                .writeValueAsBytes(Map.of(
                        "rawPath",
                        decoded,
                        "headers",
                        Map.of("authorization", EDITOR.split(": ")[1]),
                        "requestContext",
                        Map.of("http", Map.of("method", "GET"))));
        var out = new ByteArrayOutputStream();
        new LambdaFrontEnd(endpoint).handleRequest(new ByteArrayInputStream(event), out);
        JsonNode answer = new JsonMapper().readTree(out.toByteArray());
        assertThat(answer.get("body").asString())
                .isEqualTo(direct(endpoint, request("GET", sent, "", EDITOR)).body());
    }

    private static Answer direct(GraphEndpoint endpoint, Request request) {
        GraphResponse response = endpoint.handle(GraphRequest.of(
                request.method(),
                request.path(),
                request.headerMap(),
                request.body().getBytes(UTF_8)));
        return Answer.of(response.status(), response.headers(), response.body());
    }

    private static void jdk(GraphEndpoint endpoint, Use use) throws Exception {
        HttpServer server = JdkFrontEnd.start(0, endpoint);
        try {
            use.with(http(server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    private static void javalin(GraphEndpoint endpoint, Use use) throws Exception {
        Javalin server = JavalinFrontEnd.start(0, endpoint);
        try {
            use.with(http(server.port()));
        } finally {
            server.stop();
        }
    }

    private static void jersey(GraphEndpoint endpoint, Use use) throws Exception {
        var server = JerseyFrontEnd.start(0, endpoint);
        try {
            use.with(http(server.getListeners().iterator().next().getPort()));
        } finally {
            server.shutdownNow();
        }
    }

    private static Sender http(int port) {
        HttpClient client = Clients.http1();
        return request -> {
            var builder = HttpRequest.newBuilder(URI.create("http://localhost:" + port + request.path()))
                    .method(request.method(), BodyPublishers.ofString(request.body()));
            request.headerMap().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
            HttpResponse<byte[]> answer = client.send(builder.build(), BodyHandlers.ofByteArray());
            var headers = new LinkedHashMap<String, String>();
            answer.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
            return Answer.of(answer.statusCode(), headers, answer.body());
        };
    }

    private static void lambda(GraphEndpoint endpoint, Use use) throws Exception {
        JsonMapper mapper = new JsonMapper();
        var function = new LambdaFrontEnd(endpoint);
        use.with(request -> {
            URI uri = URI.create(request.path());
            var headers = new LinkedHashMap<String, String>();
            request.headerMap().forEach((name, values) -> headers.put(name, String.join(",", values)));
            boolean encoded = request.body().length() % 2 == 0; // the gateway encodes what it takes for no text
            byte[] event = mapper.writeValueAsBytes(Map.of(
                    "version",
                    "2.0",
                    "rawPath",
                    uri.getRawPath(),
                    "rawQueryString",
                    uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                    "headers",
                    headers,
                    "requestContext",
                    Map.of(
                            "domainName",
                            "places.lambda-url.eu-north-1.on.aws",
                            "http",
                            Map.of("method", request.method())),
                    "body",
                    encoded ? Base64.getEncoder().encodeToString(request.body().getBytes(UTF_8)) : request.body(),
                    "isBase64Encoded",
                    encoded));
            var out = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event), out);
            JsonNode answer = mapper.readTree(out.toByteArray());
            var answered = new LinkedHashMap<String, String>();
            answer.get("headers")
                    .properties()
                    .forEach(header ->
                            answered.put(header.getKey(), header.getValue().asString()));
            return Answer.of(
                    answer.get("statusCode").asInt(),
                    answered,
                    answer.get("body").asString().getBytes(UTF_8));
        });
    }

    private static void commandLine(GraphEndpoint endpoint, Use use) throws Exception {
        var command = new CommandLineFrontEnd(endpoint);
        use.with(request -> {
            var args = Stream.concat(Stream.of(request.method(), request.path()), request.headers().stream());
            var out = new ByteArrayOutputStream();
            int exit = command.run(
                    args.toArray(String[]::new),
                    new ByteArrayInputStream(request.body().getBytes(UTF_8)),
                    new PrintStream(out, true, UTF_8));
            String[] parts = out.toString(UTF_8).split("\\R\\R", 2);
            List<String> head = parts[0].lines().toList();
            int status = Integer.parseInt(head.get(0));
            assertThat(exit).isEqualTo(status < 400 ? 0 : 1);
            var headers = new LinkedHashMap<String, String>();
            head.stream().skip(1).map(line -> line.split(": ", 2)).forEach(line -> headers.put(line[0], line[1]));
            return Answer.of(status, headers, parts[1].getBytes(UTF_8));
        });
    }
}

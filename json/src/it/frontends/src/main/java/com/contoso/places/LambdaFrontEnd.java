package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A function behind a URL of its own or behind an HTTP API of Amazon's API Gateway: an event of payload format 2.0 in,
 * an answer out. With the library of AWS it implements {@code RequestStreamHandler}, whose method has one parameter
 * more.
 */
public final class LambdaFrontEnd {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final GraphEndpoint endpoint;

    /** Answers with an endpoint, which lives as long as the function is warm. */
    public LambdaFrontEnd(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Answers one event. */
    public void handleRequest(InputStream event, OutputStream answer) {
        GraphResponse response = endpoint.handle(request(MAPPER.readTree(event)));
        MAPPER.writeValue(answer, answer(response));
    }

    private static GraphRequest request(JsonNode event) {
        String query = event.path("rawQueryString").asString("");
        JsonNode context = event.path("requestContext");
        String path = belowStage(path(event), context.path("stage").asString("$default"));
        return GraphRequest.of(
                context.path("http").path("method").asString(""),
                query.isEmpty() ? path : path + "?" + query,
                headers(event.path("headers")),
                body(event));
    }

    /** A gateway has decoded the path, which the endpoint does; a slash that was encoded is lost behind one. */
    private static String path(JsonNode event) {
        String path = event.path("rawPath").asString("");
        boolean isAsSent =
                event.path("requestContext").path("domainName").asString("").contains(".lambda-url.");
        return isAsSent ? path : path.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }

    /** A stage that is not the default one stands before the path. */
    private static String belowStage(String path, String stage) {
        return path.startsWith("/" + stage + "/") ? path.substring(stage.length() + 1) : path;
    }

    /** Of a header that came twice, the gateway sends the values with a comma between them. */
    private static Map<String, List<String>> headers(JsonNode sent) {
        var headers = new HashMap<String, List<String>>();
        sent.properties()
                .forEach(header ->
                        headers.put(header.getKey(), List.of(header.getValue().asString())));
        return headers;
    }

    private static byte[] body(JsonNode event) {
        String body = event.path("body").asString("");
        return event.path("isBase64Encoded").asBoolean(false)
                ? Base64.getDecoder().decode(body)
                : body.getBytes(UTF_8);
    }

    private static ObjectNode answer(GraphResponse response) {
        ObjectNode answer = MAPPER.createObjectNode().put("statusCode", response.status());
        ObjectNode headers = answer.putObject("headers");
        response.headers().forEach(headers::put);
        return answer.put("body", new String(response.body(), UTF_8)).put("isBase64Encoded", false);
    }
}

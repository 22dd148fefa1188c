package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request: the first letter of a vintage (its year's) and of who asks, method, target, headers a line each, body, as
 * in {@code 2022 editor␞PATCH␞/places/1␞Content-Type: application/json␞{}}.
 */
final class EndpointTarget implements Target {
    /** What is answered as long as no port fails and no race is lost. */
    private static final Set<Integer> STATUSES = Set.of(200, 202, 204, 304, 400, 401, 403, 404, 405, 412, 413, 415);

    private static final int BODY_LIMIT = 4_000;
    private static final Map<?, ?> STORED = (Map<?, ?>) requireNonNull(
            ((Map<?, ?>) requireNonNull(((Map<?, ?>) Vectors.json("endpoint/shared.json")).get("states")))
                    .get("documented"));
    private static final List<Place> PLACES = stored("places", ResourceReader.of(Place.TYPE));
    private static final List<Call> CALLS = stored("calls", ResourceReader.of(Call.TYPE));
    private static final Map<String, Caller> CALLERS = Map.of(
            "editor", Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All"),
            "reader", Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All"),
            "bot", Caller.of(Scheme.APPLICATION, "Calls.JoinGroupCall.All", "Place.ReadWrite.All"));

    private static <B> List<B> stored(String kind, ResourceReader<B> reader) {
        var stored = new ArrayList<B>();
        ((List<?>) requireNonNull(STORED.get(kind))).forEach(item -> stored.add(reader.read(Untyped.bytes(item))));
        return List.copyOf(stored);
    }

    @Override
    public void check(byte[] input) {
        Parts parts = Parts.of(input, 5);
        GraphRequest request = GraphRequest.of(parts.text(1), parts.text(2), headers(parts.text(3)), parts.bytes(4));
        var failures = new ArrayList<Throwable>();
        Budget.check(
                input.length + BODY_LIMIT,
                () -> endpoint(parts.text(0), failures).handle(request));
        GraphEndpoint endpoint = endpoint(parts.text(0), failures);
        GraphResponse response = endpoint.handle(request);
        Hold.that(failures.isEmpty(), () -> "something failed: " + trace(failures.get(0)));
        isOfTheTable(request, response);
        if (request.method().equals("PATCH") && response.status() == 200) {
            isWhatIsStored(endpoint, request, response);
        }
    }

    private static String trace(Throwable failure) {
        var text = new StringBuilder(failure.toString());
        List.of(failure.getStackTrace()).forEach(frame -> text.append("\n\t").append(frame));
        return text.toString();
    }

    private static Map<String, List<String>> headers(String text) {
        var headers = new HashMap<String, List<String>>();
        for (String line : text.split("\n", -1)) {
            String[] header = line.split(":", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>())
                    .add(header.length < 2 ? "" : header[1].strip());
        }
        return headers;
    }

    private static GraphEndpoint endpoint(String scene, List<Throwable> failures) {
        Caller caller = caller(scene);
        return GraphEndpoint.builder(
                        scene.startsWith("2026") ? Vintage.V1_2026 : Vintage.BETA_2022,
                        InMemoryPlaceStore.of(PLACES),
                        InMemoryCallStore.of(CALLS),
                        request -> caller,
                        () -> new UUID(0, 1),
                        () -> Instant.EPOCH)
                .listener((requestId, cause) -> failures.add(cause))
                .bodyLimit(BODY_LIMIT)
                .build();
    }

    private static @Nullable Caller caller(String scene) {
        return CALLERS.get(scene.substring(scene.indexOf(' ') + 1));
    }

    private static void isOfTheTable(GraphRequest request, GraphResponse response) {
        Hold.that(STATUSES.contains(response.status()), () -> "answered " + response.status());
        Hold.that(response.headers().containsKey("request-id"), () -> "no request-id");
        response.headers()
                .forEach((name, value) -> Hold.that(
                        value.chars().noneMatch(c -> c < 0x20 || c > 0x7E), () -> name + " has a control character"));
        byte[] body = response.body();
        if (body.length > 0) {
            Hold.that(StrictJson.parsedOrNull(body) != null, () -> "no JSON: " + new String(body, UTF_8));
        }
        if (response.status() >= 400 && !request.method().equals("HEAD")) {
            var error = ErrorEnvelope.read(response.status(), body).error();
            Hold.that(!error.code().isEmpty() && !error.message().isEmpty(), () -> "nothing is said");
            Hold.that(error.message().length() < 2_000, () -> "too much is said: " + error.message());
        }
    }

    /** The answer to a PATCH is that of a GET after it. */
    private static void isWhatIsStored(GraphEndpoint endpoint, GraphRequest request, GraphResponse patched) {
        GraphResponse found = endpoint.handle(GraphRequest.of("GET", request.path(), Map.of(), new byte[0]));
        Hold.equal("the status of a GET", found.status(), 200);
        Hold.equal("the body of a GET", new String(found.body(), UTF_8), new String(patched.body(), UTF_8));
    }
}

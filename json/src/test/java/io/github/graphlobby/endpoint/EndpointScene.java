package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Recalculation;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a vector presumes: what is stored, who asks, and an endpoint whose ids and time never change. */
final class EndpointScene {
    static final String ID = "0fe0623f-d628-42ed-b4bd-8ac290072cc5";
    static final Instant TIME = Instant.parse("2026-11-22T10:15:30Z");

    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final ResourceReader<Call> CALLS = ResourceReader.of(Call.TYPE);

    private final JsonNode vector;
    private final List<Place> places = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final PlaceStore placeStore;
    private final CallStore callStore;

    private EndpointScene(JsonNode vector) {
        this.vector = vector;
        JsonNode state = EndpointVectors.shared("states", documentedIfMissing(vector.get("state")));
        state.required("places").forEach(place -> places.add(PLACES.read(place.toString())));
        state.required("calls").forEach(call -> calls.add(CALLS.read(call.toString())));
        placeStore = InMemoryPlaceStore.of(places);
        callStore = InMemoryCallStore.of(calls);
        state.path("operations").forEach(this::addOperation);
    }

    static EndpointScene of(JsonNode vector) {
        return new EndpointScene(vector);
    }

    private static JsonNode documentedIfMissing(@Nullable JsonNode state) {
        return state == null ? EndpointVectors.tree("\"documented\"".getBytes(UTF_8)) : state;
    }

    private void addOperation(JsonNode item) {
        Versioned<Call> call = requireNonNull(callStore.find(EndpointVectors.text(item, "call")));
        CommsOperation operation = ResourceReader.of(CommsOperation.TYPE)
                .read(item.required("operation").toString());
        callStore.replace(call, call.value(), operation);
    }

    GraphEndpoint endpoint() {
        String ports = vector.path("ports").asString("");
        String failing = ports.equals("failing") ? FaultyPlaceStore.ALL : ports;
        var builder = GraphEndpoint.builder(
                        vintage(),
                        new FaultyPlaceStore(placeStore, failing, ports.equals("losing")),
                        new FaultyCallStore(callStore, failing, ports.equals("losing")),
                        callers(),
                        () -> UUID.fromString(ID),
                        () -> TIME.plusNanos(123))
                .pause(losses -> true);
        return configured(builder, vector.path("endpoint")).build();
    }

    private static GraphEndpoint.Builder configured(GraphEndpoint.Builder builder, JsonNode settings) {
        if (settings.has("bodyLimit")) {
            builder.bodyLimit(settings.required("bodyLimit").intValue());
        }
        if (settings.has("serviceRoot")) {
            builder.serviceRoot(EndpointVectors.text(settings, "serviceRoot"));
        }
        if (settings.has("metadataStatus")) {
            builder.metadataHttpStatus(200);
        }
        if (settings.has("leavingRunning")) {
            builder.commsOperationStatus(OperationStatus.RUNNING);
        }
        if (settings.has("displayName")) {
            builder.recalculation(Recalculation.DISPLAY_NAME);
        }
        if (settings.has("rule")) {
            builder.rule((before, patch, after, caller) ->
                    new Violations(List.of(new Violation("/capacity", "rule", "the rule is broken")), 1));
        }
        return builder;
    }

    private Vintage vintage() {
        String name = vector.path("vintage").asString("BETA_2022");
        return requireNonNull(Vintage.ofName(name), name);
    }

    /** Those of the tokens of the vector, if it has some. */
    private Callers callers() {
        JsonNode tokens = vector.get("tokens");
        return tokens == null
                ? request -> caller()
                : Callers.bearer(token -> tokens.has(token) ? claims(tokens.required(token)) : null);
    }

    private @Nullable Caller caller() {
        JsonNode claims = vector.get("claims");
        return claims == null ? null : Caller.fromClaims(claims(EndpointVectors.shared("claims", claims)));
    }

    @SuppressWarnings("unchecked") // claims are an object
    private static Map<String, @Nullable Object> claims(JsonNode claims) {
        return (Map<String, @Nullable Object>) requireNonNull(EndpointVectors.value(claims));
    }

    GraphRequest request() {
        JsonNode request = vector.required("request");
        return GraphRequest.of(
                EndpointVectors.text(request, "method"),
                EndpointVectors.text(request, "path"),
                headers(request),
                body(request));
    }

    private static Map<String, List<String>> headers(JsonNode request) {
        var headers = new HashMap<String, List<String>>();
        request.path("headers").forEachEntry((name, value) -> {
            var values = new ArrayList<String>();
            (value.isArray() ? value.valueStream().toList() : List.of(value))
                    .forEach(item -> values.add(EndpointVectors.expanded(item.stringValue())));
            headers.put(name, values);
        });
        return headers;
    }

    /** JSON, or the text as it is, or the bytes. */
    private static byte[] body(JsonNode request) {
        if (request.has("text")) {
            return EndpointVectors.text(request, "text").getBytes(UTF_8);
        }
        if (request.has("hex")) {
            return HexFormat.of().parseHex(EndpointVectors.text(request, "hex"));
        }
        return request.has("body") ? EndpointVectors.bytes(request.required("body")) : new byte[0];
    }

    /** What was stored at first. */
    List<Object> before() {
        var all = new ArrayList<Object>(places);
        all.addAll(calls);
        return all;
    }

    /** What is stored now. */
    List<@Nullable Object> now() {
        var all = new ArrayList<@Nullable Object>();
        places.forEach(place -> all.add(requireNonNull(placeStore.find(requireNonNull(place.id()), Set.of(PlaceKey.ID)))
                .value()));
        calls.forEach(call -> all.add(call(requireNonNull(call.id()))));
        return all;
    }

    Call call(String id) {
        return requireNonNull(callStore.find(id)).value();
    }

    @Nullable
    Versioned<CommsOperation> newOperation(String callId) {
        return callStore.findCommsOperation(callId, ID);
    }
}

package io.github.graphlobby.json;

import io.github.graphlobby.model.CommsOperation;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetOperation;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.permission.RequestPath;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** {@code /communications/calls/{id}} and what is below it, and the same under the deprecated {@code /app}. */
final class CallRoutes {
    /** When the documentation called the paths under /app deprecated: 2020-09-18, as RFC 9745 writes it. */
    private static final String DEPRECATED_SINCE = "@1600387200";

    private static final int CALL_ID = 2;

    private final UpdateCallMetadata updateCallMetadata;
    private final GetCall getCall;
    private final GetOperation getOperation;
    private final Callers callers;
    private final Answer answer;
    private final int bodyLimit;
    private final int acceptedStatus;

    CallRoutes(
            UpdateCallMetadata updateCallMetadata,
            GetCall getCall,
            GetOperation getOperation,
            Callers callers,
            Answer answer,
            int bodyLimit,
            int acceptedStatus) {
        this.updateCallMetadata = updateCallMetadata;
        this.getCall = getCall;
        this.getOperation = getOperation;
        this.callers = callers;
        this.answer = answer;
        this.bodyLimit = bodyLimit;
        this.acceptedStatus = acceptedStatus;
    }

    void addTo(Routes routes) {
        addTo(routes, "/communications", handler -> handler);
        addTo(routes, "/app", CallRoutes::deprecated);
    }

    private void addTo(Routes routes, String root, UnaryOperator<Routes.Handler> wrapping) {
        routes.add("POST", root + "/calls/{id}/updateMetadata", wrapping.apply(this::updateMetadata))
                .add("GET", root + "/calls/{id}", wrapping.apply(this::call))
                .add("GET", root + "/calls/{id}/operations/{operationId}", wrapping.apply(this::operation));
    }

    private static Routes.Handler deprecated(Routes.Handler handler) {
        return (request, path) -> {
            Outcome<GraphResponse> outcome = handler.handle(request, path);
            return outcome instanceof Outcome.Failure<GraphResponse> failure
                    ? new Outcome.Failure<>(failure.error().withHeader("Deprecation", DEPRECATED_SINCE))
                    : outcome.map(response -> response.withHeader("Deprecation", DEPRECATED_SINCE));
        };
    }

    private Outcome<GraphResponse> updateMetadata(GraphRequest request, RequestPath path) {
        if (request.headers().containsKey("content-type") && !MediaType.isJson(request.header("Content-Type"))) {
            return MediaType.unsupported();
        }
        var body = JsonPatchBody.of(request.body(), bodyLimit);
        return updateCallMetadata
                .update(callers.of(request), path, body)
                .map(operation -> accepted(path.segment(CALL_ID), operation));
    }

    private GraphResponse accepted(String callId, CommsOperation operation) {
        String id = Objects.requireNonNull(operation.id(), "id");
        return answer(acceptedStatus, operation)
                .withHeader("Location", answer.url("communications", "calls", callId, "operations", id));
    }

    private Outcome<GraphResponse> call(GraphRequest request, RequestPath path) {
        return getCall.get(callers.of(request), path).map(call -> answer.of(200, call, "communications/calls/$entity"));
    }

    private Outcome<GraphResponse> operation(GraphRequest request, RequestPath path) {
        return getOperation.get(callers.of(request), path).map(operation -> answer(200, operation));
    }

    private GraphResponse answer(int status, CommsOperation operation) {
        return answer.of(status, operation, "microsoft.graph.commsOperation");
    }
}

package io.github.graphlobby.json;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetOperation;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.permission.RequestPath;
import java.util.List;
import java.util.Objects;

/** {@code /communications/calls/{id}} and what is below it, and the same under the deprecated {@code /app}. */
final class CallRoutes {
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
        for (String root : List.of("/communications", "/app")) {
            routes.add("POST", root + "/calls/{id}/updateMetadata", this::updateMetadata)
                    .add("GET", root + "/calls/{id}", this::call)
                    .add("GET", root + "/calls/{id}/operations/{operationId}", this::operation);
        }
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
                .add("Location", answer.url("communications", "calls", callId, "operations", id));
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

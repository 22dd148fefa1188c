package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetCommsOperation;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.permission.PathMatch;
import java.util.Map;
import java.util.Set;

/** The operations on calls, and on what was started on them. */
record CallRoutes(
        UpdateCallMetadata updateCallMetadata,
        GetCall getCall,
        GetCommsOperation getCommsOperation,
        Callers callers,
        EntityResponses calls,
        EntityResponses commsOperations,
        ServiceRoot root,
        RequestBodies bodies,
        int acceptedStatus) {

    Map<Operation, Routes.Handler> handlers() {
        return Map.of(
                Operations.UPDATE_CALL_METADATA, this::updateMetadata,
                Operations.GET_CALL, this::call,
                Operations.GET_COMMS_OPERATION, this::commsOperation);
    }

    private Outcome<Routes.Step> updateMetadata(GraphRequest request, PathMatch match) {
        return QueryOptions.of(request, Set.of())
                .flatMap(none -> bodies.of(request)
                        .map(body -> () -> updateCallMetadata
                                .update(callers.identify(request), match, body, request.preconditions())
                                .map(created -> accepted(match.parameters().get(0), created))));
    }

    private GraphResponse accepted(String callId, CommsOperation created) {
        String id = requireNonNull(created.id(), "id");
        return commsOperations
                .created(acceptedStatus, created)
                .withHeader("Location", root.resolve("communications", "calls", callId, "operations", id));
    }

    private Outcome<Routes.Step> call(GraphRequest request, PathMatch match) {
        return Select.of(request)
                .map(select -> () -> getCall.get(
                        callers.identify(request),
                        match,
                        found -> calls.read(request.preconditions(), found, found.value(), select)));
    }

    private Outcome<Routes.Step> commsOperation(GraphRequest request, PathMatch match) {
        return Select.of(request)
                .map(select -> () -> getCommsOperation.get(
                        callers.identify(request),
                        match,
                        found -> commsOperations.read(request.preconditions(), found, found.value(), select)));
    }
}

package io.github.graphlobby.endpoint;

import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.permission.PathMatch;
import java.util.Map;

/** The operations on places. */
record PlaceRoutes(
        UpdatePlace updatePlace, GetPlace getPlace, Callers callers, EntityResponses responses, int bodyLimit) {

    Map<Operation, Routes.Handler> handlers() {
        return Map.of(Operations.UPDATE_PLACE, this::update, Operations.GET_PLACE, this::get);
    }

    private Outcome<GraphResponse> update(GraphRequest request, PathMatch match) {
        if (!MediaType.isJson(request.header("content-type"))) {
            return MediaType.unsupported();
        }
        var body = JsonPatchBody.of(request.body(), bodyLimit);
        return Identified.by(
                        callers, request, caller -> updatePlace.update(caller, match, body, request.preconditions()))
                .map(updated -> responses.ok(updated.entityTag(), updated.value()));
    }

    private Outcome<GraphResponse> get(GraphRequest request, PathMatch match) {
        return Identified.by(callers, request, caller -> getPlace.get(caller, match))
                .flatMap(found -> responses.read(request.preconditions(), found, found.value()));
    }
}

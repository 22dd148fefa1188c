package io.github.graphlobby.endpoint;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.permission.PathMatch;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations on places. */
record PlaceRoutes(
        UpdatePlace updatePlace, GetPlace getPlace, Callers callers, EntityResponses responses, RequestBodies bodies) {

    Map<Operation, Routes.Handler> handlers() {
        return Map.of(Operations.UPDATE_PLACE, this::update, Operations.GET_PLACE, this::get);
    }

    private Outcome<Routes.Step> update(GraphRequest request, PathMatch match) {
        return Select.of(request)
                .flatMap(select -> bodies.of(request)
                        .map(body -> responses.selecting(body, select))
                        .map(body -> () -> updatePlace
                                .update(callers.identify(request), match, body, request.preconditions())
                                .map(updated -> changed(updated, select, ReturnPreference.of(request)))));
    }

    private GraphResponse changed(Versioned<Place> updated, Select select, @Nullable ReturnPreference preference) {
        GraphResponse response = preference == ReturnPreference.MINIMAL
                ? GraphResponse.noContent(updated.entityTag())
                : responses.ok(updated.entityTag(), updated.value(), select);
        return preference == null ? response : preference.appliedTo(response);
    }

    private Outcome<Routes.Step> get(GraphRequest request, PathMatch match) {
        return Select.of(request)
                .map(select -> () -> getPlace.get(
                        callers.identify(request),
                        match,
                        found -> responses.read(request.preconditions(), found, found.value(), select)));
    }
}

package io.github.graphlobby.json;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.permission.RequestPath;

/** {@code /places/{key}}. */
final class PlaceRoutes {
    private final UpdatePlace updatePlace;
    private final GetPlace getPlace;
    private final Callers callers;
    private final Answer answer;
    private final int bodyLimit;

    PlaceRoutes(UpdatePlace updatePlace, GetPlace getPlace, Callers callers, Answer answer, int bodyLimit) {
        this.updatePlace = updatePlace;
        this.getPlace = getPlace;
        this.callers = callers;
        this.answer = answer;
        this.bodyLimit = bodyLimit;
    }

    void addTo(Routes routes) {
        routes.add("PATCH", "/places/{key}", this::patch).add("GET", "/places/{key}", this::get);
    }

    private Outcome<GraphResponse> patch(GraphRequest request, RequestPath path) {
        if (!MediaType.isJson(request.header("Content-Type"))) {
            return MediaType.unsupported();
        }
        var body = JsonPatchBody.of(request.body(), bodyLimit);
        return updatePlace.update(callers.of(request), path, body).map(this::answer);
    }

    private Outcome<GraphResponse> get(GraphRequest request, RequestPath path) {
        return getPlace.get(callers.of(request), path).map(this::answer);
    }

    private GraphResponse answer(Place place) {
        return answer.of(200, place, "places/$entity");
    }
}

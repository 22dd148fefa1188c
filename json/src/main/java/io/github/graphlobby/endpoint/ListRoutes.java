package io.github.graphlobby.endpoint;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.ListPlaces;
import io.github.graphlobby.operation.ListRooms;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;

/** The operations that list places. */
record ListRoutes(
        ListPlaces listPlaces, ListRooms listRooms, Callers callers, EntityResponses places, ListResponses responses) {

    Map<Operation, Routes.Handler> handlers() {
        return Map.of(Operations.LIST_PLACES, this::list, Operations.LIST_ROOMS, this::rooms);
    }

    private Outcome<Routes.Step> list(GraphRequest request, PathMatch match) {
        String list = match.template().substring(1);
        ResourceType<?> type = Place.TYPE.type(list.substring(list.indexOf('/') + 1));
        return query(request, type)
                .map(query -> () -> listPlaces
                        .list(callers.identify(request), match, query.options())
                        .map(page -> responses.response(list, match, query, page)));
    }

    private Outcome<Routes.Step> rooms(GraphRequest request, PathMatch match) {
        return query(request, Room.TYPE)
                .map(query -> () -> listRooms
                        .list(callers.identify(request), match, query.options())
                        .map(page -> responses.response(ofKey(match), match, query, page)));
    }

    /** What is asked for; 400 if it cannot be. */
    private Outcome<ListQuery> query(GraphRequest request, ResourceType<?> type) {
        return ListQuery.of(request).flatMap(query -> {
            GraphError unknown = places.unknownOf(query.select(), type);
            return unknown == null ? new Outcome.Success<>(query) : new Outcome.Failure<>(unknown);
        });
    }

    /** The list with its key in parentheses, as contexts have it. */
    private static String ofKey(PathMatch match) {
        String key = ServiceRoot.escaped(match.parameters().get(0).replace("'", "''"));
        return match.template().substring(1).replace("/{id}", "('" + key + "')");
    }
}

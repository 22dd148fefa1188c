package com.contoso.places;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Pause;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Preconditions;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.patch.Patch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A resource of the application's own: the mapper of Boot reads patches and writes rooms. */
@RestController
@RequestMapping("/rooms/{key}")
class RoomController {
    private static final int MOST_TRIES = 100;

    private final PlaceStore places;
    private final PlaceUpdate update;

    RoomController(PlaceStore places, PlaceUpdate update) {
        this.places = places;
        this.update = update;
    }

    /** Spring cuts what follows a semicolon from a key; encoded, it is a part of the key. */
    @ModelAttribute
    void refuseParameters(HttpServletRequest request) {
        if (request.getRequestURI().indexOf(';') >= 0) {
            throw new GraphErrorException(GraphError.badRequest("A semicolon in a path must be encoded."));
        }
    }

    @GetMapping
    ResponseEntity<Room> get(@PathVariable String key) {
        return answer(found(key));
    }

    /** What a client may not change, such as the id, is refused by the update, which follows the vintage. */
    @PatchMapping(consumes = {"application/json", "application/merge-patch+json"})
    ResponseEntity<Room> patch(
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> tags,
            @RequestBody Patch<Room> patch) {
        Preconditions preconditions = Preconditions.of(tags == null ? List.of() : tags, List.of());
        int losses = 0;
        do {
            Versioned<Place> before = found(key);
            GraphError refusal = preconditions.beforeChange(before);
            if (refusal != null) {
                throw new GraphErrorException(refusal);
            }
            Place after = update.apply(before.value(), patch).fold(place -> place, error -> {
                throw new GraphErrorException(error);
            });
            Versioned<Place> replaced = places.replace(before, after);
            if (replaced != null) {
                return answer(replaced);
            }
        } while (++losses < MOST_TRIES && Pause.BRIEF.after(losses));
        throw new GraphErrorException(GraphError.lostEveryRace());
    }

    private static ResponseEntity<Room> answer(Versioned<Place> place) {
        return ResponseEntity.ok().eTag(place.entityTag()).body((Room) place.value());
    }

    private Versioned<Place> found(String key) {
        Versioned<Place> place = places.find(key, PlacesApplication.VINTAGE.placeKeys());
        if (place == null || !(place.value() instanceof Room)) {
            throw new GraphErrorException(GraphError.placeNotFound(key));
        }
        return place;
    }
}

package com.contoso.places;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.patch.Patch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A resource of the application's own: the mapper of Boot reads patches and writes rooms. */
@RestController
@RequestMapping("/rooms/{key}")
class RoomController {
    private final PlaceStore places;
    private final PlaceUpdate update;

    RoomController(PlaceStore places, PlaceUpdate update) {
        this.places = places;
        this.update = update;
    }

    @GetMapping
    Room get(@PathVariable String key) {
        return (Room) found(key).value();
    }

    /** What a client may not change, such as the id, is refused by the update, which follows the vintage. */
    @PatchMapping(consumes = {"application/json", "application/merge-patch+json"})
    Room patch(@PathVariable String key, @RequestBody Patch<Room> patch) {
        while (true) {
            Versioned<Place> before = found(key);
            Place after = update.apply(before.value(), patch).fold(place -> place, error -> {
                throw new GraphErrorException(error);
            });
            if (places.replace(before, after) != null) {
                return (Room) after;
            }
        }
    }

    private Versioned<Place> found(String key) {
        Versioned<Place> place = places.find(key, PlacesApplication.VINTAGE.placeKeys());
        if (place == null || !(place.value() instanceof Room)) {
            throw new GraphErrorException(GraphError.placeNotFound(key));
        }
        return place;
    }
}

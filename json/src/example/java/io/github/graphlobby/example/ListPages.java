package io.github.graphlobby.example;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.ListOptions;
import io.github.graphlobby.operation.ListPlaces;
import io.github.graphlobby.operation.PlacePage;
import io.github.graphlobby.permission.Caller;
import java.util.function.Consumer;

/** Lists all rooms of a store, fifty at a time, for a caller who may. */
final class ListPages {
    private ListPages() {}

    static void forEachRoom(ListPlaces list, Caller caller, Consumer<Place> rooms) {
        ListOptions options = ListOptions.DEFAULT.withTop(50);
        while (options != null) {
            PlacePage page = list.list(caller, Room.TYPE, options).fold(found -> found, error -> {
                throw new IllegalStateException(error.toString());
            });
            page.places().forEach(room -> rooms.accept(room.value()));
            options = page.next() == null ? null : options.withAfter(page.next());
        }
    }
}

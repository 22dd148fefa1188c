package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.testkit.PlaceStoreLaws;
import java.util.List;

/** The store in memory is held to what holds for every store. */
class InMemoryPlaceStoreLawsTest extends PlaceStoreLaws {
    @Override
    protected PlaceStore store(List<Place> places) {
        return InMemoryPlaceStore.of(places);
    }
}

package com.contoso.places;

import com.zaxxer.hikari.HikariDataSource;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.testkit.PlaceStoreLaws;
import java.util.List;

/** What holds for every store of places holds for rows. */
class PostgresPlaceStoreTest extends PlaceStoreLaws {
    private static final HikariDataSource DATABASE = Postgres.database("places");

    @Override
    protected PlaceStore store(List<Place> places) {
        Postgres.empty(DATABASE);
        var store = new PostgresPlaceStore(DATABASE);
        places.forEach(store::add);
        return store;
    }
}

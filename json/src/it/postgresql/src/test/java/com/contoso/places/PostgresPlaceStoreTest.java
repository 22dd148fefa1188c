package com.contoso.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.testkit.PlaceStoreLaws;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;

/** What holds for every store of places holds for rows. */
class PostgresPlaceStoreTest extends PlaceStoreLaws {
    /** Longer than an entry of an index, also packed. */
    private static final String LONG = new Random(1)
            .ints(20_000, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private static final HikariDataSource DATABASE = Postgres.database("places");

    @Override
    protected PlaceStore store(List<Place> places) {
        Postgres.empty(DATABASE);
        var store = new PostgresPlaceStore(DATABASE);
        places.forEach(store::add);
        return store;
    }

    @Example
    void whatCanNeverBeKeptIsAConflictAndNoReasonToTryAgain() {
        PlaceStore store = store(List.of());
        Room room = Room.TYPE.empty().with(Entity.ID, "room-1");
        for (Place place : List.of(room.with(Place.DISPLAY_NAME, "\u0000"), room.with(Room.EMAIL_ADDRESS, LONG))) {
            assertThatThrownBy(() -> store.add(place))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.error().status()).isEqualTo(409));
        }
    }

    @Example
    void aPoolThatDoesNotCommitLosesNothing() {
        try (var database = Postgres.database("uncommitted")) {
            HikariDataSource manual = new HikariDataSource();
            database.copyStateTo(manual);
            manual.setAutoCommit(false);
            try (manual) {
                new PostgresPlaceStore(manual).add(Room.TYPE.empty().with(Entity.ID, "room-1"));
            }
            assertThat(new PostgresPlaceStore(database).count(Room.TYPE)).isOne();
        }
    }

    @Example
    void whatAReplacementAnswersIsWhatIsFound() {
        Room room = Room.TYPE.empty().with(Entity.ID, "room-1");
        PlaceStore store = store(List.of(room));
        var keys = Set.of(PlaceKey.ID);
        Place after = room.with(
                Place.GEO_COORDINATES, OutlookGeoCoordinates.TYPE.empty().with(OutlookGeoCoordinates.LATITUDE, -0.0));
        assertThat(store.replace(store.find("room-1", keys), after)).isEqualTo(store.find("room-1", keys));
    }
}

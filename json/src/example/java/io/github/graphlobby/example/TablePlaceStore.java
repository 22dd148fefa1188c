package io.github.graphlobby.example;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps places in a table: a row has the place as JSON, its keys in columns, and a version that the database gives. */
final class TablePlaceStore implements PlaceStore {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final ResourceWriter ROWS = ResourceWriter.compact();

    private final Table table;

    TablePlaceStore(Table table) {
        this.table = table;
    }

    @Override
    public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
        try {
            Row row = table.select(PlaceKey.folded(key), keys);
            return row == null ? null : Versioned.of(PLACES.read(row.json()), Long.toString(row.version()));
        } catch (IOException e) {
            throw StoreException.unavailable("the places cannot be asked for", e);
        }
    }

    @Override
    public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
        String id = PlaceKey.folded(requireNonNull(after.id()));
        try {
            long version = table.update(id, Long.parseLong(before.version()), ROWS.toBytes(after));
            return version == 0 ? null : Versioned.of(after, Long.toString(version));
        } catch (IOException e) {
            throw StoreException.unavailable("the places cannot be changed", e);
        }
    }

    /** What such a store asks of a database. */
    interface Table {
        /** {@code select json, version from places where id = ? or email = ?}, of the columns of these keys. */
        @Nullable
        Row select(String key, Set<PlaceKey> keys) throws IOException;

        /**
         * {@code update places set json = ?, email = ?, version = nextval('versions') where id = ? and version = ?
         * returning version}; 0 if no row was updated. The sequence gives no version twice.
         */
        long update(String id, long version, byte[] json) throws IOException;
    }

    /** A row; what is compared is never the JSON, which somebody else may write in other words. */
    @SuppressWarnings("ArrayRecordComponent") // read at once
    record Row(byte[] json, long version) {}
}

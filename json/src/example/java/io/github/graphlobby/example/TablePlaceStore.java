package io.github.graphlobby.example;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.ResourceType;
import java.io.IOException;
import java.util.List;
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

    @Override
    public Versioned<Place> add(Place place) {
        String id = PlaceKey.folded(requireNonNull(place.id()));
        try {
            long version = table.insert(id, place.resourceType().name(), ROWS.toBytes(place));
            if (version == 0) {
                throw StoreException.conflict("Another place has the id or the address.");
            }
            return Versioned.of(place, Long.toString(version));
        } catch (IOException e) {
            throw StoreException.unavailable("no place can be added", e);
        }
    }

    @Override
    public boolean remove(Versioned<Place> before) {
        String id = PlaceKey.folded(requireNonNull(before.value().id()));
        try {
            return table.delete(id, Long.parseLong(before.version()));
        } catch (IOException e) {
            throw StoreException.unavailable("no place can be removed", e);
        }
    }

    @Override
    public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
        try {
            return table.selectAfter(type.name(), after, most).stream()
                    .map(row -> Versioned.of(PLACES.read(row.json()), Long.toString(row.version())))
                    .toList();
        } catch (IOException e) {
            throw StoreException.unavailable("the places cannot be listed", e);
        }
    }

    @Override
    public long count(ResourceType<? extends Place> type) {
        try {
            return table.count(type.name());
        } catch (IOException e) {
            throw StoreException.unavailable("the places cannot be counted", e);
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

        /** {@code insert into places … on conflict do nothing returning version}; 0 if there was a conflict. */
        long insert(String id, String type, byte[] json) throws IOException;

        /** {@code delete from places where id = ? and version = ?}; whether a row was deleted. */
        boolean delete(String id, long version) throws IOException;

        /**
         * {@code select json, version from places where type = ? and id > ? order by id limit ?}, without the second
         * condition if nothing comes before, and with an index of these two columns.
         */
        List<Row> selectAfter(String type, @Nullable String id, int limit) throws IOException;

        /** {@code select places from counts where type = ?}, which a trigger keeps. */
        long count(String type) throws IOException;
    }

    /** A row; what is compared is never the JSON, which somebody else may write in other words. */
    @SuppressWarnings("ArrayRecordComponent") // read at once
    record Row(byte[] json, long version) {}
}

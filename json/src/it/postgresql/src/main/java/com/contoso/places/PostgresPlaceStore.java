package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.ResourceType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Places in a table, a row each. Thread-safe. */
public final class PostgresPlaceStore implements PlaceStore {
    private static final ResourceReader<Place> READER = ResourceReader.of(Place.TYPE);
    private static final ResourceWriter WRITER = ResourceWriter.compact();

    private final Sql sql;

    /** Keeps places in a database that has the tables. */
    public PostgresPlaceStore(DataSource database) {
        sql = new Sql(database);
    }

    @Override
    public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
        if (keys.isEmpty() || !Sql.isText(key)) {
            return null;
        }
        String folded = PlaceKey.folded(key);
        String any = keys.stream().map(PostgresPlaceStore::column).collect(Collectors.joining(", "));
        // Of two places, one of which has the other's id for an address, it is always the same.
        return sql.row(
                "select version, body from place where ? in (" + any + ") order by id = ? desc, id limit 1",
                PostgresPlaceStore::place,
                folded,
                folded);
    }

    private static String column(PlaceKey key) {
        return switch (key) {
            case ID -> "id";
            case EMAIL_ADDRESS -> "email_address";
            case PLACE_ID -> "place_id";
        };
    }

    /** Returns what the row has, which is what anybody finds: numbers are written otherwise, such as {@code -0.0}. */
    @Override
    public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
        String id = id(after);
        if (!Objects.equals(before.value().id(), after.id())) {
            throw new IllegalArgumentException("after has the id " + after.id());
        }
        return sql.row(
                "update place set email_address = ?, place_id = ?, type = ?, body = ?::jsonb, version = nextval('version')"
                        + " where id = ? and version = ? returning version, body",
                PostgresPlaceStore::place,
                folded(PlaceKey.EMAIL_ADDRESS, after),
                folded(PlaceKey.PLACE_ID, after),
                after.resourceType().name(),
                json(after),
                id,
                Long.valueOf(before.version()));
    }

    @Override
    public Versioned<Place> add(Place place) {
        Versioned<Place> added = sql.row(
                "insert into place (id, email_address, place_id, type, body) values (?, ?, ?, ?, ?::jsonb)"
                        + " returning version, body",
                PostgresPlaceStore::place,
                id(place),
                folded(PlaceKey.EMAIL_ADDRESS, place),
                folded(PlaceKey.PLACE_ID, place),
                place.resourceType().name(),
                json(place));
        return requireNonNull(added, "an insert returns its row");
    }

    @Override
    public boolean remove(Versioned<Place> before) {
        Object removed = sql.row(
                "delete from place where id = ? and version = ? returning version",
                row -> row.getString("version"),
                id(before.value()),
                Long.valueOf(before.version()));
        return removed != null;
    }

    @Override
    public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
        return after == null
                ? sql.rows(
                        "select version, body from place where type = ? order by id limit ?",
                        PostgresPlaceStore::place,
                        type.name(),
                        most)
                : sql.rows(
                        "select version, body from place where type = ? and id > ? order by id limit ?",
                        PostgresPlaceStore::place,
                        type.name(),
                        Sql.position(after),
                        most);
    }

    @Override
    public long count(ResourceType<? extends Place> type) {
        Long count = sql.row("select count(*) from place where type = ?", row -> row.getLong("count"), type.name());
        return requireNonNull(count, "a count is one row");
    }

    private static Versioned<Place> place(ResultSet row) throws SQLException {
        return Versioned.of(READER.read(row.getString("body")), row.getString("version"));
    }

    private static String json(Place place) {
        return new String(WRITER.toBytes(place), UTF_8);
    }

    private static String id(Place place) {
        if (place.id() == null) {
            throw new IllegalArgumentException("a place without an id");
        }
        return PlaceKey.folded(place.id());
    }

    private static @Nullable String folded(PlaceKey key, Place place) {
        String value = key.of(place);
        return value == null ? null : PlaceKey.folded(value);
    }
}

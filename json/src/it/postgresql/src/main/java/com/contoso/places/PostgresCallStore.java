package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.AnyResource;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Calls in a table and their commsOperations in another, a row each. Thread-safe. */
public final class PostgresCallStore implements CallStore {
    private static final ResourceReader<Call> CALLS = ResourceReader.of(Call.TYPE);
    private static final ResourceReader<CommsOperation> OPERATIONS = ResourceReader.of(CommsOperation.TYPE);
    private static final ResourceWriter WRITER = ResourceWriter.compact();

    /** One statement, so that both changes are there or neither is. */
    private static final String AND_ADD_AN_OPERATION =
            ", added as (insert into comms_operation (call_id, id, body) select ?, ?, ?::jsonb from changed"
                    + " on conflict (call_id, id) do update set body = excluded.body, version = excluded.version)"
                    + " select version from changed";

    private final Sql sql;

    /** Keeps calls in a database that has the tables. */
    public PostgresCallStore(DataSource database) {
        sql = new Sql(database);
    }

    /** Adds a call. */
    public void add(Call call) {
        sql.row(
                "insert into call (id, body) values (?, ?::jsonb) returning version",
                row -> row.getString("version"),
                id(call.id()),
                json(call));
    }

    @Override
    public @Nullable Versioned<Call> find(String id) {
        return Sql.isText(id)
                ? sql.row(
                        "select version, body from call where id = ?",
                        row -> Versioned.of(CALLS.read(row.getString("body")), row.getString("version")),
                        CallStore.folded(id))
                : null;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the value itself is what says that nothing changes
    public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
        String id = sameId(before.value().id(), after.id());
        String operationId = id(operation.id());
        Long version = Long.valueOf(before.version());
        Sql.Row<Versioned<Call>> row = changed -> Versioned.of(after, changed.getString("version"));
        if (after == before.value()) {
            return sql.row(
                    "with changed as (select version from call where id = ? and version = ? for update)"
                            + AND_ADD_AN_OPERATION,
                    row,
                    id,
                    version,
                    id,
                    operationId,
                    json(operation));
        }
        return sql.row(
                "with changed as (update call set body = ?::jsonb, version = nextval('version')"
                        + " where id = ? and version = ? returning version)"
                        + AND_ADD_AN_OPERATION,
                row,
                json(after),
                id,
                version,
                id,
                operationId,
                json(operation));
    }

    @Override
    public @Nullable Versioned<CommsOperation> findCommsOperation(String callId, String operationId) {
        return Sql.isText(callId) && Sql.isText(operationId)
                ? sql.row(
                        "select version, body from comms_operation where call_id = ? and id = ?",
                        row -> Versioned.of(OPERATIONS.read(row.getString("body")), row.getString("version")),
                        CallStore.folded(callId),
                        CallStore.folded(operationId))
                : null;
    }

    @Override
    public @Nullable Versioned<CommsOperation> replaceCommsOperation(
            String callId, Versioned<CommsOperation> before, CommsOperation after) {
        return sql.row(
                "update comms_operation set body = ?::jsonb, version = nextval('version')"
                        + " where call_id = ? and id = ? and version = ? returning version",
                row -> Versioned.of(after, row.getString("version")),
                json(after),
                CallStore.folded(callId),
                sameId(before.value().id(), after.id()),
                Long.valueOf(before.version()));
    }

    private static String sameId(@Nullable String before, @Nullable String after) {
        String id = id(after);
        if (before == null || !CallStore.folded(before).equals(id)) {
            throw new IllegalArgumentException("after has the id " + after);
        }
        return id;
    }

    private static String id(@Nullable String id) {
        return CallStore.folded(Objects.requireNonNullElseGet(id, () -> {
            throw new IllegalArgumentException("no id");
        }));
    }

    private static String json(AnyResource resource) {
        return new String(WRITER.toBytes(resource), UTF_8);
    }
}

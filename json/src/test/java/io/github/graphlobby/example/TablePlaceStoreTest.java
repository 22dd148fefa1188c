package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The store of the README behind the endpoint, and its audit log. */
class TablePlaceStoreTest {
    private static final String PATH = "/places/CF100";
    private static final Caller EDITOR = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All")
            .withSubject("user-1")
            .withTenant("tenant-1");

    private final Rows rows = new Rows();
    private final List<String> audit = new ArrayList<>();
    private final List<FinishedOperation> heard = new ArrayList<>();
    private final AuditLog log = new AuditLog(audit::add);

    private final GraphEndpoint endpoint = GraphEndpoint.builder(
                    Vintage.BETA_2022,
                    new TablePlaceStore(rows),
                    InMemoryCallStore.of(List.of()),
                    request -> EDITOR,
                    () -> new UUID(0, 1),
                    InstantSource.fixed(Instant.EPOCH))
            .operationListener(finished -> {
                log.finished(finished);
                heard.add(finished);
            })
            .build();

    private GraphResponse patch(String member, String ifMatch) {
        Map<String, List<String>> headers =
                Map.of("Content-Type", List.of("application/json"), "If-Match", List.of(ifMatch));
        byte[] body = ("{\"@odata.type\":\"microsoft.graph.room\"," + member + "}").getBytes(UTF_8);
        return endpoint.handle(GraphRequest.of("PATCH", PATH, headers, body));
    }

    /** {@code 47}, where we would write {@code 47.0}. */
    @Test
    void aRowThatSomebodyElseWroteIsUpdatedAtTheFirstTry() {
        rows.byId.put(
                "cf100",
                new TablePlaceStore.Row(
                        "{\"@odata.type\":\"microsoft.graph.room\",\"id\":\"CF100\",\"geoCoordinates\":{\"latitude\":47}}"
                                .getBytes(UTF_8),
                        7));
        var answer = patch("\"capacity\":50", "W/\"7\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("ETag", "W/\"8\"");
        assertThat(new String(requireNonNull(rows.byId.get("cf100")).json(), UTF_8))
                .contains("\"capacity\":50", "47.0");

        assertThat(patch("\"capacity\":60", "W/\"7\"").status()).isEqualTo(412);
        rows.away = true;
        assertThat(patch("\"capacity\":60", "*").status()).isEqualTo(503);
        assertThat(audit)
                .containsExactly(
                        "user-1 of tenant-1: Update place `CF100`: done, version 7 became 8, 0 ms, 0 lost races",
                        "user-1 of tenant-1: Update place `CF100`: 412 entityTagDoesNotMatch: The request demands"
                                + " `If-Match: W/\"7\"`, and the current entity tag is `W/\"8\"`., 0 ms, 0 lost races",
                        "user-1 of tenant-1: Update place `CF100`: 503 ServiceUnavailable: The service is not"
                                + " available at the moment. Please try again., 0 ms, 0 lost races");
        assertThat(heard.get(2).cause()).isNotNull().hasRootCauseMessage("the cable is out");
    }

    @Test
    void aRequestOfNobodyIsWrittenDownToo() {
        var silent = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        new TablePlaceStore(rows),
                        InMemoryCallStore.of(List.of()),
                        request -> null,
                        () -> new UUID(0, 1),
                        InstantSource.fixed(Instant.EPOCH))
                .operationListener(log)
                .build();
        silent.handle(GraphRequest.of("GET", PATH, Map.of(), new byte[0]));
        assertThat(audit)
                .containsExactly("nobody: Get place `CF100`: 401 InvalidAuthenticationToken: Access token is missing,"
                        + " or names neither a user (by `scp`) nor an application (by `roles`, with the value `app` of `idtyp`).,"
                        + " 0 ms, 0 lost races");
    }

    @Test
    void placesAreAddedListedAndRemoved() {
        var store = new TablePlaceStore(rows);
        Room room = Room.TYPE.empty().with(Entity.ID, "B");
        Versioned<Place> b = store.add(room);
        Versioned<Place> a = store.add(room.with(Entity.ID, "a"));
        store.add(RoomList.TYPE.empty().with(Entity.ID, "aa"));
        assertThat(store.list(Room.TYPE, null, 10)).containsExactly(a, b);
        assertThat(store.list(Room.TYPE, "a", 10)).containsExactly(b);
        assertThat(store.list(Room.TYPE, null, 1)).containsExactly(a);
        assertThat(store.count(Room.TYPE)).isEqualTo(2);
        assertThatThrownBy(() -> store.add(room)).isInstanceOf(StoreException.class);
        assertThat(store.remove(Versioned.of(room, "0"))).isFalse();
        assertThat(store.remove(b)).isTrue();
        assertThat(store.list(Room.TYPE, null, 10)).containsExactly(a);
    }

    /** A table in memory. */
    private static final class Rows implements TablePlaceStore.Table {
        private final Map<String, TablePlaceStore.Row> byId = new TreeMap<>();
        private final Map<String, String> types = new HashMap<>();
        private boolean away;

        @Override
        public TablePlaceStore.@Nullable Row select(String key, Set<PlaceKey> keys) throws IOException {
            if (away) {
                throw new IOException("the cable is out");
            }
            return keys.contains(PlaceKey.ID) ? byId.get(key) : null;
        }

        @Override
        public long update(String id, long version, byte[] json) {
            var row = byId.get(id);
            if (row == null || row.version() != version) {
                return 0;
            }
            byId.put(id, new TablePlaceStore.Row(json, version + 1));
            return version + 1;
        }

        @Override
        public long insert(String id, String type, byte[] json) {
            types.put(id, type);
            return byId.putIfAbsent(id, new TablePlaceStore.Row(json, 1)) == null ? 1 : 0;
        }

        @Override
        public boolean delete(String id, long version) {
            var row = byId.get(id);
            return row != null && row.version() == version && byId.remove(id, row);
        }

        @Override
        public List<TablePlaceStore.Row> selectAfter(String type, @Nullable String id, int limit) {
            return byId.entrySet().stream()
                    .filter(row -> type.equals(types.get(row.getKey())))
                    .filter(row -> id == null || row.getKey().compareTo(id) > 0)
                    .limit(limit)
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public long count(String type) {
            return selectAfter(type, null, Integer.MAX_VALUE).size();
        }
    }
}

package com.contoso.places;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CommsOperationProgress;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backend that ends in the middle of a transaction leaves what was there before, and nothing else is lost. */
@Timeout(120)
class CrashTest {
    private static final HikariDataSource DATABASE = Postgres.database("crash");
    private static final Room ROOM = Room.TYPE.empty().with(Entity.ID, "room-1").with(Room.CAPACITY, 8);
    private static final Call CALL = Call.TYPE.empty().with(Entity.ID, "call-1").with(Call.SUBJECT, "before");

    private final PostgresPlaceStore places = new PostgresPlaceStore(DATABASE);
    private final PostgresCallStore calls = new PostgresCallStore(DATABASE);

    /** How a backend ends. */
    enum End {
        TERMINATED(pid -> Postgres.execute("select pg_terminate_backend(" + pid + ")")),
        /** After which the server ends all its backends and recovers. */
        KILLED(pid -> ProcessHandle.of(pid).orElseThrow().destroyForcibly());

        private final LongConsumer how;

        End(LongConsumer how) {
            this.how = how;
        }
    }

    @BeforeEach
    void empty() {
        Postgres.empty(DATABASE);
        places.add(ROOM);
        calls.add(CALL);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceStaysAsItWas(End end) throws Exception {
        Versioned<Place> committed = requireNonNull(places.replace(place(), ROOM.with(Room.CAPACITY, 9)));
        try (Connection beside = beside()) {
            // Whoever wants to change the row waits from now on.
            beside.createStatement().execute("select from place for update");
            endWhileItWaits(end, () -> places.replace(committed, ROOM.with(Room.CAPACITY, 50)));
        }
        recover();
        assertThat(place()).isEqualTo(committed);
        assertThat(places.replace(committed, ROOM.with(Room.CAPACITY, 50))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void ofACallAndItsOperationNeitherChanges(End end) throws Exception {
        Versioned<Call> before = requireNonNull(calls.find("call-1"));
        var operation = CommsOperationProgress.create("op-1", null);
        try (Connection beside = beside()) {
            // The row of the operation may not be added before this transaction ends; that of the call changes first.
            beside.createStatement()
                    .execute("insert into comms_operation (call_id, id, body) values ('call1', 'op1', '{}')");
            endWhileItWaits(end, () -> calls.replace(before, CALL.with(Call.SUBJECT, "after"), operation));
        }
        recover();
        assertThat(calls.find("call-1")).isEqualTo(before);
        assertThat(calls.findCommsOperation("call-1", "op-1")).isNull();
    }

    private static void endWhileItWaits(End end, Runnable change) throws Exception {
        var waiting = CompletableFuture.runAsync(change);
        end.how.accept(waitingBackend());
        assertThatThrownBy(() -> waiting.get(60, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(StoreException.class)
                .satisfies(
                        e -> assertThat(((StoreException) e).error().status()).isEqualTo(503));
    }

    private static long waitingBackend() throws Exception {
        while (true) {
            try (Connection connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pid from pg_stat_activity"
                            + " where datname = 'crash' and wait_event_type = 'Lock'")) {
                if (row.next()) {
                    return row.getLong("pid");
                }
            }
            Thread.sleep(10);
        }
    }

    /** A connection that is not in the pool, in a transaction of its own. */
    private static Connection beside() throws SQLException {
        Connection connection =
                DriverManager.getConnection(Postgres.SERVER.getJdbcUrl("postgres", "crash"), "postgres", "postgres");
        connection.setAutoCommit(false);
        return connection;
    }

    /** A server that recovers refuses everybody (57P03) until it is done, and of the pool some do not know yet. */
    private void recover() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            try {
                DATABASE.getHikariPoolMXBean().softEvictConnections();
                place();
                calls.find("call-1");
                return;
            } catch (StoreException e) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("the server does not recover");
    }

    private Versioned<Place> place() {
        return requireNonNull(places.find("room-1", Set.of(PlaceKey.ID)));
    }
}

package com.contoso.places;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A server that runs as long as the tests do, with one database for each class that asks. */
final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a new database with empty tables. */
    static HikariDataSource database(String name) {
        execute("create database " + name);
        return Database.open(SERVER.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    static void empty(HikariDataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from place");
            statement.execute("delete from call");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement beside all stores. */
    static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

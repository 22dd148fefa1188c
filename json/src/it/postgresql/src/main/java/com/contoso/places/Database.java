package com.contoso.places;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/** A pool of connections to a database that has the tables. */
public final class Database {
    private Database() {}

    /** Connects, and creates the tables if they are not there. */
    public static HikariDataSource open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        // Without it a server that falls loses what it has already said is written.
        config.setConnectionInitSql("set synchronous_commit = on");
        // A lost race must be no row, and not an error of serialization.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(5_000);
        config.addDataSourceProperty("socketTimeout", "30");
        var pool = new HikariDataSource(config);
        try {
            // On a connection of its own: an index of a large table takes longer than a request may.
            Flyway.configure().dataSource(url, user, password).load().migrate();
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }
}

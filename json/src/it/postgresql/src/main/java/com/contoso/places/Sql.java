package com.contoso.places;

import io.github.graphlobby.operation.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One statement at a time, each a transaction of its own; what goes wrong becomes what a client is told. */
final class Sql {
    private static final String UNIQUE_VIOLATION = "23505";
    /** A text with U+0000, a number beyond all bounds, a key too long for an index. */
    private static final List<String> NO_SUCH_VALUE = List.of("22", "54");

    /** Of connections, a server that is a replica now, transactions, resources, an operator's hand, and the system. */
    private static final List<String> PASSING = List.of("08", "25006", "40", "53", "55", "57", "58");

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Runs a statement with its parameters, and gives the rows that it returns. */
    <T> List<T> rows(String sql, Row<T> row, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            // Otherwise what a pool of another setting is told would be undone when the connection goes back.
            connection.setAutoCommit(true);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(row.of(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs a statement that returns at most one row. */
    <T> @Nullable T row(String sql, Row<T> row, @Nullable Object... parameters) {
        List<T> rows = rows(sql, row, parameters);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Whether a text can be in the database at all. */
    static boolean isText(String text) {
        return text.indexOf('\0') < 0;
    }

    /** What comes before every text of the database that comes after some text, if that cannot be in it. */
    static String position(String text) {
        return isText(text) ? text : text.substring(0, text.indexOf('\0'));
    }

    /** What may be otherwise in a moment is told apart from what never will be. */
    private static RuntimeException failure(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.equals(UNIQUE_VIOLATION)) {
            return StoreException.conflict("Another has the same id or key.");
        }
        if (NO_SUCH_VALUE.stream().anyMatch(state::startsWith)) {
            return StoreException.conflict("The database cannot keep such a value.");
        }
        return e.getSQLState() == null || PASSING.stream().anyMatch(state::startsWith)
                ? StoreException.unavailable("the database answers " + state, e)
                : new IllegalStateException("the database answers " + state, e);
    }
}

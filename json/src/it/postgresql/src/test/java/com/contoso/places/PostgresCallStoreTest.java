package com.contoso.places;

import com.zaxxer.hikari.HikariDataSource;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.testkit.CallStoreLaws;
import java.util.List;

/** What holds for every store of calls holds for rows. */
class PostgresCallStoreTest extends CallStoreLaws {
    private static final HikariDataSource DATABASE = Postgres.database("calls");

    @Override
    protected CallStore store(List<Call> calls) {
        Postgres.empty(DATABASE);
        var store = new PostgresCallStore(DATABASE);
        calls.forEach(store::add);
        return store;
    }
}

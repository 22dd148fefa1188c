package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkPatches;
import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.operation.Vintage;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Updates a file of places, one JSON document a line, however long it is. */
final class UpdateFile {
    private UpdateFile() {}

    /** Returns how many patches were rejected; each comes with the error that Update place answers. */
    static int update(InputStream places, BulkPatches patches, Executor executor, OutputStream updated) {
        var update = BulkUpdate.of(Vintage.BETA_2022, patches).on(executor, 2);
        try (Stream<BulkResult> results = update.update(places, updated)) {
            return results.mapToInt(result -> result.rejected().size()).sum();
        }
    }
}

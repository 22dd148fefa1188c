package io.github.graphlobby.bulk;

import io.github.graphlobby.json.token.InputStreams;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The results of places, null after the last; each is written before it is given out, as is what stands between. */
final class BulkResults implements Supplier<@Nullable BulkResult> {
    private final Supplier<@Nullable BulkResult> lines;
    private final @Nullable OutputStream updated;

    BulkResults(Supplier<@Nullable BulkResult> lines, @Nullable OutputStream updated) {
        this.lines = lines;
        this.updated = updated;
    }

    @Override
    public @Nullable BulkResult get() {
        BulkResult result = written();
        while (result != null && result.isBlank()) {
            result = written();
        }
        return result;
    }

    private @Nullable BulkResult written() {
        BulkResult result = lines.get();
        if (result != null && updated != null) {
            try {
                result.writeTo(updated);
            } catch (IOException e) {
                throw InputStreams.failed(e);
            }
        }
        return result;
    }
}

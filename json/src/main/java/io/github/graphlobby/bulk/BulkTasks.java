package io.github.graphlobby.bulk;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Interrupts;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands lines to an executor in batches and gives out their results in order, null after the last; only so many batches
 * are under way that memory stays bounded, however slow the consumer is. Not thread-safe.
 */
final class BulkTasks implements Supplier<@Nullable BulkResult> {
    private static final int MOST_LINES = 256;
    /** A batch ends with the line that reaches this, so that long lines do not pile up. */
    private static final int ENOUGH_BYTES = 1 << 18;

    private final BulkUpdate update;
    private final LineReader lines;
    private final Executor executor;
    private final long most;
    private final Queue<FutureTask<List<BulkResult>>> underWay = new ArrayDeque<>();
    private Iterator<BulkResult> results = Collections.emptyIterator();
    /** Ends the results, once those of the lines before are given out; no line is taken after it. */
    private @Nullable Throwable failure;

    BulkTasks(BulkUpdate update, InputStream places, Executor executor, long most) {
        this.update = update;
        this.lines = new LineReader(places);
        this.executor = executor;
        this.most = most;
    }

    /** Takes back what the executor has not begun. */
    void cancel() {
        for (FutureTask<?> task : underWay) {
            task.cancel(false);
        }
    }

    @Override
    public @Nullable BulkResult get() {
        while (!results.hasNext()) {
            handOver();
            FutureTask<List<BulkResult>> first = underWay.peek();
            if (first == null) {
                if (failure != null) {
                    throw Thrown.<RuntimeException>again(failure);
                }
                return null;
            }
            // Unless the executor has begun with it, which may be busy with this very thread, or shut down.
            first.run();
            results = results(first).iterator();
            underWay.remove();
        }
        return results.next();
    }

    private static List<BulkResult> results(FutureTask<List<BulkResult>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw Thrown.<RuntimeException>again(requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Interrupts.keep(e);
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    private void handOver() {
        boolean more = true;
        while (more && underWay.size() < most) {
            var batch = new ArrayList<BufferedLine>();
            more = fill(batch);
            if (!batch.isEmpty()) {
                var task = new FutureTask<>(() -> updated(batch));
                underWay.add(task);
                executor.execute(task);
            }
        }
    }

    /** Takes lines, and tells whether there may be more; what was read before the stream failed comes first. */
    private boolean fill(List<BufferedLine> batch) {
        try {
            return failure == null && filled(batch);
        } catch (Throwable e) {
            failure = e;
        }
        return false;
    }

    private boolean filled(List<BufferedLine> batch) {
        long bytes = 0;
        while (batch.size() < MOST_LINES && bytes < ENOUGH_BYTES) {
            BufferedLine line = lines.next();
            if (line == null) {
                return false;
            }
            batch.add(line.copied());
            bytes += line.to - line.from;
        }
        return true;
    }

    private List<BulkResult> updated(List<BufferedLine> batch) {
        var updated = new ArrayList<BulkResult>(batch.size());
        for (BufferedLine line : batch) {
            updated.add(update.updated(line));
        }
        return updated;
    }
}

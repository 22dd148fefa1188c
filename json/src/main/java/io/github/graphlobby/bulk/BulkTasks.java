package io.github.graphlobby.bulk;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Hands lines to an executor in batches and gives out their results in order; only so many batches are under way that
 * memory stays bounded, however slow the consumer is. Not thread-safe.
 */
final class BulkTasks extends AbstractSpliterator<BulkResult> {
    private static final int MOST_LINES = 256;
    /** A batch ends with the line that reaches this, so that long lines do not pile up. */
    private static final int ENOUGH_BYTES = 1 << 18;

    private final BulkUpdate update;
    private final LineReader<SourceLine> lines;
    private final Executor executor;
    private final long most;
    private final Queue<FutureTask<List<BulkResult>>> underWay = new ArrayDeque<>();
    private Iterator<BulkResult> results = Collections.emptyIterator();

    BulkTasks(BulkUpdate update, InputStream places, Executor executor, long most) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.update = update;
        this.lines = new LineReader<>(places, BufferedLine::kept);
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
    public boolean tryAdvance(Consumer<? super BulkResult> action) {
        while (!results.hasNext()) {
            handOver();
            FutureTask<List<BulkResult>> first = underWay.peek();
            if (first == null) {
                return false;
            }
            // Unless the executor has begun with it, which may be busy with this very thread, or shut down.
            first.run();
            results = results(first).iterator();
            underWay.remove();
        }
        action.accept(results.next());
        return true;
    }

    private static List<BulkResult> results(FutureTask<List<BulkResult>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause(); // as the work has no other
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    private void handOver() {
        boolean more = true;
        while (more && underWay.size() < most) {
            var batch = new ArrayList<SourceLine>();
            more = fill(batch);
            if (!batch.isEmpty()) {
                var task = new FutureTask<>(() -> updated(batch));
                underWay.add(task);
                executor.execute(task);
            }
        }
    }

    /** Takes lines, and tells whether there may be more; what was read before the stream failed comes first. */
    private boolean fill(List<SourceLine> batch) {
        try {
            long bytes = 0;
            while (batch.size() < MOST_LINES && bytes < ENOUGH_BYTES) {
                SourceLine line = lines.next();
                if (line == null) {
                    return false;
                }
                batch.add(line);
                bytes += line.bytes().length;
            }
            return true;
        } catch (UncheckedIOException e) {
            if (batch.isEmpty() && underWay.isEmpty()) {
                throw e;
            }
            return false;
        }
    }

    private List<BulkResult> updated(List<SourceLine> batch) {
        var updated = new ArrayList<BulkResult>(batch.size());
        for (SourceLine line : batch) {
            updated.add(update.updated(line));
        }
        return updated;
    }
}

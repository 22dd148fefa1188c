package io.github.graphlobby.example;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that wait for a client only so long. The JDK's server reads a request on the thread that answers it, and sets
 * no limit of its own unless system properties of the whole process do: a client that sends half a request would keep
 * its thread. A thread that is interrupted while it reads closes the connection.
 */
final class PatientThreads implements Executor, AutoCloseable {
    private final ExecutorService threads;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private final Duration patience;

    /**
     * Makes threads.
     *
     * @param most how many at most
     * @param patience how long one may take for a request and its answer
     */
    PatientThreads(int most, Duration patience) {
        threads = Executors.newFixedThreadPool(most);
        this.patience = patience;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** The time begins when a thread does, and not while there is none. */
    @Override
    public void execute(Runnable request) {
        threads.execute(() -> {
            // A task of its own, whose end says that this thread may be interrupted no more.
            var limited = new FutureTask<>(request, null);
            Future<?> limit = clock.schedule(() -> limited.cancel(true), patience.toMillis(), TimeUnit.MILLISECONDS);
            limited.run();
            limit.cancel(false);
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clock.shutdownNow();
    }
}

package io.github.graphlobby.testkit;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several threads that start together. */
public final class Crowd {
    private static final long LONGEST_SECONDS = 60;

    private Crowd() {}

    /**
     * Runs a task once in each of some threads, and waits for all.
     *
     * @param threads how many
     * @param task is given the number of the thread, from 0
     * @throws InterruptedException if this thread is interrupted while it waits
     * @throws ExecutionException with what the task throws
     * @throws TimeoutException if a thread takes longer than a minute; it is interrupted
     */
    public static void run(int threads, IntConsumer task)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        var start = new CyclicBarrier(threads);
        try {
            var results = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> executor.submit(() -> {
                        start.await();
                        task.accept(i);
                        return i;
                    }))
                    .toList();
            for (Future<?> result : results) {
                result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}

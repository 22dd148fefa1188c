package io.github.graphlobby.operation;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several threads that start together. */
final class Crowd {
    private Crowd() {}

    /** Runs the task once in each thread, with the number of the thread; what one throws is thrown. */
    static void run(int threads, IntConsumer task) throws InterruptedException, ExecutionException {
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
                result.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}

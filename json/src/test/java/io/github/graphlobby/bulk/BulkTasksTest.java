package io.github.graphlobby.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.Sneaky;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the work of a bulk update is handed to an executor, and that its results are the same. */
@Timeout(60)
class BulkTasksTest {
    private static final int BATCH = 256;
    /** Where a failing patch source fails. */
    private static final long BAD_LINE = 600;

    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    /** What was handed over and is not done. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private final AtomicInteger asked = new AtomicInteger();
    private final BulkUpdate update = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
        asked.incrementAndGet();
        return List.of(SourceLine.of(line, ("{\"capacity\":" + line + "}").getBytes(UTF_8)));
    });

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static String room(int label) {
        return "{\"@odata.type\":\"#microsoft.graph.room\",\"label\":\"" + label + "\"}\n";
    }

    private static InputStream rooms(int count) {
        return in(IntStream.range(0, count).mapToObj(BulkTasksTest::room).reduce("", String::concat));
    }

    private static InputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(UTF_8));
    }

    private static List<String> lines(Stream<BulkResult> results) {
        try (results) {
            return results.map(result -> new String(result.place().bytes(), UTF_8))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BATCH - 1, BATCH, BATCH + 1, 20 * BATCH + 7})
    void resultsComeInTheOrderOfThePlaces(int count) {
        List<String> alone = lines(update.update(rooms(count)));

        assertThat(alone).hasSize(count);
        assertThat(lines(update.on(threads, 3).update(rooms(count)))).isEqualTo(alone);
        assertThat(lines(update.on(Runnable::run, 1).update(rooms(count)))).isEqualTo(alone);
        assertThat(lines(update.on(waiting::add, 2).update(rooms(count)))).isEqualTo(alone);
    }

    @Test
    void withoutAnExecutorAPlaceIsUpdatedWhenItIsAskedFor() {
        Iterator<BulkResult> results = update.update(rooms(1_000)).iterator();
        results.next();
        results.next();

        assertThat(asked).hasValue(2);
    }

    @Test
    void onlySoManyBatchesAreUnderWayForAConsumerThatIsSlow() {
        var results = update.on(waiting::add, 2).update(rooms(20 * BATCH)).iterator();

        for (int taken = 1; taken <= BATCH; taken++) {
            results.next();
            assertThat(waiting).hasSize(6);
        }
        results.next();
        assertThat(waiting).hasSize(7);
    }

    @Test
    void longLinesDoNotPileUp() {
        String line = room(1).replace("\n", " ".repeat(100_000) + "\n");
        var read = new AtomicInteger();
        var in = new ByteArrayInputStream(line.repeat(100).getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                int count = super.read(target, from, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
        update.on(waiting::add, 1).update(in).iterator().next();

        assertThat(waiting).hasSize(3);
        // Three batches of three lines, and the buffer.
        assertThat(read.get()).isBetween(900_000, 1_200_000);
    }

    @Test
    void aClosedStreamLeavesNothingToDo() {
        Stream<BulkResult> results = update.on(waiting::add, 2).update(rooms(20 * BATCH));
        results.iterator().next();
        results.close();
        waiting.forEach(Runnable::run);

        assertThat(asked).hasValue(BATCH);
    }

    @Test
    void aStreamThatIsLeftEndsAfterWhatIsUnderWay() {
        update.on(waiting::add, 1).update(rooms(20 * BATCH)).limit(1).forEach(result -> {});
        waiting.forEach(Runnable::run);

        assertThat(asked).hasValue(3 * BATCH);
    }

    @Test
    void theConsumerMayBeTheOnlyThreadOfTheExecutor() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> all = one.submit(() -> lines(update.on(one, 1).update(rooms(5 * BATCH))));
            assertThat(all.get()).hasSize(5 * BATCH);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void whatTheExecutorRefusesIsThrown() {
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };

        assertThatThrownBy(() -> lines(update.on(full, 1).update(rooms(1))))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("full");
    }

    @Test
    void whatTheExecutorRefusesIsNotLost() {
        var refused = new AtomicInteger();
        Executor busy = task -> {
            if (refused.getAndIncrement() == 0) {
                throw new RejectedExecutionException("busy");
            }
        };
        var results = update.on(busy, 1).update(rooms(2 * BATCH)).spliterator();
        var taken = new ArrayList<BulkResult>();

        assertThatThrownBy(() -> results.tryAdvance(taken::add)).hasMessage("busy");
        results.forEachRemaining(taken::add);
        assertThat(taken).hasSize(2 * BATCH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatThePatchesThrowIsThrown(boolean error) {
        var failure = error ? new AssertionError("no patches") : new IllegalStateException("no patches");
        var failing = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
            if (line == BAD_LINE) {
                BulkTasksTest.<RuntimeException>sneak(failure);
            }
            return List.of();
        });
        for (UnaryOperator<BulkUpdate> set : ways()) {
            var results = set.apply(failing).update(rooms(1_000)).spliterator();
            var taken = new ArrayList<BulkResult>();

            assertThatThrownBy(() -> results.forEachRemaining(taken::add)).isSameAs(failure);
            assertThat(taken).hasSizeBetween(2 * BATCH, (int) BAD_LINE - 1);
        }
    }

    @Test
    void noBatchIsPassedOverAfterAFailure() {
        var failing = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
            throw new IllegalStateException("no patches");
        });
        var results = failing.on(waiting::add, 2).update(rooms(1_000)).spliterator();

        for (int i = 0; i < 2; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> results.tryAdvance(result -> {}))
                    .withMessage("no patches");
        }
        assertThat(waiting).hasSize(4);
    }

    @SuppressWarnings("unchecked") // so that one test throws both
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }

    private List<UnaryOperator<BulkUpdate>> ways() {
        return List.of(
                alone -> alone,
                alone -> alone.on(threads, 3),
                alone -> alone.on(Runnable::run, 1),
                alone -> alone.on(waiting::add, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BATCH, 7 * BATCH + 5})
    void aStreamThatFailsDoesSoAfterTheResultsBefore(int count) {
        String rooms = IntStream.range(0, count).mapToObj(BulkTasksTest::room).reduce("", String::concat);
        for (UnaryOperator<BulkUpdate> set : ways()) {
            var taken = new ArrayList<Long>();
            var results = set.apply(update)
                    .update(SourceLineTest.failingAfter(rooms + "{\"cut\":"))
                    .spliterator();

            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> results.forEachRemaining(
                                result -> taken.add(result.place().number())))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasRootCauseMessage(SourceLineTest.FAILURE);
            }
            assertThat(taken).isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
        }
    }

    @Test
    void aStreamThatThrowsAnythingElseDoesSoAfterTheResultsBefore() {
        String rooms = IntStream.range(0, 1_000).mapToObj(BulkTasksTest::room).reduce("", String::concat);
        for (Throwable thrown : List.of(new IllegalStateException(), new AssertionError(), new Throwable())) {
            for (UnaryOperator<BulkUpdate> set : ways()) {
                var taken = new ArrayList<Long>();
                var results = set.apply(update)
                        .update(new SequenceInputStream(
                                new ByteArrayInputStream(rooms.getBytes(UTF_8)), throwing(thrown)))
                        .spliterator();

                for (int i = 0; i < 2; i++) {
                    assertThatThrownBy(() -> results.forEachRemaining(
                                    result -> taken.add(result.place().number())))
                            .isSameAs(thrown);
                }
                assertThat(taken)
                        .isEqualTo(LongStream.rangeClosed(1, 1_000).boxed().toList());
            }
        }
    }

    private static InputStream throwing(Throwable thrown) {
        return new InputStream() {
            @Override
            public int read() {
                Sneaky.raise(thrown);
                return -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return read();
            }
        };
    }

    @Test
    void anInterruptEndsTheWaiting() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var stuck = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
            begun.countDown();
            await(never);
            return List.of();
        });
        Executor starting = task -> {
            threads.execute(task);
            await(begun);
        };
        var thrown = new ArrayList<@Nullable Throwable>();
        var interrupted = new AtomicBoolean();
        var consumer = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                lines(stuck.on(starting, 1).update(rooms(1)));
            } catch (UncheckedIOException e) {
                thrown.add(e.getCause());
                interrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        consumer.start();
        consumer.join();

        assertThat(thrown).hasOnlyElementsOfType(InterruptedIOException.class).hasSize(1);
        assertThat(interrupted).isTrue();
    }

    @Test
    void whatPatchesThrowIsThrownAsItIs() {
        for (Throwable thrown : List.of(
                new IOException(),
                new InterruptedException(),
                new IllegalStateException(),
                new AssertionError(),
                new Throwable())) {
            var failing = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
                Sneaky.raise(thrown);
                return List.of();
            });
            assertThatThrownBy(() -> lines(failing.update(rooms(1)))).isSameAs(thrown);
            assertThatThrownBy(() -> lines(failing.on(Runnable::run, 1).update(rooms(1))))
                    .isSameAs(thrown);
            assertThatThrownBy(() -> lines(failing.on(threads, 2).update(rooms(1))))
                    .isSameAs(thrown);
        }
    }

    /** Waits whether the thread is interrupted or not, unless the test is over. */
    private static void await(CountDownLatch latch) {
        boolean interrupted = Thread.interrupted();
        try {
            latch.await();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Numbers for versions, at one of which the thread that asks for it is held: in the middle of its change. */
final class HeldVersions implements LongSupplier {
    private final long holdingAt;
    private final AtomicLong next = new AtomicLong(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    HeldVersions(long holdingAt) {
        this.holdingAt = holdingAt;
    }

    @Override
    public long getAsLong() {
        long version = next.getAndIncrement();
        if (version == holdingAt) {
            reached.countDown();
            await(released);
        }
        return version;
    }

    /** Waits until a thread is held. */
    void awaitHeld() {
        await(reached);
    }

    void release() {
        released.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

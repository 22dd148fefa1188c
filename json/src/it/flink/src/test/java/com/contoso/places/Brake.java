package com.contoso.places;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Slows a stream down until it is released, and fails once after a checkpoint if it is told to. */
final class Brake extends RichMapFunction<String, String> implements CheckpointListener {
    private static final long serialVersionUID = 1;
    static final AtomicBoolean RELEASED = new AtomicBoolean();
    static final AtomicBoolean FAILING = new AtomicBoolean();
    static final AtomicLong CHECKPOINTS = new AtomicLong();
    static final AtomicInteger FAILURES = new AtomicInteger();
    private static final AtomicLong SEEN = new AtomicLong();

    static void reset(boolean released, boolean failing) {
        RELEASED.set(released);
        FAILING.set(failing);
        CHECKPOINTS.set(0);
        FAILURES.set(0);
        SEEN.set(0);
    }

    static long seen() {
        return SEEN.get();
    }

    @Override
    public String map(String line) throws Exception {
        SEEN.incrementAndGet();
        if (!RELEASED.get()) {
            Thread.sleep(1);
        }
        // Not at the checkpoint itself, but among the records behind it, which come again.
        if (CHECKPOINTS.get() > 0 && SEEN.get() > 500 && FAILING.compareAndSet(true, false)) {
            FAILURES.incrementAndGet();
            RELEASED.set(true);
            throw new IllegalStateException("planned");
        }
        return line;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        if (SEEN.get() > 100) {
            CHECKPOINTS.incrementAndGet();
        }
    }
}

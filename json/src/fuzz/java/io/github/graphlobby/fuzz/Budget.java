package io.github.graphlobby.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory an input may cost: a generous constant and a generous factor for each of its bytes, many times what
 * is measured, so that only what grows faster than the input is found.
 */
final class Budget {
    static final long CONSTANT = 1 << 20;
    static final long PER_BYTE = 1_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** The best round counts: in the first one classes are loaded and tables made. */
    private static final int MOST_ROUNDS = 3;

    private Budget() {}

    /** Runs something, more than once where it was over the budget. */
    static void check(int length, Runnable body) {
        long most = CONSTANT + PER_BYTE * length;
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < MOST_ROUNDS && fewest > most; i++) {
            fewest = Math.min(fewest, cost(body));
        }
        long cost = fewest;
        Hold.that(cost <= most, () -> length + " bytes cost " + cost + " bytes of memory, more than " + most);
    }

    private static long cost(Runnable body) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        body.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}

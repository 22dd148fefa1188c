package io.github.graphlobby.operation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Gives the versions of what one store in memory holds. */
final class Versions {
    /** Gives no number twice. */
    private final LongSupplier next;

    /** Also for a test, which is asked in the middle of each change. */
    Versions(LongSupplier next) {
        this.next = next;
    }

    static Versions from(long first) {
        return new Versions(new AtomicLong(first)::getAndIncrement);
    }

    /** The value under a version that nothing had before. */
    <T> Versioned<T> of(T value) {
        return Versioned.of(value, Long.toString(next.getAsLong()));
    }
}

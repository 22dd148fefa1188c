package io.github.graphlobby.operation;

import java.util.concurrent.atomic.AtomicLong;

/** Gives the versions of what one store in memory holds: a counter, so that none comes twice. */
final class Versions {
    private final AtomicLong next;

    Versions(long first) {
        next = new AtomicLong(first);
    }

    /** The value under a version that nothing had before. */
    <T> Versioned<T> of(T value) {
        return Versioned.of(value, Long.toString(next.getAndIncrement()));
    }
}

package io.github.graphlobby.operation;

import java.util.Iterator;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the places of one type in their order, and how many there are, which the set would have to count. Changed
 * by one thread at a time, and read by any meanwhile.
 */
final class IdsOfType {
    private final NavigableSet<String> ids = new ConcurrentSkipListSet<>();
    private final AtomicLong count = new AtomicLong();

    void add(String id) {
        if (ids.add(id)) {
            count.incrementAndGet();
        }
    }

    void remove(String id) {
        if (ids.remove(id)) {
            count.decrementAndGet();
        }
    }

    /** Those behind an id, or all. */
    Iterator<String> after(@Nullable String id) {
        return (id == null ? ids : ids.tailSet(id, false)).iterator();
    }

    long count() {
        return count.get();
    }
}

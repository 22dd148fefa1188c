package io.github.graphlobby.schema;

import io.github.graphlobby.internal.MapKey;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies of the collections that go into a record.
 *
 * <p>Unlike {@code List.copyOf} they keep null items, because a service may have sent some, and a list that was copied
 * before is returned as it is at no cost, however long.
 */
public final class Frozen {
    private Frozen() {}

    /**
     * Copies a list.
     *
     * @param <E> the item
     * @param list the list, or null
     * @return an immutable list of the same items, {@code list} itself if it is one already; null for null
     */
    public static <E> @Nullable List<E> list(@Nullable List<E> list) {
        return list == null || list instanceof Items ? list : new Items<>(list.toArray());
    }

    /**
     * Copies a map; an entry of null counts as absent.
     *
     * @param <V> the value of an entry
     * @param map the map, or null
     * @return an immutable map of the same entries in the same order, {@code map} itself if it is one already; null for
     *     null
     * @throws IllegalArgumentException if a key has an {@code @}, which would make it control information
     */
    public static <V> @Nullable Map<String, V> map(@Nullable Map<String, V> map) {
        return map == null || map instanceof Entries ? map : entries(map);
    }

    private static <V> Map<String, V> entries(Map<String, ? extends @Nullable V> map) {
        var entries = new LinkedHashMap<String, V>();
        map.forEach((key, value) -> {
            MapKey.check(key);
            if (value != null) {
                entries.put(key, value);
            }
        });
        return new Entries<>(entries);
    }

    /** A map that was copied; being of this class is the mark that it need not be again. */
    private static final class Entries<V> extends AbstractMap<String, V> {
        private final Map<String, V> entries;

        Entries(Map<String, V> entries) {
            this.entries = Collections.unmodifiableMap(entries);
        }

        @Override
        public Set<Entry<String, V>> entrySet() {
            return entries.entrySet();
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return entries.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return entries.containsKey(key);
        }
    }

    static class Items<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
        private final @Nullable Object[] items;

        Items(@Nullable Object[] items) {
            this.items = items;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // filled from a list of E, null items included
        public E get(int index) {
            return (E) items[index];
        }

        @Override
        public int size() {
            return items.length;
        }
    }
}

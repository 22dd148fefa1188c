package io.github.graphlobby.schema;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
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

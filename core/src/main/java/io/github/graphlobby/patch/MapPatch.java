package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.MapKey;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.MapType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of a map, by key (RFC 7396): an entry is set or removed, and the others stay.
 *
 * <p>It changes a property that is declared with a {@link MapType}. Immutable, thread-safe, a value.
 *
 * @param <V> the value of an entry
 */
public final class MapPatch<V> implements MergePatch {
    /** For each entry that changes its value afterwards, or null if it is removed. */
    private final Map<String, @Nullable V> entries;

    private MapPatch(Map<String, @Nullable V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * Starts a patch.
     *
     * @param <V> the value of an entry
     * @return a builder that changes nothing yet
     */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * Computes the patch that makes one map of another.
     *
     * @param <V> the value of an entry
     * @param from the map before
     * @param to the map after; an entry of null counts as absent in both
     * @return the smallest patch that, applied to {@code from}, gives {@code to}
     */
    public static <V> MapPatch<V> between(Map<String, V> from, Map<String, V> to) {
        Map<String, V> before = frozen(from, "from");
        Map<String, V> after = frozen(to, "to");
        var changes = new LinkedHashMap<String, @Nullable V>();
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(key -> changes.put(key, null));
        after.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changes.put(key, value);
            }
        });
        return new MapPatch<>(changes);
    }

    @SuppressWarnings("NullAway") // the copy of a map is a map
    private static <V> Map<String, V> frozen(Map<String, V> map, String name) {
        return Frozen.map(requireNonNull(map, name));
    }

    /**
     * Applies the patch.
     *
     * @param map the map as it is
     * @return the map as it becomes, immutable, with new entries after the others; {@code map} itself if nothing
     *     changes and it is the value of a resource
     */
    public Map<String, V> applyTo(Map<String, V> map) {
        Map<String, V> before = frozen(map, "map");
        var after = new LinkedHashMap<String, V>(before);
        entries.forEach((key, value) -> {
            if (value == null) {
                after.remove(key);
            } else {
                after.put(key, value);
            }
        });
        return after.equals(before) ? before : frozen(after, "map");
    }

    /** Applies the patch to the value of a property, which is a map of such entries, or null. */
    @SuppressWarnings("unchecked") // the property is declared with the type of this patch
    Map<String, V> mergedOnto(@Nullable Object current) {
        return applyTo(current == null ? Map.of() : (Map<String, V>) current);
    }

    /**
     * Composes two patches.
     *
     * @param later the patch that is applied after this one
     * @return the patch that does both
     */
    public MapPatch<V> then(MapPatch<V> later) {
        requireNonNull(later, "later");
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        var composed = new LinkedHashMap<String, @Nullable V>(entries);
        composed.putAll(later.entries);
        return new MapPatch<>(composed);
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns what the patch does to some entries. */
    MapPatch<V> only(BiPredicate<String, @Nullable V> which) {
        var some = new LinkedHashMap<String, @Nullable V>();
        entries.forEach((key, value) -> {
            if (which.test(key, value)) {
                some.put(key, value);
            }
        });
        return new MapPatch<>(some);
    }

    /** {@return what the patch does to each entry that it names, cleared or set; in order, immutable} */
    public Map<String, Change<V>> changes() {
        var changes = new LinkedHashMap<String, Change<V>>();
        entries.forEach(
                (key, value) -> changes.put(key, value == null ? new Change.Cleared<>() : new Change.Set<>(value)));
        return Collections.unmodifiableMap(changes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapPatch<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return what changes, as text for people: {@code {cost centre=4711, owner=null}}} */
    @Override
    public String toString() {
        return entries.toString();
    }

    /**
     * Builds a patch; the last change of an entry wins. Not thread-safe.
     *
     * @param <V> the value of an entry
     */
    public static final class Builder<V> {
        private final Map<String, @Nullable V> entries = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets an entry, whether it is there or not.
         *
         * @param key the key, without {@code @}
         * @param value the value, not null: {@link #remove} says null
         * @return this builder
         * @throws IllegalArgumentException if the key is control information
         */
        public Builder<V> put(String key, V value) {
            MapKey.check(key);
            if (value == null) {
                throw new NullPointerException("value of " + Wording.quote(key) + " is null; remove it instead");
            }
            entries.put(key, value);
            return this;
        }

        /**
         * Removes an entry, if it is there.
         *
         * @param key the key, without {@code @}
         * @return this builder
         * @throws IllegalArgumentException if the key is control information
         */
        public Builder<V> remove(String key) {
            entries.put(MapKey.check(key), null);
            return this;
        }

        /** {@return the patch; the builder may be used further without touching it} */
        public MapPatch<V> build() {
            return new MapPatch<>(new LinkedHashMap<>(entries));
        }
    }
}

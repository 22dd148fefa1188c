package io.github.graphlobby.patch;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the items of a collection that two patches replace.
 *
 * @param base the items in the base
 * @param ours those that one patch puts in their place
 * @param theirs those that the other does
 */
record ItemMerge(List<?> base, List<?> ours, List<?> theirs) {
    /** Neither of the patches comes first, so what they add is put in an order of its own. */
    private static final Comparator<@Nullable Object> BY_TEXT = Comparator.<@Nullable Object, String>comparing(
                    String::valueOf)
            .thenComparing(item -> item == null ? "" : item.getClass().getName())
            .thenComparingInt(Objects::hashCode); // what is confidential is not in the text

    /** Keeps what neither takes away, and adds what either adds. */
    List<@Nullable Object> asSet() {
        var added = new LinkedHashSet<@Nullable Object>(ours);
        added.addAll(theirs);
        added.removeAll(new HashSet<@Nullable Object>(base));
        var merged = new ArrayList<@Nullable Object>(base);
        merged.retainAll(new HashSet<@Nullable Object>(ours));
        merged.retainAll(new HashSet<@Nullable Object>(theirs));
        added.stream().sorted(BY_TEXT).forEach(merged::add);
        return merged;
    }

    /** Merges the items that have the same key; null if they cannot be told apart by it. */
    @Nullable
    List<@Nullable Object> byKey(Property<?, ?> key, String pointer, ThreeWay merging) {
        Map<Object, Item> before = items(base, key);
        Map<Object, Item> one = items(ours, key);
        Map<Object, Item> other = items(theirs, key);
        if (before == null || one == null || other == null) {
            return null;
        }
        var merged = new ArrayList<@Nullable Object>();
        for (Object each : keys(before.keySet(), one.keySet(), other.keySet())) {
            var versions = new Versions(before.get(each), one.get(each), other.get(each));
            Item item = versions.merged(pointer, merging);
            if (item != null) {
                merged.add(item.value);
            }
        }
        return merged;
    }

    private static Set<Object> keys(Set<Object> base, Set<Object> ours, Set<Object> theirs) {
        var keys = new LinkedHashSet<>(base);
        var added = new ArrayList<>(ours);
        added.addAll(theirs);
        added.stream().sorted(BY_TEXT).forEach(keys::add);
        return keys;
    }

    /** Returns the items by their keys, or null if one has none or two have the same. */
    private static @Nullable Map<Object, Item> items(List<?> list, Property<?, ?> key) {
        var items = new LinkedHashMap<Object, Item>();
        for (Object each : list) {
            Object found = each instanceof AnyResource item ? key(item.resourceType(), item, key) : null;
            if (found == null || items.put(found, new Item(items.size(), (AnyResource) each)) != null) {
                return null;
            }
        }
        return items;
    }

    private static <R extends Resource<R>> @Nullable Object key(
            ResourceType<R> type, AnyResource item, Property<?, ?> key) {
        return type.has(key) ? Draft.values(type.cast(item))[key.index()] : null;
    }

    /** An item and its place in its list. */
    private record Item(int index, AnyResource value) {
        boolean isEqualTo(@Nullable Item other) {
            return other != null && value.equals(other.value);
        }
    }

    /** What an item is in the base and in both patches, in each perhaps nothing. */
    private record Versions(
            @Nullable Item base,
            @Nullable Item ours,
            @Nullable Item theirs) {
        @Nullable
        Item merged(String pointer, ThreeWay merging) {
            if (isSame(ours, theirs) || isSame(base, theirs)) {
                return ours;
            }
            if (isSame(base, ours)) {
                return theirs;
            }
            if (base != null && ours != null && theirs != null && isOfOneType(base, ours, theirs)) {
                return inside(pointer + "/" + base.index, base.value.resourceType(), merging, base, ours, theirs);
            }
            merging.conflict(pointer + "/" + place(), ValueNode.of(value(base), null), side(ours), side(theirs));
            return ours;
        }

        private static boolean isSame(@Nullable Item one, @Nullable Item other) {
            return one == null ? other == null : one.isEqualTo(other);
        }

        private static boolean isOfOneType(Item base, Item ours, Item theirs) {
            ResourceType<?> type = base.value.resourceType();
            return ours.value.resourceType().equals(type)
                    && theirs.value.resourceType().equals(type);
        }

        private static <R extends Resource<R>> Item inside(
                String pointer, ResourceType<R> type, ThreeWay merging, Item base, Item ours, Item theirs) {
            R before = type.cast(base.value);
            Patch<R> merged = merging.merge(
                    pointer,
                    before,
                    Patch.between(before, type.cast(ours.value)),
                    Patch.between(before, type.cast(theirs.value)));
            return new Item(base.index, (AnyResource) merged.applyTo(before));
        }

        private int place() {
            Item item = base == null ? ours : base;
            return item == null ? 0 : item.index;
        }

        private static @Nullable Object value(@Nullable Item item) {
            return item == null ? null : item.value;
        }

        private static Conflict.Side side(@Nullable Item item) {
            return new Conflict.Side(item == null ? new Change.Cleared<>() : new Change.Set<>(item.value), value(item));
        }
    }
}

package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Does to one state what a patch does to another: to the items of collections one by one, where it is said so. Slow and
 * obvious, and with no regard to the order of such items.
 *
 * @param rules how collections are merged
 */
record Redo(DrawnRules rules) {

    /** Does to a resource what a patch does to the base that it was made for. */
    <R extends Resource<R>> R on(R target, R base, Patch<R> patch) {
        Draft<R> draft = Draft.of(target);
        @Nullable Object[] before = Draft.values(base);
        for (Property<? super R, ?> property : patch.type().properties()) {
            int index = property.index();
            if (patch.contains(property)) {
                draft.put(index, redone(property, patch.change(property), before[index], draft.value(index)));
            }
        }
        draft.additional(patch.additional().applyTo(target.additional()));
        return draft.toResource();
    }

    private @Nullable Object redone(
            Property<?, ?> property, Change<?> change, @Nullable Object base, @Nullable Object target) {
        if (change instanceof Change.Merged<?> merged && merged.patch() instanceof Patch<?> nested) {
            return inside(property, nested, base, target);
        }
        Object after = Members.effect(property, change, target);
        return rules.areItemsMerged(property) ? items(property, list(base), after, list(target)) : after;
    }

    private <S extends Resource<S>> S inside(
            Property<?, ?> property, Patch<S> patch, @Nullable Object base, @Nullable Object target) {
        var declared = ((StructuredValueType<?>) property.type()).structuredType();
        return on(
                declared.convert((AnyResource) target, patch.type()),
                declared.convert((AnyResource) base, patch.type()),
                patch);
    }

    private @Nullable Object items(Property<?, ?> collection, List<?> base, @Nullable Object after, List<?> target) {
        Property<?, ?> key = rules.keyOf(collection);
        if (key == null) {
            return set(base, list(after), target);
        }
        Map<Object, AnyResource> before = Keyed.items(base, key);
        Map<Object, AnyResource> then = Keyed.items(list(after), key);
        Map<Object, AnyResource> now = Keyed.items(target, key);
        return before == null || then == null || now == null ? after : items(before, then, now);
    }

    /** What the patch takes away goes, and what it adds comes. */
    private static List<?> set(List<?> base, List<?> after, List<?> target) {
        var gone = new HashSet<@Nullable Object>(base);
        gone.removeAll(new HashSet<@Nullable Object>(after));
        var come = new LinkedHashSet<@Nullable Object>(after);
        come.removeAll(new HashSet<@Nullable Object>(base));
        var items = new LinkedHashSet<@Nullable Object>(target);
        items.removeAll(gone);
        items.addAll(come);
        return new ArrayList<>(items);
    }

    private List<?> items(
            Map<Object, AnyResource> base, Map<Object, AnyResource> after, Map<Object, AnyResource> target) {
        Set<Object> keys = new LinkedHashSet<>(base.keySet());
        keys.addAll(after.keySet());
        var items = new LinkedHashMap<Object, AnyResource>(target);
        for (Object key : keys) {
            AnyResource then = after.get(key);
            if (then == null) {
                items.remove(key);
            } else if (!Objects.equals(base.get(key), then)) {
                items.put(key, item(then.resourceType(), base.get(key), then, items.get(key)));
            }
        }
        return new ArrayList<>(items.values());
    }

    private <S extends Resource<S>> AnyResource item(
            ResourceType<S> type, @Nullable AnyResource base, AnyResource after, @Nullable AnyResource target) {
        if (base == null
                || target == null
                || !base.resourceType().equals(type)
                || !target.resourceType().equals(type)) {
            return after;
        }
        S before = type.cast(base);
        return (AnyResource) on(type.cast(target), before, Patch.between(before, type.cast(after)));
    }

    private static List<?> list(@Nullable Object items) {
        return items == null ? List.of() : (List<?>) items;
    }

    /**
     * Returns a resource as maps and lists, in which the items that are merged have no order: what is a set is one, and
     * items that a key tells apart stand under it. No such items are none, whether the collection is empty or cleared.
     */
    @Nullable
    Object unordered(@Nullable Object value) {
        if (value instanceof List<?> items) {
            var list = new ArrayList<@Nullable Object>();
            items.forEach(item -> list.add(unordered(item)));
            return list;
        }
        return value instanceof AnyResource resource ? unordered(resource.resourceType(), resource) : value;
    }

    private <S extends Resource<S>> Object unordered(ResourceType<S> type, AnyResource resource) {
        var tree = new LinkedHashMap<Object, @Nullable Object>();
        @Nullable Object[] values = Draft.values(type.cast(resource));
        for (Property<? super S, ?> property : type.properties()) {
            Object value = values[property.index()];
            tree.put(property, rules.areItemsMerged(property) ? items(property, list(value)) : unordered(value));
        }
        return List.of(type, tree, resource.additional());
    }

    private @Nullable Object items(Property<?, ?> collection, List<?> items) {
        Property<?, ?> key = rules.keyOf(collection);
        if (key == null) {
            return new HashSet<@Nullable Object>(items);
        }
        Map<Object, AnyResource> keyed = Keyed.items(items, key);
        if (keyed == null) {
            return unordered(items);
        }
        var tree = new LinkedHashMap<Object, @Nullable Object>();
        keyed.forEach((found, item) -> tree.put(found, unordered(item)));
        return tree;
    }
}

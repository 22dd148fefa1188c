package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items of collections by what tells them apart. */
final class Keyed {
    private Keyed() {}

    /** Returns the items by their keys, or null if they cannot be told apart. */
    static @Nullable Map<Object, AnyResource> items(List<?> items, Property<?, ?> key) {
        var keyed = new LinkedHashMap<Object, AnyResource>();
        for (Object each : items) {
            Object found = each instanceof AnyResource item ? value(item.resourceType(), item, key) : null;
            if (found == null) {
                return null;
            }
            keyed.put(found, (AnyResource) each);
        }
        return keyed.size() == items.size() ? keyed : null;
    }

    private static <R extends Resource<R>> @Nullable Object value(
            ResourceType<R> type, AnyResource item, Property<?, ?> key) {
        return Draft.values(type.cast(item))[key.index()];
    }

    /** Returns an item with another key. */
    static AnyResource with(AnyResource item, Property<?, ?> key, @Nullable Object value) {
        return with(item.resourceType(), item, key.index(), value);
    }

    private static <R extends Resource<R>> AnyResource with(
            ResourceType<R> type, AnyResource item, int index, @Nullable Object value) {
        Draft<R> draft = Draft.of(type.cast(item));
        draft.put(index, value);
        return (AnyResource) draft.toResource();
    }

    /** Returns an item with one member of another, which is of the same type. */
    static AnyResource withMember(AnyResource item, AnyResource other, int index) {
        return withMember(item.resourceType(), item, other, index);
    }

    private static <R extends Resource<R>> AnyResource withMember(
            ResourceType<R> type, AnyResource item, AnyResource other, int index) {
        return with(type, item, index, Draft.values(type.cast(other))[index]);
    }
}

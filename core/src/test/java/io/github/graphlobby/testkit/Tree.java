package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resources as maps and lists, as a document has them. */
final class Tree {
    private Tree() {}

    /** Returns a map of the members that have a value. */
    static Object of(AnyResource resource) {
        return resource(resource, false);
    }

    /** Returns a value that may be of several types, if it is a resource. */
    static @Nullable Object ofItem(@Nullable Object value) {
        return value instanceof AnyResource resource ? resource(resource, true) : of(value, null);
    }

    private static @Nullable Object of(@Nullable Object value, @Nullable ValueType<?> declared) {
        if (value instanceof AnyResource resource) {
            return resource(
                    resource,
                    declared instanceof StructuredValueType<?> structured
                            && structured.structuredType() instanceof ResourceFamily<?>);
        }
        if (value instanceof List<?> items) {
            ValueType<?> item = declared instanceof CollectionType<?> collection ? collection.item() : null;
            var list = new ArrayList<@Nullable Object>();
            items.forEach(each -> list.add(of(each, item)));
            return list;
        }
        return value instanceof Map<?, ?> object ? map(object) : value;
    }

    private static Object map(Map<?, ?> object) {
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        object.forEach((name, member) -> map.put(name, of(member, null)));
        return map;
    }

    private static Object resource(AnyResource resource, boolean typed) {
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        if (typed) {
            map.put(StructuredType.ODATA_TYPE, resource.resourceType().name());
        }
        putDeclared(resource.resourceType(), resource, map);
        resource.additional().forEach((name, member) -> map.put(name, of(member, null)));
        return map;
    }

    private static <R extends Resource<R>> void putDeclared(
            ResourceType<R> type, AnyResource resource, Map<@Nullable Object, @Nullable Object> map) {
        Snapshot<R> values = Snapshot.of(type.cast(resource));
        for (Property<? super R, ?> property : type.properties()) {
            Object value = values.get(property);
            if (value != null) {
                map.put(property.name(), of(value, property.type()));
            }
        }
    }

    /** Returns the tree without the names of types, which a type that is declared alone does not have. */
    static @Nullable Object untyped(@Nullable Object tree) {
        if (tree instanceof List<?> items) {
            var list = new ArrayList<@Nullable Object>();
            items.forEach(item -> list.add(untyped(item)));
            return list;
        }
        if (!(tree instanceof Map<?, ?> object)) {
            return tree;
        }
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        object.forEach((name, member) -> map.put(name, untyped(member)));
        map.remove(StructuredType.ODATA_TYPE);
        return map;
    }
}

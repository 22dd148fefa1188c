package io.github.graphlobby.patch;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of records as the virtual machine sees them, without the engine. */
final class Components {
    private Components() {}

    /** Returns the components that are properties: all but the type name at the front and the additional members. */
    static List<RecordComponent> of(Resource<?> resource) {
        var components = Arrays.asList(resource.getClass().getRecordComponents());
        int first = components.get(0).getName().equals("odataType") ? 1 : 0;
        return components.subList(first, components.size() - 1);
    }

    /** Returns the values of these components; a list without null items is returned by {@code toArray} as well. */
    static List<@Nullable Object> values(Resource<?> resource) {
        var values = new ArrayList<@Nullable Object>();
        for (RecordComponent component : of(resource)) {
            values.add(value(component, resource));
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Resource<?> resource) {
        try {
            return component.getAccessor().invoke(resource);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no accessor of " + component, e);
        }
    }

    /** Tells whether a component is declared to hold values of a type: of its class, or a list of such. */
    static boolean holds(RecordComponent component, ValueType<?> type) {
        return type instanceof CollectionType<?> collection
                ? component.getGenericType() instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && Arrays.equals(
                                list.getActualTypeArguments(),
                                new Type[] {collection.item().javaClass()})
                : component.getGenericType() == type.javaClass();
    }
}

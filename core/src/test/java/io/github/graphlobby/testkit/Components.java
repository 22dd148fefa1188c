package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of records as the virtual machine sees them, without the engine. */
final class Components {
    /** Names on the wire that no component can have (The Java Language Specification, Java SE 17, section 3.9). */
    private static final Set<String> JAVA_KEYWORDS = Set.of(("abstract assert boolean break byte case catch char class"
                    + " const continue default do double else enum extends false final finally float for goto if"
                    + " implements import instanceof int interface long native new null package private protected"
                    + " public return short static strictfp super switch synchronized this throw throws transient"
                    + " true try void volatile while _")
            .split(" "));

    private Components() {}

    /** Checks that the components are the declared properties, followed by the additional members. */
    static void check(ResourceType<?> type) {
        Expect.that(type.empty().getClass().isRecord(), type + " should be the type of a record");
        checkAdditional(type);
        var components = of(type.empty());
        var names = components.stream().map(RecordComponent::getName).toList();
        Expect.that(
                components.size() == type.properties().size(),
                type + " should have one component for each property: " + names + " for " + type.properties());
        for (int i = 0; i < components.size(); i++) {
            check(components.get(i), type.properties().get(i), i);
        }
    }

    private static void checkAdditional(ResourceType<?> type) {
        var components = type.empty().getClass().getRecordComponents();
        var last = components[components.length - 1];
        Expect.that(
                last.getName().equals("additional") && last.getType() == Map.class,
                "the last component of " + type + " should be the map `additional`, not " + last);
    }

    private static void check(RecordComponent component, Property<?, ?> property, int position) {
        Expect.equal("position of `" + property + "`", property.index(), position);
        Expect.that(
                isNamed(component.getName(), property.name()),
                "component " + position + " is named `" + component.getName() + "`, but the property declared there `"
                        + property + "`");
        Expect.that(
                holds(component, property.type()),
                "`" + component + "` should hold " + property.type() + ", as its property is declared");
    }

    private static boolean isNamed(String component, String property) {
        return JAVA_KEYWORDS.contains(property) ? component.startsWith(property) : component.equals(property);
    }

    /** Tells whether a component is declared to hold values of a type: of its class, or a list or map of such. */
    private static boolean holds(RecordComponent component, ValueType<?> type) {
        Type declared = component.getGenericType();
        if (type instanceof CollectionType<?> collection) {
            return isGeneric(declared, List.class, collection.item().javaClass());
        }
        return type instanceof MapType<?> map
                ? isGeneric(declared, Map.class, String.class, map.value().javaClass())
                : declared == type.javaClass();
    }

    private static boolean isGeneric(Type declared, Class<?> raw, Type... arguments) {
        return declared instanceof ParameterizedType generic
                && generic.getRawType() == raw
                && Arrays.equals(generic.getActualTypeArguments(), arguments);
    }

    /** Returns the components that are properties: all but the type name at the front and the additional members. */
    private static List<RecordComponent> of(AnyResource resource) {
        var components = Arrays.asList(resource.getClass().getRecordComponents());
        int first = components.get(0).getName().equals("odataType") ? 1 : 0;
        return components.subList(first, components.size() - 1);
    }

    /** Returns the values of these components. */
    static List<@Nullable Object> values(Resource<?> resource) {
        var values = new ArrayList<@Nullable Object>();
        for (RecordComponent component : of(resource)) {
            values.add(value(component, resource));
        }
        return values;
    }

    /** An embedder's record may be known in its package only; a named module has to open that to the kit. */
    private static @Nullable Object value(RecordComponent component, Resource<?> resource) {
        var accessor = component.getAccessor();
        accessor.trySetAccessible();
        try {
            return accessor.invoke(resource);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no accessor of " + component + " that the test kit may call", e);
        }
    }
}

package io.github.graphlobby.patch;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the place where there is none, as a node of a tree whatever it is made of: records, maps and lists.
 *
 * @param value the value; null where there is none, and for a JSON null
 * @param isPresent whether there is one
 * @param declared the type that it is declared with, or null if nobody declared it
 */
record ValueNode(
        @Nullable Object value, boolean isPresent, @Nullable ValueType<?> declared) {
    static final ValueNode ABSENT = new ValueNode(null, false, null);

    static ValueNode of(@Nullable Object value, @Nullable ValueType<?> declared) {
        return new ValueNode(value, true, declared);
    }

    /** Of a property null means that it has no value. */
    static ValueNode ofProperty(@Nullable Object value, ValueType<?> declared) {
        return value == null ? ABSENT : of(value, declared);
    }

    boolean isObject() {
        return value instanceof AnyResource || value instanceof Map<?, ?>;
    }

    boolean isList() {
        return value instanceof List<?>;
    }

    /** The items, each declared with the type of the items; none if this is no list. */
    List<ValueNode> items() {
        ValueType<?> item = declared instanceof CollectionType<?> collection ? collection.item() : null;
        return value instanceof List<?> items
                ? items.stream().map(each -> of(each, item)).toList()
                : List.of();
    }

    /**
     * The members that have a value, and first the type of a value that may have several; none if this is no object.
     */
    Map<String, ValueNode> members() {
        var members = new LinkedHashMap<String, ValueNode>();
        if (value instanceof AnyResource resource) {
            if (isOfManyTypes()) {
                members.put(
                        StructuredType.ODATA_TYPE, of(resource.resourceType().name(), null));
            }
            putDeclared(resource.resourceType(), resource, members);
            resource.additional().forEach((name, member) -> members.put(name, of(member, null)));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> members.put((String) name, of(member, null)));
        }
        return members;
    }

    boolean isOfManyTypes() {
        return isOfManyTypes(declared);
    }

    /** Whether values of a type may be of several types, so that a patch may change theirs. */
    static boolean isOfManyTypes(@Nullable ValueType<?> declared) {
        return declared instanceof StructuredValueType<?> structured
                && structured.structuredType() instanceof ResourceFamily<?>;
    }

    private static <R extends Resource<R>> void putDeclared(
            ResourceType<R> type, AnyResource resource, Map<String, ValueNode> members) {
        @Nullable Object[] values = Draft.values(type.cast(resource));
        for (Property<? super R, ?> property : type.properties()) {
            Object member = values[property.index()];
            if (member != null) {
                members.put(property.name(), of(member, property.type()));
            }
        }
    }

    /** The names that its members could have in the order of the schema; none if nobody declared them. */
    List<String> declaredNames() {
        if (!(value instanceof AnyResource resource)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        if (isOfManyTypes()) {
            names.add(StructuredType.ODATA_TYPE);
        }
        resource.resourceType().properties().forEach(property -> names.add(property.name()));
        return names;
    }

    /** The value as text for people, on one line and not at length; three dots if it is confidential. */
    String shown() {
        if (declared != null && declared.isConfidential()) {
            return "…";
        }
        if (isObject() || isList()) {
            return isEmpty() ? (isList() ? "[]" : "{}") : Wording.value(String.valueOf(value));
        }
        boolean worded = value instanceof String || value instanceof Double;
        return value != null && worded ? Wording.value(value) : Wording.plain(String.valueOf(value));
    }

    /** Whether it is an object or list with nothing in it. */
    boolean isEmpty() {
        if (value instanceof AnyResource resource) {
            return resource.equals(resource.resourceType().empty());
        }
        return isObject() ? Map.of().equals(value) : List.of().equals(value);
    }
}

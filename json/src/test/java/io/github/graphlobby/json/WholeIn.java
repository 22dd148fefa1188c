package io.github.graphlobby.json;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a schema version has whole, down to the last member of an enumeration, so that every value of it is one of that
 * version.
 */
record WholeIn(SchemaVersion version) {

    /** The properties of a type that are whole, with all that stands below them. */
    <R extends Resource<R>> Set<Property<? super R, ?>> properties(ResourceType<R> type) {
        var whole = new LinkedHashSet<Property<? super R, ?>>(type.properties());
        whole.removeIf(property -> !has(type, property, new HashSet<>()));
        return whole;
    }

    private <R extends Resource<R>> boolean has(
            ResourceType<R> type, Property<? super R, ?> property, Set<StructuredType<?>> seen) {
        boolean isDeclared = !type.isModelled() || type.versions(property).contains(version);
        return isDeclared && has(property.type(), seen);
    }

    private boolean has(ValueType<?> type, Set<StructuredType<?>> seen) {
        if (type instanceof CollectionType<?> collection) {
            return has(collection.item(), seen);
        }
        if (type instanceof MapType<?> map) {
            return has(map.value(), seen);
        }
        if (type instanceof EnumType<?> enumeration) {
            return has(enumeration);
        }
        return !(type instanceof StructuredValueType<?> structured) || has(structured.structuredType(), seen);
    }

    private <E extends EvolvableEnum> boolean has(EnumType<E> type) {
        return type.known().stream().allMatch(member -> type.versions(member).contains(version));
    }

    private boolean has(StructuredType<?> type, Set<StructuredType<?>> seen) {
        if (!seen.add(type)) {
            return true;
        }
        return type instanceof ResourceFamily<?> family
                ? family.modelled().stream().allMatch(each -> hasAll(each, seen))
                : hasAll((ResourceType<?>) type, seen);
    }

    private <R extends Resource<R>> boolean hasAll(ResourceType<R> type, Set<StructuredType<?>> seen) {
        return (!type.isModelled() || type.versions().contains(version))
                && type.properties().stream().allMatch(property -> has(type, property, seen));
    }
}

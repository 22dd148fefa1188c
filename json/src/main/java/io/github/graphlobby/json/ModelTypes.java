package io.github.graphlobby.json;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of the model by the class of their values, found in what a place or a call holds; what is searched is
 * initialised.
 */
final class ModelTypes {
    private static final ValueType<?> PLACE = Edm.structured(Place.class, () -> Place.TYPE);
    private static final ValueType<?> CALL = Edm.structured(Call.class, () -> Call.TYPE);

    private final Class<?> wanted;
    private final Set<Class<?>> searched = new HashSet<>();

    private ModelTypes(Class<?> wanted) {
        this.wanted = wanted;
    }

    /**
     * The {@link StructuredType} or {@link EnumType} of a class, or null if the model has none. Of a record that keeps
     * values of types which are not modelled it is the family, since such a type has no fixed name.
     */
    static @Nullable Object of(Class<?> javaClass) {
        if (!AnyResource.class.isAssignableFrom(javaClass) && !EvolvableEnum.class.isAssignableFrom(javaClass)) {
            return null; // before the model is initialised: a mapper asks for every class that it meets
        }
        var search = new ModelTypes(javaClass);
        Object ofPlaces = search.in(PLACE);
        return ofPlaces == null ? search.in(CALL) : ofPlaces;
    }

    private @Nullable Object in(ValueType<?> type) {
        if (type instanceof CollectionType<?> collection) {
            return in(collection.item());
        }
        if (type instanceof StructuredValueType<?> value && searched.add(value.javaClass())) {
            StructuredType<?> structured = value.structuredType();
            return value.javaClass() == wanted ? structured : in(structured);
        }
        return type instanceof EnumType<?> && type.javaClass() == wanted ? type : null;
    }

    private @Nullable Object in(StructuredType<?> type) {
        return type instanceof ResourceFamily<?> family ? inFamily(family) : inRecord((ResourceType<?>) type);
    }

    private @Nullable Object inFamily(ResourceFamily<?> family) {
        for (ResourceType<?> type : family.modelled()) {
            Object found = inRecord(type);
            if (found != null) {
                return found;
            }
        }
        return family.type("").empty().getClass() == wanted ? family : null;
    }

    private @Nullable Object inRecord(ResourceType<?> type) {
        if (type.empty().getClass() == wanted) {
            return type;
        }
        for (Property<?, ?> property : type.properties()) {
            Object found = in(property.type());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

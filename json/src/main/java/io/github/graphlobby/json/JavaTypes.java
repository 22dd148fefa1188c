package io.github.graphlobby.json;

import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.ModelType;
import io.github.graphlobby.schema.ResourceFamily;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that a mapper reads, by the Java class of their values: those of the model and an embedder's own. */
final class JavaTypes {
    /** What has JSON besides resources and the members of enumerations. */
    static final Set<Class<?>> WITH_JSON =
            Set.of(Patch.class, JsonMergePatch.class, Document.class, ErrorEnvelope.class);

    private final Map<Class<?>, ModelType<?>> own = new HashMap<>();

    JavaTypes(List<ModelType<?>> types) {
        types.forEach(this::add);
    }

    private void add(ModelType<?> type) {
        own.put(type.javaClass(), type);
        if (type instanceof ResourceFamily<?> family) {
            family.modelled().forEach(this::add);
            // The record that keeps values of types that are not modelled, as the abstract one is not, is read as the
            // family.
            own.putIfAbsent(family.type(family.name()).javaClass(), family);
        }
    }

    /** The type of a class, or null if it is none of ours. */
    @Nullable
    ModelType<?> of(Class<?> javaClass) {
        ModelType<?> type = own.get(javaClass);
        return type == null && isOurs(javaClass) ? ofModel(javaClass) : type;
    }

    private static @Nullable ModelType<?> ofModel(Class<?> javaClass) {
        ModelType<?> structured = ModelTypes.structured(javaClass);
        return structured == null ? ModelTypes.enumeration(javaClass) : structured;
    }

    /**
     * Whether a class could have a type; asked before the model is initialised, since a mapper asks for every class.
     */
    static boolean isOurs(Class<?> javaClass) {
        return AnyResource.class.isAssignableFrom(javaClass) || EvolvableEnum.class.isAssignableFrom(javaClass);
    }
}

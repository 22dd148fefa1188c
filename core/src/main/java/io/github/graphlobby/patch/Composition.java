package io.github.graphlobby.patch;

import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Composes two changes of one property, each null for cleared, a patch for merged, anything else for set. */
final class Composition {
    private Composition() {}

    static @Nullable Object compose(@Nullable Object earlier, @Nullable Object later) {
        if (later instanceof MapPatch<?> entries) {
            return composed(earlier, entries);
        }
        if (!(later instanceof Patch<?> merge)) {
            return later;
        }
        return earlier instanceof Patch<?> patch ? merged(patch, merge) : merge.mergedOnto(earlier);
    }

    @SuppressWarnings("unchecked") // both change one property, so they are of one type
    private static <V> Object composed(@Nullable Object earlier, MapPatch<V> later) {
        return earlier instanceof MapPatch<?> patch ? ((MapPatch<V>) patch).then(later) : later.mergedOnto(earlier);
    }

    private static <S extends Resource<S>> Patch<S> merged(Patch<?> earlier, Patch<S> later) {
        return inType(later.type, earlier).then(later);
    }

    /**
     * Restates a merge for a value whose type a later merge changes: what both types inherit is kept, the other
     * properties of the new type have no value, as {@link ResourceType#convert} does with the value itself.
     */
    @SuppressWarnings("unchecked") // a patch whose type is S is a patch of S
    private static <S extends Resource<S>> Patch<S> inType(ResourceType<S> type, Patch<?> patch) {
        if (patch.type.equals(type)) {
            return (Patch<S>) patch;
        }
        Draft<S> restated = Draft.of(type);
        for (Property<? super S, ?> property : type.properties()) {
            boolean shared = patch.type.has(property);
            if (!shared || patch.isPresent(property.index())) {
                restated.put(property.index(), shared ? patch.values[property.index()] : null);
            }
        }
        return Patch.of(restated, lost(type, patch).then(patch.additional().undeclaredIn(type)));
    }

    /**
     * Removes what the value lost when it became one of the earlier type: the members that this type declares, and the
     * name of a type derived from the later one.
     */
    private static JsonMergePatch lost(ResourceType<?> type, Patch<?> earlier) {
        var lost = new HashMap<String, @Nullable Object>();
        if (type.isOpen()) {
            lost.put(StructuredType.ODATA_TYPE, null);
        }
        for (Property<?, ?> property : earlier.type.properties()) {
            if (type.property(property.name()) == null) {
                lost.put(property.name(), null);
            }
        }
        return JsonMergePatch.of(lost);
    }
}

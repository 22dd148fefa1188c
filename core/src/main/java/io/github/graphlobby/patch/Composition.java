package io.github.graphlobby.patch;

import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Composes two changes of one property, each null for cleared, a patch for merged, anything else for set. */
final class Composition {
    private Composition() {}

    static @Nullable Object compose(Property<?, ?> property, @Nullable Object earlier, @Nullable Object later) {
        if (later instanceof MapPatch<?> entries) {
            return composed(earlier, entries);
        }
        if (!(later instanceof Patch<?> merge)) {
            return later;
        }
        return earlier instanceof Patch<?> patch ? merged(property, patch, merge) : merge.mergedOnto(earlier, property);
    }

    @SuppressWarnings("unchecked") // both change one property, so they are of one type
    private static <V> Object composed(@Nullable Object earlier, MapPatch<V> later) {
        return earlier instanceof MapPatch<?> patch ? ((MapPatch<V>) patch).then(later) : later.mergedOnto(earlier);
    }

    @SuppressWarnings("unchecked") // a patch whose type is S is a patch of S
    private static <S extends Resource<S>> Patch<S> merged(Property<?, ?> property, Patch<?> earlier, Patch<S> later) {
        Patch<S> first = earlier.type.equals(later.type)
                ? (Patch<S>) earlier
                : inType(later.type, earlier, ((StructuredValueType<?>) property.type()).structuredType());
        return first.then(later);
    }

    /**
     * Restates a merge for a value whose type a later merge changes: what both types inherit is kept, the other
     * properties of the new type have no value, as {@link StructuredType#convert} does with the value itself.
     */
    private static <S extends Resource<S>> Patch<S> inType(
            ResourceType<S> type, Patch<?> patch, StructuredType<?> declared) {
        Draft<S> restated = Draft.of(type);
        for (Property<? super S, ?> property : type.properties()) {
            boolean shared = patch.type.has(property);
            if (!shared || patch.isPresent(property.index())) {
                restated.put(property.index(), shared ? patch.values[property.index()] : null);
            }
        }
        JsonMergePatch kept = patch.additional().undeclaredIn(type);
        return Patch.of(restated, lost(patch.type, type).then(kept).then(lostOnTheWay(patch.type, type, declared)));
    }

    /**
     * Removes what the value lost when it became one of the earlier type: the members that this type declares, and the
     * name of a type derived from the later one.
     */
    private static JsonMergePatch lost(ResourceType<?> earlier, ResourceType<?> type) {
        var lost = new HashMap<String, @Nullable Object>();
        if (type.isOpen()) {
            lost.put(StructuredType.ODATA_TYPE, null);
        }
        lose(earlier, type, lost);
        return JsonMergePatch.of(lost);
    }

    /** Removes what the value loses when it becomes one of the later type, as {@link StructuredType#convert} has it. */
    private static JsonMergePatch lostOnTheWay(
            ResourceType<?> earlier, ResourceType<?> type, StructuredType<?> declared) {
        var lost = new HashMap<String, @Nullable Object>();
        if (declared instanceof ResourceFamily<?> family && !(earlier.isOpen() && type.isOpen())) {
            family.modelled().forEach(member -> lose(member, type, lost));
        }
        return JsonMergePatch.of(lost);
    }

    private static void lose(ResourceType<?> other, ResourceType<?> type, Map<String, @Nullable Object> lost) {
        for (Property<?, ?> property : other.properties()) {
            if (type.property(property.name()) == null) {
                lost.put(property.name(), null);
            }
        }
    }
}

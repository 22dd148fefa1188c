package io.github.graphlobby.patch;

import org.jspecify.annotations.Nullable;

/** Composes two changes of one property, each null for cleared, a patch for merged, anything else for set. */
final class Composition {
    private Composition() {}

    static @Nullable Object compose(@Nullable Object earlier, @Nullable Object later) {
        if (!(later instanceof Patch<?> merge)) {
            return later;
        }
        return earlier instanceof Patch<?> patch ? merged(patch, merge) : merge.mergedOnto(earlier);
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
        var restated = type.patch();
        for (Property<? super S, ?> property : type.properties()) {
            boolean shared = patch.type.has(property);
            if (!shared || patch.isPresent(property.index)) {
                restated.put(property, shared ? patch.values[property.index] : null);
            }
        }
        // The value lost these members when it became one of the earlier type, which declares them.
        for (Property<?, ?> property : patch.type.properties()) {
            if (type.property(property.name()) == null) {
                restated.additional(property.name(), null);
            }
        }
        return restated.additional(patch.additional().undeclaredIn(type)).build();
    }
}

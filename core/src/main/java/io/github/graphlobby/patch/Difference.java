package io.github.graphlobby.patch;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the smallest patch between two states of a resource. */
final class Difference {
    private Difference() {}

    static <R extends Resource<R>> Patch<R> between(R from, R to) {
        ResourceType<R> type = to.resourceType();
        @Nullable Object[] before = Draft.values(from);
        @Nullable Object[] changes = Draft.values(to);
        long present = 0;
        for (int i = 0; i < changes.length; i++) {
            if (Objects.equals(before[i], changes[i])) {
                changes[i] = null;
            } else {
                changes[i] = change(type, i, before[i], changes[i]);
                present |= 1L << i;
            }
        }
        return new Patch<>(type, present, changes, JsonMergePatch.between(from.additional(), to.additional()));
    }

    private static @Nullable Object change(
            ResourceType<?> type, int index, @Nullable Object before, @Nullable Object after) {
        // A class is told apart at once, an interface only after all those that the class has.
        if (after instanceof Record && after instanceof Resource<?> resource) {
            return nested(type.properties().get(index), (Resource<?>) before, resource, resource.resourceType());
        }
        return after != null && type.properties().get(index).type() instanceof MapType<?> map
                ? entries(map, before, after)
                : after;
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // the values of a property of this type are maps of V
    private static <V> MapPatch<V> entries(MapType<V> type, @Nullable Object before, Object after) {
        return MapPatch.between(before == null ? Map.of() : (Map<String, V>) before, (Map<String, V>) after);
    }

    /**
     * A value of another derived type is made one of this type first, as it is when the patch is applied; it replaces
     * the one before if that left members which a closed type gives no way to remove.
     */
    private static <S extends Resource<S>> Object nested(
            Property<?, ?> property, @Nullable AnyResource before, AnyResource after, ResourceType<S> type) {
        var declared = (StructuredValueType<?>) property.type();
        S from = declared.structuredType().convert(before, type);
        Patch<S> patch = Patch.between(from, type.cast(after));
        boolean sayable = before == null
                || before.resourceType().equals(type)
                || type.isOpen()
                || patch.additional().isEmpty();
        return sayable ? patch : after;
    }
}

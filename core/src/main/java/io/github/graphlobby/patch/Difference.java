package io.github.graphlobby.patch;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the smallest patch between two states of a resource. */
final class Difference {
    private Difference() {}

    static <R extends Resource<R>> Patch<R> between(R from, R to) {
        @Nullable Object[] before = Draft.values(from);
        Draft<R> changes = Draft.of(to);
        for (int i = 0; i < changes.size(); i++) {
            Object value = before[i];
            if (Objects.equals(value, changes.value(i))) {
                changes.omit(i);
            } else {
                changes.put(i, change(changes.type().properties().get(i), value, changes.value(i)));
            }
        }
        return Patch.of(changes, JsonMergePatch.between(from.additional(), to.additional()));
    }

    private static @Nullable Object change(Property<?, ?> property, @Nullable Object before, @Nullable Object after) {
        if (after != null && property.type() instanceof MapType<?> type) {
            return entries(type, before, after);
        }
        // A class is told apart at once, an interface only after all those that the class has.
        return after instanceof Record && after instanceof Resource<?> resource
                ? nested((Resource<?>) before, resource, resource.resourceType())
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
            @Nullable AnyResource before, AnyResource after, ResourceType<S> type) {
        S from = type.convert(before);
        Patch<S> patch = Patch.between(from, type.cast(after));
        boolean sayable = before == null
                || before.resourceType().equals(type)
                || type.isOpen()
                || patch.additional().isEmpty();
        return sayable ? patch : after;
    }
}

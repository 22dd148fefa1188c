package io.github.graphlobby.patch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the smallest patch between two states of a resource. */
final class Difference {
    private Difference() {}

    static <R extends Resource<R>> Patch<R> between(ResourceType<R> type, R from, R to) {
        Snapshot<R> values = Snapshot.of(from);
        var patch = type.patch();
        type.visit(to, (index, after) -> {
            Object before = values.get(index);
            if (!Objects.equals(before, after)) {
                patch.put(index, change(before, after));
            }
        });
        return patch.additional(JsonMergePatch.between(from.additional(), to.additional()))
                .build();
    }

    private static @Nullable Object change(@Nullable Object before, @Nullable Object after) {
        return after instanceof Resource<?> resource
                ? nested((Resource<?>) before, resource, resource.resourceType())
                : after;
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

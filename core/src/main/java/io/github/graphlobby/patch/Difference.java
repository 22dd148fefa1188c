package io.github.graphlobby.patch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the smallest patch between two states of a resource. */
final class Difference {
    private Difference() {}

    static <R extends Resource<R>> Patch<R> between(ResourceType<R> type, Snapshot<R> from, Snapshot<R> to) {
        var patch = type.patch();
        for (Property<? super R, ?> property : type.properties()) {
            Object before = from.get(property.index);
            Object after = to.get(property.index);
            if (!Objects.equals(before, after)) {
                patch.put(property, change(before, after));
            }
        }
        return patch.additional(JsonMergePatch.between(from.additional(), to.additional()))
                .build();
    }

    private static @Nullable Object change(@Nullable Object before, @Nullable Object after) {
        return after instanceof AnyResource resource ? nested(before, resource, resource.resourceType()) : after;
    }

    /** A value of another derived type is set whole; otherwise the members that differ are merged. */
    private static <S extends Resource<S>> Object nested(
            @Nullable Object before, AnyResource after, ResourceType<S> type) {
        if (before instanceof AnyResource resource && !resource.resourceType().equals(type)) {
            return after;
        }
        S from = before == null ? type.empty() : type.cast((AnyResource) before);
        return Patch.between(from, type.cast(after));
    }
}

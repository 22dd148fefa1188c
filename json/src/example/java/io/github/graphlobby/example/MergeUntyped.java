package io.github.graphlobby.example;

import io.github.graphlobby.patch.JsonMergePatch;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies a JSON merge patch (RFC 7396) to values without a type. */
final class MergeUntyped {
    private MergeUntyped() {}

    static @Nullable Object apply(Map<String, @Nullable Object> target, Map<String, @Nullable Object> patch) {
        return JsonMergePatch.apply(target, patch);
    }
}

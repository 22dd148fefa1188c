package io.github.graphlobby.example;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MergePatchDocument;
import io.github.graphlobby.patch.NumberEquality;
import org.jspecify.annotations.Nullable;

/** JSON merge patches (RFC 7396) of values without a type: null, booleans, text, numbers, lists and maps. */
final class MergeUntyped {
    private MergeUntyped() {}

    static @Nullable Object apply(@Nullable Object target, @Nullable Object patch) {
        return JsonMergePatch.apply(target, patch);
    }

    static @Nullable Object difference(@Nullable Object before, @Nullable Object after) {
        var patch = MergePatchDocument.between(before, after, NumberEquality.BY_VALUE);
        return patch.toJson();
    }

    static MergePatchDocument both(MergePatchDocument first, MergePatchDocument second) {
        return first.then(second);
    }
}

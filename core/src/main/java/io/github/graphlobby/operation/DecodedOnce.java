package io.github.graphlobby.operation;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * A body that is not decoded again after a lost race, unless what is stored is of another type then. Not thread-safe.
 */
final class DecodedOnce implements PatchBody {
    private final PatchBody body;
    private @Nullable ResourceType<?> last;
    private @Nullable Outcome<?> decoded;

    DecodedOnce(PatchBody body) {
        this.body = body;
    }

    @Override
    public @Nullable GraphError refusal() {
        return body.refusal();
    }

    @Override
    @SuppressWarnings("unchecked") // what was decoded for an equal type is a patch of that resource
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        var known = (Outcome<DecodedPatch<R>>) decoded;
        if (known == null || !type.equals(last)) {
            known = body.decode(type);
            decoded = known;
            last = type;
        }
        return known;
    }
}

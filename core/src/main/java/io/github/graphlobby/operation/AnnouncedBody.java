package io.github.graphlobby.operation;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * A body that must announce its type, as Update place requires.
 *
 * @param body the body
 */
record AnnouncedBody(PatchBody body) implements PatchBody {

    @Override
    public @Nullable GraphError refusal() {
        return body.refusal();
    }

    @Override
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        return body.decode(type)
                .flatMap(decoded -> decoded.odataType() == null
                        ? new Outcome.Failure<>(GraphError.wrongPlaceType(null, type.name()))
                        : new Outcome.Success<>(decoded));
    }
}

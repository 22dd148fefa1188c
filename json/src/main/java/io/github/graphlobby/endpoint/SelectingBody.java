package io.github.graphlobby.endpoint;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that asks for properties of the answer: those that there cannot be are refused before anything
 * changes.
 *
 * @param body the body
 * @param select what is asked for
 * @param responses the answers
 */
record SelectingBody(PatchBody body, Select select, EntityResponses responses) implements PatchBody {

    @Override
    public @Nullable GraphError refusal() {
        return body.refusal();
    }

    @Override
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        GraphError unknown = responses.unknown(select, type);
        return unknown == null ? body.decode(type) : new Outcome.Failure<>(unknown);
    }
}

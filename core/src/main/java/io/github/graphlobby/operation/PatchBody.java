package io.github.graphlobby.operation;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/** The body of a request, which somebody else can parse. */
public interface PatchBody {

    /** {@return why the body will not even be looked at, such as its size; null if there is nothing against it} */
    @Nullable
    GraphError refusal();

    /**
     * Reads the body.
     *
     * @param <R> the resource
     * @param type the type of the resource to be patched
     * @return the patch with all its violations; a failure if the body is unreadable
     */
    <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type);
}

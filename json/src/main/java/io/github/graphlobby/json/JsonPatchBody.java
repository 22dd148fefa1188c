package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/** The body of a request as JSON bytes. Immutable and thread-safe as long as nobody changes the bytes. */
public final class JsonPatchBody implements PatchBody {
    private final byte[] json;
    private final int limit;
    private final boolean ieee754Compatible;

    private JsonPatchBody(byte[] json, int limit, boolean ieee754Compatible) {
        this.json = json;
        this.limit = limit;
        this.ieee754Compatible = ieee754Compatible;
    }

    /**
     * Makes a body of any size, which whoever read it has limited.
     *
     * @param json the body in UTF-8; it is not copied
     * @return the body
     */
    public static JsonPatchBody of(byte[] json) {
        return of(json, Integer.MAX_VALUE);
    }

    /**
     * Makes a body.
     *
     * @param json the body in UTF-8; it is not copied
     * @param limit how many bytes it may have
     * @return the body
     */
    public static JsonPatchBody of(byte[] json, int limit) {
        return new JsonPatchBody(requireNonNull(json, "json"), limit, false);
    }

    /**
     * Returns this body with what its media type says of its numbers, as in {@link PatchReader#withIeee754Compatible}.
     *
     * @param newIeee754Compatible whether the media type has {@code IEEE754Compatible=true}; a new body takes it as
     *     false
     * @return the body
     */
    public JsonPatchBody withIeee754Compatible(boolean newIeee754Compatible) {
        return new JsonPatchBody(json, limit, newIeee754Compatible);
    }

    @Override
    public @Nullable GraphError refusal() {
        return json.length <= limit
                ? null
                : GraphError.of(413, "RequestEntityTooLarge", "The body must have at most " + limit + " bytes.");
    }

    @Override
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        try {
            return new Outcome.Success<>(PatchReader.of(type)
                    .withIeee754Compatible(ieee754Compatible)
                    .read(json));
        } catch (JsonReadException e) {
            return new Outcome.Failure<>(GraphError.badRequest("The body cannot be read: " + e.getMessage()));
        }
    }
}

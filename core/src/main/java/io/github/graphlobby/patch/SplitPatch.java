package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.Violations;

/**
 * A patch in two: what may be sent, and what may not and why. One after the other, in either order, they are the patch.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param <R> the resource
 * @param sendable what may be sent
 * @param refused the rest
 * @param reasons what is wrong with the rest: at least one violation at, below or above each pointer that it changes,
 *     as far as they are listed
 */
public record SplitPatch<R extends Resource<R>>(Patch<R> sendable, Patch<R> refused, Violations reasons) {
    /** Refuses null. */
    public SplitPatch {
        requireNonNull(sendable, "sendable");
        requireNonNull(refused, "refused");
        requireNonNull(reasons, "reasons");
    }
}

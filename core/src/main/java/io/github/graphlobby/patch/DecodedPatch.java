package io.github.graphlobby.patch;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a PATCH body: the patch, and everything that is wrong with it.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param <R> the resource
 * @param patch what could be read; not to be applied if there are violations
 * @param odataType the type that the body announces as {@code @odata.type}, without {@code #}; null if it announces
 *     none
 * @param violations all that is wrong, in the order of the body
 */
public record DecodedPatch<R extends Resource<R>>(
        Patch<R> patch, @Nullable String odataType, Violations violations) {

    /**
     * {@return the patch if nothing is wrong with it}
     *
     * @throws InvalidPatchException if there are violations
     */
    public Patch<R> orThrow() {
        if (violations.isEmpty()) {
            return patch;
        }
        throw new InvalidPatchException(violations);
    }
}

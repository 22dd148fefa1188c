package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.Violations;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a PATCH body: the patch, and everything that is wrong with it.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param <R> the resource
 */
public final class DecodedPatch<R extends Resource<R>> {
    private final Patch<R> patch;
    private final @Nullable String odataType;
    private final Violations violations;

    private DecodedPatch(Patch<R> patch, @Nullable String odataType, Violations violations) {
        this.patch = patch;
        this.odataType = odataType;
        this.violations = violations;
    }

    /**
     * Makes what a reader found.
     *
     * @param <R> the resource
     * @param patch what could be read
     * @param odataType the type that the body announces as {@code @odata.type}, without {@code #}; null if it announces
     *     none
     * @param violations all that is wrong, in the order of the body
     * @return all of it
     */
    public static <R extends Resource<R>> DecodedPatch<R> of(
            Patch<R> patch, @Nullable String odataType, Violations violations) {
        return new DecodedPatch<>(requireNonNull(patch, "patch"), odataType, requireNonNull(violations, "violations"));
    }

    /** {@return what could be read; not to be applied if there are violations} */
    public Patch<R> patch() {
        return patch;
    }

    /** {@return the type that the body announces as {@code @odata.type}, without {@code #}; null for none} */
    public @Nullable String odataType() {
        return odataType;
    }

    /** {@return all that is wrong, in the order of the body} */
    public Violations violations() {
        return violations;
    }

    /**
     * {@return the patch, if nothing is wrong with it}
     *
     * @throws InvalidPatchException if there are violations
     */
    public Patch<R> orThrow() {
        if (violations.isEmpty()) {
            return patch;
        }
        throw new InvalidPatchException(violations);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecodedPatch<?> that
                && patch.equals(that.patch)
                && Objects.equals(odataType, that.odataType)
                && violations.equals(that.violations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(patch, odataType, violations);
    }

    /** {@return the patch, the announced type and the violations, for people} */
    @Override
    public String toString() {
        return patch + " of " + odataType + ", violations: [" + violations + "]";
    }
}

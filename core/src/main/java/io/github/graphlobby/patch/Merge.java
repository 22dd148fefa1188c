package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Resource;
import java.util.List;

/**
 * What comes of two patches of one resource: a patch that does both, or what they do not agree about.
 *
 * <p>A change conflicts with a different one at its place, above it or below it: one clears {@code /address} and the
 * other sets {@code /address/city}. So do two merges that make a value one of different types. Equal changes do not,
 * nor does a value that is set with one that is merged into it and changes nothing of it. Whatever a patch says is a
 * change, also what repeats the base; {@link Patch#normalisedOn} takes that away first.
 *
 * <p>Immutable, thread-safe values.
 *
 * @param <R> the resource
 */
public sealed interface Merge<R extends Resource<R>> {

    /**
     * The patches agree.
     *
     * @param <R> the resource
     * @param patch does what both do in turn, whichever comes first; a collection that is merged item by item gets what
     *     both do to its items
     */
    record Merged<R extends Resource<R>>(Patch<R> patch) implements Merge<R> {
        /** Refuses null. */
        public Merged {
            requireNonNull(patch, "patch");
        }
    }

    /**
     * The patches do not agree.
     *
     * @param <R> the resource
     * @param conflicts what they do not agree about, at least one, in the order of the schema
     */
    record Conflicted<R extends Resource<R>>(List<Conflict> conflicts) implements Merge<R> {
        /** Copies the list. */
        public Conflicted {
            conflicts = List.copyOf(requireNonNull(conflicts, "conflicts"));
        }
    }

    /**
     * Merges two patches; collections are taken whole.
     *
     * @param <R> the resource
     * @param base the resource that both patches are made for
     * @param ours a patch of it
     * @param theirs another patch of it
     * @return the merged patch, the other one if one is empty; or the conflicts
     * @throws IllegalArgumentException if a patch is of another type than the resource
     */
    static <R extends Resource<R>> Merge<R> of(R base, Patch<R> ours, Patch<R> theirs) {
        return of(base, ours, theirs, CollectionRules.WHOLE);
    }

    /**
     * Merges two patches.
     *
     * @param <R> the resource
     * @param base the resource that both patches are made for
     * @param ours a patch of it
     * @param theirs another patch of it
     * @param rules which collections are merged item by item if both patches change them
     * @return the merged patch, the other one if one is empty; or the conflicts
     * @throws IllegalArgumentException if a patch is of another type than the resource
     */
    static <R extends Resource<R>> Merge<R> of(R base, Patch<R> ours, Patch<R> theirs, CollectionRules rules) {
        requireNonNull(ours, "ours").type().cast(requireNonNull(base, "base"));
        requireNonNull(theirs, "theirs").type().cast(base);
        var merging = new ThreeWay(requireNonNull(rules, "rules"));
        Patch<R> merged = merging.merge("", base, ours, theirs);
        List<Conflict> conflicts = merging.conflicts();
        return conflicts.isEmpty() ? new Merged<>(merged) : new Conflicted<>(conflicts);
    }
}

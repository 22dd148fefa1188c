package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Conflict;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** A contest in which collections are merged whole, as sets or by a key, and the laws about that. */
record RuledContest<R extends Resource<R>>(Contest<R> contest, DrawnRules drawn) {
    /** The patches would agree if all collections were taken whole. */
    static final String AGREED = "agreed";
    /** They agree since collections are merged item by item. */
    static final String ITEM_BY_ITEM = "merged item by item";

    static final String IN_CONFLICT = "in conflict";

    /** In most of them the collections of the base are edited by both. */
    static <R extends Resource<R>> Arbitrary<RuledContest<R>> of(ResourceType<R> type) {
        var any = Combinators.combine(Contest.of(type), Arbitraries.randoms())
                .as((contest, random) -> new RuledContest<>(contest, DrawnRules.of(type, random)));
        var resources = anyResources(type);
        return Arbitraries.oneOf(any, edited(type, resources), edited(type, resources));
    }

    static <R extends Resource<R>> Arbitrary<RuledContest<R>> edited(ResourceType<R> type, Arbitrary<R> resources) {
        return Combinators.combine(resources, resources, Arbitraries.randoms())
                .as((base, others, random) -> edited(base, others, random));
    }

    private static <R extends Resource<R>> RuledContest<R> edited(R base, R others, Random random) {
        var drawn = DrawnRules.of(base.resourceType(), random);
        var edits = Edits.of(drawn, random, others);
        R start = edits.identified(base);
        return new RuledContest<>(
                new Contest<>(
                        start, Patch.between(start, edits.edited(start)), Patch.between(start, edits.edited(start))),
                drawn);
    }

    Merge<R> merge() {
        return Merge.of(contest.base(), contest.ours(), contest.theirs(), drawn.rules());
    }

    private Merge<R> exchanged() {
        return Merge.of(contest.base(), contest.theirs(), contest.ours(), drawn.rules());
    }

    /** Returns the merged patch, to which theirs gives no property or other member that is in conflict. */
    Patch<R> agreed() {
        if (merge() instanceof Merge.Merged<R> merged) {
            return merged.patch();
        }
        Set<String> named = ((Merge.Conflicted<R>) merge())
                .conflicts().stream()
                        .map(conflict -> "/" + conflict.pointer().split("/", 3)[1])
                        .collect(Collectors.toSet());
        Patch<R> theirs =
                contest.theirs().without(PointerSet.of(contest.theirs().type(), named));
        return ((Merge.Merged<R>) Merge.of(contest.base(), contest.ours(), theirs, drawn.rules())).patch();
    }

    String outcome() {
        if (merge() instanceof Merge.Conflicted<R>) {
            return IN_CONFLICT;
        }
        return contest.merge() instanceof Merge.Merged<R> ? AGREED : ITEM_BY_ITEM;
    }

    void mergedDoesWhatBothDoInEitherOrder() {
        if (merge() instanceof Merge.Merged<R> merged) {
            var redo = new Redo(drawn);
            R base = contest.base();
            Object result = redo.unordered(merged.patch().applyTo(base));
            R ours = contest.ours().applyTo(base);
            R theirs = contest.theirs().applyTo(base);
            String law = "what is merged by " + drawn + " should do what both do: " + contest;
            Expect.equal(law, result, redo.unordered(redo.on(ours, base, contest.theirs())));
            Expect.equal(law, result, redo.unordered(redo.on(theirs, base, contest.ours())));
        }
    }

    void whatOneLeavesAloneIsTakenFromTheOther() {
        if (merge() instanceof Merge.Merged<R> merged) {
            isTaken(contest.ours(), contest.theirs(), merged.patch());
        }
    }

    private static <S extends Resource<S>> void isTaken(Patch<S> ours, Patch<S> theirs, Patch<S> merged) {
        for (Property<? super S, ?> property : merged.type().properties()) {
            String law = "the change of `" + property + "` of one patch should be in the merged one";
            Change<?> change = merged.change(property);
            if (!ours.contains(property)) {
                Expect.equal(law, change, theirs.change(property));
            } else if (!theirs.contains(property)) {
                Expect.equal(law, change, ours.change(property));
            } else if (change instanceof Change.Merged<?> both && both.patch() instanceof Patch<?> nested) {
                isTakenInside(inside(ours.change(property)), inside(theirs.change(property)), nested);
            }
        }
        var others = merged.additional().changes();
        Set<String> names = new HashSet<>(ours.additional().changes().keySet());
        names.addAll(theirs.additional().changes().keySet());
        Expect.equal("the additional members that are changed", others.keySet(), names);
        for (String name : names) {
            Change<?> our = ours.additional().changes().get(name);
            Change<?> their = theirs.additional().changes().get(name);
            if (our == null || their == null) {
                Expect.equal("the change of `" + name + "`", others.get(name), our == null ? their : our);
            }
        }
    }

    private static @Nullable Patch<?> inside(Change<?> change) {
        return change instanceof Change.Merged<?> merged && merged.patch() instanceof Patch<?> patch ? patch : null;
    }

    @SuppressWarnings("unchecked") // the patches are of one type
    private static <S extends Resource<S>> void isTakenInside(
            @Nullable Patch<?> ours, @Nullable Patch<?> theirs, Patch<S> merged) {
        if (ours != null && theirs != null && ours.type().equals(theirs.type())) {
            isTaken((Patch<S>) ours, (Patch<S>) theirs, merged);
        }
    }

    /** An item that both add stands at its index in ours, so pointers are not compared. */
    void mergingIsSymmetric() {
        if (merge() instanceof Merge.Conflicted<R> conflicted && exchanged() instanceof Merge.Conflicted<R> other) {
            Expect.equal(
                    "the conflicts should be the same, exchanged: " + this,
                    conflicted.conflicts().stream()
                            .map(each -> values(each, each.ours(), each.theirs()))
                            .collect(Collectors.toSet()),
                    other.conflicts().stream()
                            .map(each -> values(each, each.theirs(), each.ours()))
                            .collect(Collectors.toSet()));
        } else {
            Expect.equal("merging by " + drawn + " should be symmetric", exchanged(), merge());
        }
    }

    private static List<@Nullable Object> values(Conflict conflict, @Nullable Object ours, @Nullable Object theirs) {
        return Arrays.asList(conflict.base(), ours, theirs);
    }

    void anEmptyPatchLeavesTheOther() {
        Patch<R> ours = contest.ours();
        var empty = Patch.builder(ours.type()).build();
        Expect.equal("nothing and a patch should be the patch", merged(empty, ours), ours);
        Expect.equal("a patch and nothing should be the patch", merged(ours, empty), ours);
        Expect.equal("a patch and itself should be the patch", merged(ours, ours), ours);
    }

    private Patch<R> merged(Patch<R> one, Patch<R> other) {
        return ((Merge.Merged<R>) Merge.of(contest.base(), one, other, drawn.rules())).patch();
    }

    /** Rules are asked only where the collections that come of both patches are different. */
    void rulesChangeNothingWhereThePatchesAgree() {
        if (contest.merge() instanceof Merge.Merged<R> whole) {
            Expect.equal("patches that agree should do so by any rules: " + drawn, merge(), whole);
        }
    }

    @Override
    public String toString() {
        return contest + " with " + drawn;
    }
}

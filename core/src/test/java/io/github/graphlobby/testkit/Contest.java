package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;

import io.github.graphlobby.patch.Conflict;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A resource and two patches that somebody made of it at the same time, and the laws about merging them. */
record Contest<R extends Resource<R>>(R base, Patch<R> ours, Patch<R> theirs) {

    static final String MERGED = "merged";
    static final String IN_CONFLICT = "in conflict";
    static final String AGREED_WITHOUT_CONFLICTS = "agreed without conflicts";

    /** In some, both do something in common; in some, they share no member, and so agree; some were computed. */
    static <R extends Resource<R>> Arbitrary<Contest<R>> of(ResourceType<R> type) {
        var resources = anyResources(type);
        var unrelated =
                Combinators.combine(resources, patches(type), patches(type)).as(Contest::new);
        var alike = Combinators.combine(resources, patches(type), patches(type), patches(type))
                .as((base, common, one, other) -> new Contest<>(base, one.then(common), other.then(common)));
        var apart = Combinators.combine(resources, patches(type), Arbitraries.randoms())
                .as(Contest::apart);
        var differences = Combinators.combine(resources, resources, resources, Arbitraries.randoms())
                .as(Contest::ofDifferences);
        return Arbitraries.oneOf(unrelated, alike, apart, differences);
    }

    /** Of states some of which keep the name of a derived type that nobody modelled. */
    private static <R extends Resource<R>> Contest<R> ofDifferences(R before, R one, R other, Random random) {
        R base = Restatement.derived(before, random);
        return new Contest<>(
                base,
                Patch.between(base, Restatement.derived(one, random)),
                Patch.between(base, Restatement.derived(other, random)));
    }

    private static <R extends Resource<R>> Contest<R> apart(R base, Patch<R> patch, Random random) {
        Set<String> some = Divided.changed(patch).stream()
                .filter(pointer -> random.nextBoolean())
                .collect(Collectors.toSet());
        var pointers = PointerSet.of(patch.type(), some);
        return new Contest<>(base, patch.restrictedTo(pointers), patch.without(pointers));
    }

    /** Lets both do something more. */
    Contest<R> afterwards(Patch<R> our, Patch<R> their) {
        return new Contest<>(base, ours.then(our), theirs.then(their));
    }

    Merge<R> merge() {
        return Merge.of(base, ours, theirs);
    }

    String outcome() {
        return merge() instanceof Merge.Merged<R> ? MERGED : IN_CONFLICT;
    }

    void mergedDoesWhatBothDoInEitherOrder() {
        if (merge() instanceof Merge.Merged<R> merged) {
            String law = "what is merged should do what both do";
            Expect.equal(law, merged.patch(), ours.then(theirs));
            Expect.equal(law + " in either order", merged.patch(), theirs.then(ours));
            Expect.equal(law, merged.patch().applyTo(base), theirs.applyTo(ours.applyTo(base)));
            Expect.equal(law + " in either order", merged.patch().applyTo(base), ours.applyTo(theirs.applyTo(base)));
        }
    }

    void conflictIsWhereTheOrderMatters() {
        boolean agree = ours.then(theirs).equals(theirs.then(ours));
        Expect.equal(
                "patches should be in conflict only if their order matters: " + this,
                merge() instanceof Merge.Merged<R>,
                agree);
    }

    void mergingIsSymmetric() {
        Merge<R> exchanged = Merge.of(base, theirs, ours);
        if (merge() instanceof Merge.Merged<R> merged) {
            Expect.equal("merging should be symmetric", exchanged, merged);
        } else {
            var there = conflicts(merge());
            var back = conflicts(exchanged);
            Expect.equal("conflicts should stand at the same pointers", pointers(there), pointers(back));
            for (Conflict conflict : there) {
                Conflict other = back.stream()
                        .filter(each -> each.pointer().equals(conflict.pointer()))
                        .findFirst()
                        .orElseThrow();
                Expect.equal("ours should be theirs of the others", conflict.ours(), other.theirs());
                Expect.equal("theirs should be ours of the others", conflict.theirChange(), other.ourChange());
                Expect.equal("the base should be the same", conflict.base(), other.base());
            }
        }
    }

    private List<Conflict> conflicts(Merge<R> merge) {
        return ((Merge.Conflicted<R>) merge).conflicts();
    }

    private static Set<String> pointers(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::pointer).collect(Collectors.toSet());
    }

    void emptyPatchLeavesTheOther() {
        var empty = Patch.builder(ours.type()).build();
        Expect.equal("nothing and a patch", Merge.of(base, empty, ours), new Merge.Merged<>(ours));
        Expect.equal("a patch and nothing", Merge.of(base, ours, empty), new Merge.Merged<>(ours));
        Expect.equal("a patch and itself", Merge.of(base, ours, ours), new Merge.Merged<>(ours));
    }

    /** What neither says anything of outside of the conflicts is merged as if there were none. */
    String withoutItsConflictsWhatRemainsIsMerged() {
        if (!(merge() instanceof Merge.Conflicted<R> conflicted)) {
            return MERGED;
        }
        Set<String> named = pointers(conflicted.conflicts());
        Expect.that(!named.isEmpty(), "there should be a conflict");
        Expect.equal(
                "each conflict should have a pointer of its own",
                named.size(),
                conflicted.conflicts().size());
        if (!Divided.changed(ours).containsAll(named)) {
            return IN_CONFLICT;
        }
        var pointers = PointerSet.of(ours.type(), named);
        Expect.that(
                Merge.of(base, ours.without(pointers), theirs) instanceof Merge.Merged<R>,
                "without the changes in conflict the patches should agree: " + named);
        return AGREED_WITHOUT_CONFLICTS;
    }

    @Override
    public String toString() {
        return Shown.of(base) + ", ours " + ours + " and theirs " + theirs;
    }
}

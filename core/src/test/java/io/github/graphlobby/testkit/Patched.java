package io.github.graphlobby.testkit;

import static io.github.graphlobby.patch.LeafChange.Kind.CHANGED;
import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.LeafChange;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Snapshot;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A resource and a patch for it, and the laws about them. */
record Patched<R extends Resource<R>>(R resource, Patch<R> patch) {

    static <R extends Resource<R>> Arbitrary<Patched<R>> of(ResourceType<R> type) {
        return Combinators.combine(anyResources(type), patches(type)).as(Patched::new);
    }

    static final String CHANGES = "changes something";
    static final String KEEPS = "changes nothing";
    static final String NORMAL = "normal";
    static final String NEEDLESS = "says something needless";

    String outcome() {
        return result().equals(resource) ? KEEPS : CHANGES;
    }

    String normalisedOutcome() {
        return patch.normalisedOn(resource).equals(patch) ? NORMAL : NEEDLESS;
    }

    R result() {
        return patch.applyTo(resource);
    }

    void emptyPatchIsUnit() {
        var empty = Patch.builder(patch.type()).build();
        Expect.equal("the empty patch and a patch should compose to the patch", empty.then(patch), patch);
        Expect.equal("a patch and the empty patch should compose to the patch", patch.then(empty), patch);
    }

    void inverseUndoes() {
        Expect.equal(
                "the inverse should undo the patch", patch.inverseOn(resource).applyTo(result()), resource);
    }

    void applyingTwiceIsApplyingOnce() {
        R result = result();
        Expect.same("applying a patch again should change nothing", patch.applyTo(result), result);
    }

    void makesAResourceAsOfTheEmptyOne() {
        Expect.equal(
                "the resource of a patch should be what it makes of the empty one",
                patch.toResource(),
                patch.applyTo(patch.type().empty()));
    }

    void isTheValueOfItsChanges() {
        var equal = Members.restated(patch);
        Expect.equal("a patch should equal one that says the same", equal, patch);
        Expect.equal("equal patches should have the same hash code", equal.hashCode(), patch.hashCode());
        Expect.equal("equal patches should have the same text", equal.toString(), patch.toString());
        Expect.that(
                !Members.omittingOne(patch).contains(patch), "a patch should not equal one that says less: " + patch);
        for (var property : patch.type().properties()) {
            Expect.that(
                    !patch.contains(property) || patch.toString().contains(property.name() + "="),
                    "the text of a patch should name `" + property + "`, which it changes: " + patch);
        }
    }

    void changesSayWhatItDoes() {
        var before = Snapshot.of(resource);
        var after = Snapshot.of(result());
        for (var property : patch.type().properties()) {
            Change<?> change = patch.change(property);
            Expect.equal(
                    "the patch should do to `" + property + "` what its change says",
                    after.get(property),
                    Members.effect(property, change, before.get(property)));
            Expect.equal(
                    "the patch should contain `" + property + "` unless its change is that it is omitted",
                    patch.contains(property),
                    !(change instanceof Change.Omitted<?>));
        }
    }

    void changesOfAdditionalMembersSayWhatItDoes() {
        var before = resource.additional();
        var after = result().additional();
        var changes = patch.additional().changes();
        changes.forEach((name, change) -> Expect.equal(
                "the patch should do to the additional member `" + name + "` what its change says",
                after.get(name),
                Members.effect(change, before.get(name))));
        Expect.equal(
                "the patch should leave alone the additional members that it does not name",
                Untyped.without(after, changes.keySet()),
                Untyped.without(before, changes.keySet()));
    }

    void leavesTellWhatBecomesOfTheResource() {
        var leaves = patch.changes(resource);
        Object after = Tree.of(result());
        Expect.equal(
                "the leaves should tell everything that changes: " + leaves,
                Tree.untyped(new Replay(leaves).of(Tree.of(resource), after)),
                Tree.untyped(after));
        Expect.equal("no leaf should change if nothing does", leaves.isEmpty(), result().equals(resource));
        for (LeafChange leaf : leaves) {
            Expect.that(
                    !Objects.equals(leaf.before(), leaf.after()) || leaf.kind() != CHANGED, leaf + " should change");
            Expect.that(leaf.toString().lines().count() == 1, "a leaf should be one line: " + leaf);
        }
    }

    void normalisedDoesTheSameAndNothingNeedless() {
        var normal = patch.normalisedOn(resource);
        Expect.equal("a normalised patch should do the same: " + normal, normal.applyTo(resource), result());
        Expect.equal("it should be the smallest one", normal, Patch.between(resource, result()));
        Expect.equal("it should be empty if nothing changes", normal.isEmpty(), result().equals(resource));
        Expect.same("a patch should be normalised once", normal.normalisedOn(resource), normal);
        var said = Divided.changed(patch);
        for (String changed : Divided.changed(normal)) {
            Expect.that(
                    said.stream().anyMatch(pointer -> Pointers.overlap(pointer, changed)),
                    "a normalised patch should change nothing new: " + changed + " of " + normal);
        }
    }

    @Override
    public String toString() {
        return Shown.of(resource) + " and " + patch;
    }
}

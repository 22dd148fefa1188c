package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.MergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A patch that is divided by some of the pointers to what it changes, and the laws about that. */
record Divided<R extends Resource<R>>(Patch<R> patch, PointerSet<R> pointers) {

    static final String ALL = "all";
    static final String PART = "a part";
    static final String NOTHING = "nothing";

    static <R extends Resource<R>> Arbitrary<Divided<R>> of(ResourceType<R> type) {
        var built = Combinators.combine(patches(type), Arbitraries.randoms()).as(Divided::by);
        var computed = Combinators.combine(anyResources(type), anyResources(type), Arbitraries.randoms())
                .as((before, after, random) -> by(
                        Patch.between(Restatement.derived(before, random), Restatement.derived(after, random)),
                        random));
        return Arbitraries.oneOf(built, computed);
    }

    static <R extends Resource<R>> Divided<R> by(Patch<R> patch, Random random) {
        Set<String> some = new LinkedHashSet<>(changed(patch));
        some.removeIf(pointer -> random.nextInt(3) > 0);
        return new Divided<>(patch, PointerSet.of(patch.type(), some));
    }

    Patch<R> part() {
        return patch.restrictedTo(pointers);
    }

    Patch<R> rest() {
        return patch.without(pointers);
    }

    /** Returns the pointers to what a patch changes, at every depth, as far as a set may have them. */
    static <R extends Resource<R>> List<String> changed(Patch<R> patch) {
        var pointers = new ArrayList<String>();
        collect("", patch, pointers);
        return pointers;
    }

    private static <R extends Resource<R>> void collect(String at, Patch<R> patch, List<String> pointers) {
        for (Property<? super R, ?> property : patch.type().properties()) {
            String pointer = at + "/" + Pointers.escape(property.name());
            if (patch.contains(property)) {
                pointers.add(pointer);
                if (patch.change(property) instanceof Change.Merged<?> merged && isOfOneType(property.type())) {
                    collect(pointer, merged.patch(), pointers);
                }
            }
        }
        if (patch.type().isOpen()) {
            collect(at, patch.additional(), pointers);
        }
    }

    private static boolean isOfOneType(ValueType<?> type) {
        return !(type instanceof StructuredValueType<?> value) || value.structuredType() instanceof ResourceType<?>;
    }

    private static void collect(String at, MergePatch merge, List<String> pointers) {
        if (merge instanceof Patch<?> nested) {
            collect(at, nested, pointers);
        } else if (merge instanceof MapPatch<?> entries) {
            entries.changes().keySet().forEach(key -> pointers.add(at + "/" + Pointers.escape(key)));
        } else {
            ((JsonMergePatch) merge).changes().forEach((name, change) -> {
                String pointer = at + "/" + Pointers.escape(name);
                pointers.add(pointer);
                if (change instanceof Change.Merged<?> merged) {
                    collect(pointer, merged.patch(), pointers);
                }
            });
        }
    }

    String byPointers() {
        return extent(part(), rest());
    }

    String byRules() {
        return extent(patch.split().sendable(), patch.split().refused());
    }

    private String extent(Patch<R> part, Patch<R> rest) {
        if (rest.isEmpty()) {
            return ALL;
        }
        return part.isEmpty() ? NOTHING : PART;
    }

    void pointersDivide() {
        Patch<R> part = part();
        Patch<R> rest = rest();
        makeThePatchInEitherOrder(part, rest);
        Expect.that(part.without(pointers).isEmpty(), part + " should change nothing but " + pointers);
        Expect.that(rest.restrictedTo(pointers).isEmpty(), rest + " should change nothing of " + pointers);
        for (String changed : changed(part)) {
            Expect.that(
                    pointers.pointers().stream().anyMatch(pointer -> Pointers.overlap(pointer, changed)),
                    "a part that is restricted to " + pointers + " should not change " + changed);
        }
    }

    void propertiesDivide() {
        var some = new LinkedHashSet<Property<? super R, ?>>();
        for (Property<? super R, ?> property : patch.type().properties()) {
            if (pointers.pointers().contains("/" + Pointers.escape(property.name()))) {
                some.add(property);
            }
        }
        Patch<R> part = patch.restrictedTo(some);
        Patch<R> rest = patch.without(some);
        makeThePatchInEitherOrder(part, rest);
        Expect.that(part.additional().isEmpty(), part + " should change properties only");
        for (Property<? super R, ?> property : patch.type().properties()) {
            var half = some.contains(property) ? part : rest;
            var other = some.contains(property) ? rest : part;
            Expect.equal("the change of `" + property + "`", half.change(property), patch.change(property));
            Expect.that(!other.contains(property), "`" + property + "` should be in one part only");
        }
    }

    void rulesDivide() {
        var split = patch.split();
        makeThePatchInEitherOrder(split.sendable(), split.refused());
        Expect.equal("what may be sent should keep the rules", split.sendable().violations(), Violations.NONE);
        Expect.equal("the reasons", split.reasons(), patch.violations());
        Expect.equal("refused for the same", split.refused().violations(), patch.violations());
        Expect.that(
                split.refused().split().sendable().isEmpty(),
                "nothing that keeps the rules should be refused: " + split.refused());
    }

    void everyRefusedChangeHasItsReason() {
        var split = patch.split();
        List<String> reasons =
                split.reasons().listed().stream().map(Violation::pointer).toList();
        if (split.reasons().total() == reasons.size()) {
            for (String changed : changed(split.refused())) {
                Expect.that(
                        reasons.stream().anyMatch(reason -> Pointers.overlap(reason, changed)),
                        changed + " should be refused for a reason: " + split);
            }
        }
    }

    private void makeThePatchInEitherOrder(Patch<R> part, Patch<R> rest) {
        String law = " should be the patch again, divided by " + pointers;
        Expect.equal("a part and the rest" + law, part.then(rest), patch);
        Expect.equal("the rest and a part" + law, rest.then(part), patch);
    }

    @Override
    public String toString() {
        return patch.type() + " " + patch + " by " + pointers;
    }
}

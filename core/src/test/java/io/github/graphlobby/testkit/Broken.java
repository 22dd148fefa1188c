package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.legalPatches;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A legal patch and some that break rules; of two that do so in one member the later counts. */
record Broken<R extends Resource<R>>(Patch<R> legal, List<Breakage<R>> breakages) {

    /** For a type that has no rule to be broken, there are no breakages. */
    static <R extends Resource<R>> Arbitrary<Broken<R>> of(ResourceType<R> type) {
        var all = Breakage.of(type);
        Arbitrary<List<Breakage<R>>> some = all.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(legalPatches(type), some).as(Broken::new);
    }

    void everyBrokenMemberIsReported() {
        var patch = legal;
        Map<String, Fault> expected = new LinkedHashMap<>();
        for (Breakage<R> breakage : breakages) {
            patch = Members.without(patch, breakage.member()).then(breakage.patch());
            expected.put(breakage.member(), new Fault(breakage.pointer(), breakage.code()));
        }
        var found = patch.violations();
        Expect.equal("violations of " + patch, Fault.sorted(Fault.allOf(found)), Fault.sorted(expected.values()));
        Expect.equal("number of violations of " + patch, found.total(), expected.size());
    }
}

package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.legalPatches;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of the bodies of PATCH requests for any type: order of the members, white space, escapes and control
 * information vary.
 */
public final class BodyArbitraries {
    private static final int MOST_FAULTS = 4;

    private BodyArbitraries() {}

    /**
     * Returns bodies that keep all rules, with the patches that they say.
     *
     * @param <R> the patched resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<LegalBody<R>> legalBodies(ResourceType<R> type) {
        return Combinators.combine(legalPatches(type), seeds()).as(BodyArbitraries::legal);
    }

    /**
     * Returns bodies that break one rule or some, with the violations that reading them must report: values of the
     * wrong JSON type, out of range or against a rule; null where the schema forbids it; unknown and repeated members;
     * the wrong type announced; control information that asks for a change; all that at any depth.
     *
     * @param <R> the patched resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<BrokenBody<R>> brokenBodies(ResourceType<R> type) {
        return Combinators.combine(legalPatches(type), seeds()).as(BodyArbitraries::broken);
    }

    /** With random numbers of their own, the choices of words need no arbitraries and still shrink with the patch. */
    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static <R extends Resource<R>> LegalBody<R> legal(Patch<R> patch, long seed) {
        var random = new Random(seed);
        return new LegalBody<>(JsonText.of(new BodyWords(random).body(patch), random), patch);
    }

    private static <R extends Resource<R>> BrokenBody<R> broken(Patch<R> patch, long seed) {
        var random = new Random(seed);
        if (random.nextInt(20) == 0) {
            var faults = List.of(new Fault("", Violation.WRONG_TYPE));
            return new BrokenBody<>(patch.type(), JsonText.of(Flaws.noObject(random), random), faults);
        }
        var body = new BodyWords(random).body(patch);
        var faults = FaultsInBody.insert(body, 1 + random.nextInt(MOST_FAULTS), random);
        return new BrokenBody<>(patch.type(), JsonText.of(body, random), faults);
    }
}

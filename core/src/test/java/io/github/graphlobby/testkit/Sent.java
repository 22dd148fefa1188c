package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.legalPatches;
import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static io.github.graphlobby.testkit.ResourceArbitraries.resources;
import static io.github.graphlobby.testkit.ResourceArbitraries.storedResources;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Violations;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A patch that somebody worked out, and a resource to which whoever gets it as a PATCH body applies it. */
record Sent<R extends Resource<R>>(R resource, Patch<R> patch) {

    /** Half of the pairs have much in common; some values are of derived types that nobody modelled. */
    static <R extends Resource<R>> Arbitrary<Sent<R>> difference(ResourceType<R> type) {
        var unrelated =
                Combinators.combine(resources(type), resources(type), seeds()).as(Sent::between);
        var related = Combinators.combine(resources(type), legalPatches(type), seeds())
                .as((resource, patch, seed) -> between(resource, patch.applyTo(resource), seed));
        return Arbitraries.oneOf(unrelated, related);
    }

    private static <R extends Resource<R>> Sent<R> between(R before, R after, long seed) {
        var random = new Random(seed);
        R from = random.nextBoolean() ? before : Restatement.derived(before, random);
        R to = random.nextBoolean() ? after : Restatement.derived(after, random);
        R annotated = sometimesAnnotated(from, random);
        return new Sent<>(annotated, Patch.between(annotated, sometimesAnnotated(to, random)));
    }

    private static <R extends Resource<R>> R sometimesAnnotated(R resource, Random random) {
        return random.nextInt(3) == 0 ? Restatement.annotated(resource, random) : resource;
    }

    /** Most of the patches are legal ones, as a client composes them. */
    static <R extends Resource<R>> Arbitrary<Sent<R>> composition(ResourceType<R> type, SchemaVersion version) {
        var legal = Combinators.combine(storedResources(type), legalPatches(type), legalPatches(type), seeds());
        var any = Combinators.combine(storedResources(type), patches(type), patches(type), seeds());
        return Arbitraries.frequencyOf(
                Tuple.of(4, legal.as((resource, first, then, seed) -> composed(resource, first, then, version, seed))),
                Tuple.of(1, any.as((resource, first, then, seed) -> composed(resource, first, then, version, seed))));
    }

    /** A value that is set whole says null for what its version of the schema has, and the receiver has no more. */
    private static <R extends Resource<R>> Sent<R> composed(
            R resource, Patch<R> first, Patch<R> then, SchemaVersion version, long seed) {
        R between = first.applyTo(resource);
        Patch<R> annotating = Patch.between(between, sometimesAnnotated(between, new Random(seed)));
        return new Sent<>(
                Restatement.in(version, resource), first.then(annotating).then(then));
    }

    static <R extends Resource<R>> Arbitrary<Sent<R>> inverse(ResourceType<R> type) {
        return Combinators.combine(storedResources(type), legalPatches(type), seeds())
                .as((resource, patch, seed) -> {
                    var random = new Random(seed);
                    R before = sometimesAnnotated(Restatement.derived(resource, random), random);
                    return new Sent<>(patch.applyTo(before), patch.inverseOn(before));
                });
    }

    /** Where the patches do not agree, one leaves to the other what is in conflict. */
    static <R extends Resource<R>> Arbitrary<Sent<R>> merged(ResourceType<R> type) {
        var edited = RuledContest.edited(type, storedResources(type));
        var others = legalPatches(type);
        return Combinators.combine(edited, others, others)
                .as((contest, one, other) ->
                        merged(new RuledContest<>(contest.contest().afterwards(one, other), contest.drawn())));
    }

    private static <R extends Resource<R>> Sent<R> merged(RuledContest<R> contest) {
        return new Sent<>(contest.contest().base(), contest.agreed());
    }

    /** A patch repeats some of what is there. */
    static <R extends Resource<R>> Arbitrary<Sent<R>> normalised(ResourceType<R> type) {
        return Combinators.combine(storedResources(type), legalPatches(type), legalPatches(type), Arbitraries.randoms())
                .as((resource, repeated, patch, random) -> {
                    R before = repeated.applyTo(resource);
                    return new Sent<>(
                            before,
                            repeated.then(Divided.by(patch, random).part()).normalisedOn(before));
                });
    }

    static <R extends Resource<R>> Arbitrary<Sent<R>> restricted(ResourceType<R> type) {
        return Combinators.combine(storedResources(type), legalPatches(type), Arbitraries.randoms())
                .as((resource, patch, random) -> {
                    Divided<R> divided = Divided.by(patch, random);
                    return new Sent<>(resource, random.nextBoolean() ? divided.part() : divided.rest());
                });
    }

    /** What keeps the rules, and sometimes what does not. */
    static <R extends Resource<R>> Arbitrary<Sent<R>> split(ResourceType<R> type) {
        return Combinators.combine(storedResources(type), patches(type), legalPatches(type), Arbitraries.randoms())
                .as((resource, any, legal, random) -> {
                    var split = any.then(legal).split();
                    return new Sent<>(resource, random.nextInt(4) > 0 ? split.sendable() : split.refused());
                });
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** Tells whether the patch could be said. */
    boolean isReadAsTheSameChange(PatchBodyLaws laws) {
        byte[] body = laws.written(patch);
        if (body == null) {
            return false;
        }
        DecodedPatch<R> read = laws.read(patch.type(), body);
        Expect.equal("violations of what was written of " + patch, read.violations(), Violations.NONE);
        Expect.equal(
                "what is written of " + patch + " should do the same when it is read",
                Restatement.withoutEmptyCollections(read.patch().applyTo(resource)),
                Restatement.withoutEmptyCollections(patch.applyTo(resource)));
        return true;
    }

    @Override
    public String toString() {
        return Shown.of(resource) + " and " + patch;
    }
}

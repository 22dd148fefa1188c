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
}

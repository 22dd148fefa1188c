package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A resource and three patches to be applied in turn, and the laws about them. */
record Chain<R extends Resource<R>>(R resource, Patch<R> first, Patch<R> second, Patch<R> third) {

    static <R extends Resource<R>> Arbitrary<Chain<R>> of(ResourceType<R> type) {
        return Combinators.combine(anyResources(type), patches(type), patches(type), patches(type))
                .as(Chain::new);
    }

    void compositionDoesBothInTurn() {
        Expect.equal(
                "a composed patch should do what both do in turn",
                first.then(second).applyTo(resource),
                second.applyTo(first.applyTo(resource)));
    }

    void compositionIsAssociative() {
        var leftFirst = first.then(second).then(third);
        var rightFirst = first.then(second.then(third));
        Expect.equal("composition should be associative", leftFirst, rightFirst);
        Expect.equal("composition should be associative", leftFirst.applyTo(resource), rightFirst.applyTo(resource));
    }

    @Override
    public String toString() {
        return Shown.of(resource) + ", " + first + ", " + second + " and " + third;
    }
}

package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitraries of patches of any type: each property is omitted, cleared, set, or merged if its value has members. */
public final class PatchArbitraries {
    private PatchArbitraries() {}

    /**
     * Returns whatever can be built: also patches that break rules, clear what must not be null, and give a closed type
     * additional members.
     *
     * @param <R> the patched resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<Patch<R>> patches(ResourceType<R> type) {
        return patches(type, ValueArbitraries.of(Latitude.ANY));
    }

    /**
     * Returns patches that can be sent as the body of a PATCH and that the schema allows: they have no violation, and a
     * value with members is cleared or merged, since a body has no words for replacing it.
     *
     * @param <R> the patched resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<Patch<R>> legalPatches(ResourceType<R> type) {
        return patches(type, ValueArbitraries.of(Latitude.LEGAL));
    }

    static <R extends Resource<R>> Arbitrary<Patch<R>> patches(ResourceType<R> type, ValueArbitraries values) {
        var nothing = Arbitraries.just(Patch.builder(type).build());
        return new Opaque<>(
                Arbitraries.frequencyOf(Tuple.of(1, nothing), Tuple.of(15, new Steps<>(type, values).changing())));
    }
}

package io.github.graphlobby.testkit;

import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal only to itself and keeps its own generators.
 *
 * <p>Otherwise jqwik looks up generators by the structure of their arbitraries, at every level anew; for resources in
 * resources that takes most of the time of a test. Has no edge cases: extreme values are drawn like others.
 */
final class Opaque<T> implements Arbitrary<T> {
    private final Arbitrary<T> arbitrary;
    private final ConcurrentHashMap<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    Opaque(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, arbitrary::generator);
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}

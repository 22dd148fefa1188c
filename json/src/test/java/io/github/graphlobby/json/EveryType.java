package io.github.graphlobby.json;

import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.Resources;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every type of the model, and two that have every kind of value. */
final class EveryType {
    static final List<ResourceType<?>> ALL = Stream.concat(
                    Resources.all().stream(), Stream.of(Kinds.TYPE, Specimen.TYPE))
            .toList();

    private EveryType() {}

    /** Draws for a type that is drawn too. */
    static <T> Arbitrary<T> drawn(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(ALL.stream().map(draw).toList());
    }
}

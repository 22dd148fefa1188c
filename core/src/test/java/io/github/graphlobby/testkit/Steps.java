package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/**
 * Arbitraries of patches, put together from one step for each property.
 *
 * @param type the patched type
 * @param values what properties are set to
 */
record Steps<R extends Resource<R>>(ResourceType<R> type, ValueArbitraries values) {

    /** One thing that is said on the builder of a patch, or nothing. */
    @FunctionalInterface
    private interface Step<R extends Resource<R>> {
        void on(PatchBuilder<R> patch);
    }

    /** Returns patches that set every property for which there are values. */
    Arbitrary<Patch<R>> settingAll() {
        return patches(false);
    }

    /** Returns patches that set about half of the properties. */
    Arbitrary<Patch<R>> settingSome() {
        return patches(true);
    }

    private Arbitrary<Patch<R>> patches(boolean omitting) {
        var steps = new ArrayList<Arbitrary<Step<R>>>();
        for (Property<? super R, ?> property : type.properties()) {
            var nothing = Arbitraries.<Step<R>>just(patch -> {});
            steps.add(set(property)
                    .map(set -> omitting ? Arbitraries.oneOf(nothing, set) : set)
                    .orElse(nothing));
        }
        return combined(steps);
    }

    /** Returns patches that omit, clear, set and merge. */
    Arbitrary<Patch<R>> changing() {
        var steps = new ArrayList<Arbitrary<Step<R>>>();
        for (Property<? super R, ?> property : type.properties()) {
            steps.add(change(property));
        }
        steps.add(additional().map(members -> patch -> patch.additional(JsonMergePatch.of(members))));
        return combined(steps);
    }

    private Arbitrary<Patch<R>> combined(List<Arbitrary<Step<R>>> steps) {
        return Combinators.combine(steps).as(drawn -> {
            var patch = Patch.builder(type);
            drawn.forEach(step -> step.on(patch));
            return patch.build();
        });
    }

    /** Returns objects of members that the type does not declare, empty ones if it must have none. */
    Arbitrary<Map<String, @Nullable Object>> additional() {
        Arbitrary<Map<String, @Nullable Object>> none = Arbitraries.just(Json.EMPTY);
        return values.latitude().hasAdditional(type)
                ? Arbitraries.oneOf(none, JsonArbitraries.objects(name -> type.property(name) == null))
                : none;
    }

    private <V> Arbitrary<Step<R>> change(Property<? super R, V> property) {
        var steps = new ArrayList<Tuple2<Integer, Arbitrary<Step<R>>>>();
        steps.add(Tuple.of(3, Arbitraries.just(patch -> {})));
        if (values.latitude().breaksRules() || property.type().isClearable()) {
            steps.add(Tuple.of(1, Arbitraries.just(patch -> patch.clear(property))));
        }
        if (values.latitude().breaksRules() || !isMerged(property.type().kind())) {
            set(property).ifPresent(set -> steps.add(Tuple.of(2, set)));
        }
        merge(property).ifPresent(merge -> steps.add(Tuple.of(3, merge)));
        return Arbitraries.frequencyOf(steps);
    }

    /** A body has no words for replacing such a value. */
    private static boolean isMerged(Kind kind) {
        return kind == Kind.STRUCTURED || kind == Kind.MAP;
    }

    private <V> Optional<Arbitrary<Step<R>>> set(Property<? super R, V> property) {
        return values.values(property.type()).map(drawn -> drawn.map(value -> patch -> patch.set(property, value)));
    }

    private <V> Optional<Arbitrary<Step<R>>> merge(Property<? super R, V> property) {
        if (property.type() instanceof MapType<?> map) {
            return Optional.of(new MapArbitraries(values)
                    .patches(map)
                    .map(entries -> patch -> Members.merge(property, entries, patch)));
        }
        return property.type() instanceof StructuredValueType<V> structured && values.depth() > 0
                ? Optional.of(nested(structured.structuredType()).map(nested -> patch -> patch.merge(property, nested)))
                : Optional.empty();
    }

    private <B> Arbitrary<Patch<? extends B>> nested(StructuredType<B> declared) {
        var patches = new ArrayList<Arbitrary<Patch<? extends B>>>();
        values.latitude().types(declared).forEach(each -> patches.add(ofType(each)));
        return Arbitraries.oneOf(patches);
    }

    @SuppressWarnings("unchecked") // the patches of a type derived from B are patches of some B
    private <B> Arbitrary<Patch<? extends B>> ofType(ResourceType<? extends B> derived) {
        return (Arbitrary<Patch<? extends B>>) (Arbitrary<?>) PatchArbitraries.patches(derived, values.inside());
    }
}

package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A patch that breaks one rule.
 *
 * @param patch the patch
 * @param member the name of the member that it breaks or breaks something in
 * @param inside where in that member the violation must be reported
 * @param code the code of the violation
 */
record Breakage<R extends Resource<R>>(Patch<R> patch, String member, String inside, String code) {
    /** Reaches an item of a collection in a value in a value. */
    private static final int MAX_DEPTH = 3;

    /** Returns a breakage for every rule of a type, and of the types inside it. */
    static <R extends Resource<R>> List<Breakage<R>> of(ResourceType<R> type) {
        return of(type, MAX_DEPTH).toList();
    }

    String pointer() {
        return "/" + Pointers.escape(member) + inside;
    }

    private static <R extends Resource<R>> Stream<Breakage<R>> of(ResourceType<R> type, int depth) {
        String name = "~un/known";
        var unknown = Patch.builder(type).additional(name, true).build();
        return Stream.concat(
                type.properties().stream().flatMap(property -> of(type, property, depth)),
                type.isOpen() ? Stream.of() : Stream.of(new Breakage<>(unknown, name, "", Violation.UNKNOWN_PROPERTY)));
    }

    private static <R extends Resource<R>, V> Stream<Breakage<R>> of(
            ResourceType<R> type, Property<? super R, V> property, int depth) {
        String name = property.name();
        var cleared = new Breakage<>(Patch.builder(type).clear(property).build(), name, "", Violation.NULL_NOT_ALLOWED);
        var sets = Wrong.values(property.type(), depth)
                .map(wrong -> new Breakage<>(
                        Patch.builder(type).set(property, wrong.value()).build(), name, wrong.pointer(), wrong.code()));
        var merges = nested(property.type(), depth)
                .map(inner -> new Breakage<>(
                        Patch.builder(type)
                                .merge(property, patchOf(property.type(), inner))
                                .build(),
                        name,
                        inner.pointer(),
                        inner.code));
        var entries = property.type() instanceof MapType<?> map
                ? Wrong.values(map, depth)
                        .map(wrong -> new Breakage<>(
                                merged(type, property, wrong.value()), name, wrong.pointer(), wrong.code()))
                : Stream.<Breakage<R>>of();
        return Stream.of(
                        property.type().isClearable() ? Stream.<Breakage<R>>of() : Stream.of(cleared),
                        sets,
                        merges,
                        entries)
                .flatMap(breakages -> breakages);
    }

    private static <R extends Resource<R>, E> Patch<R> merged(
            ResourceType<R> type, Property<? super R, ?> property, Map<String, E> entries) {
        var patch = Patch.builder(type);
        Members.merge(property, MapPatch.between(Map.of(), entries), patch);
        return patch.build();
    }

    private static Stream<Breakage<?>> nested(ValueType<?> type, int depth) {
        return type instanceof StructuredValueType<?> structured && depth > 0
                ? Latitude.LEGAL
                        .types(structured.structuredType())
                        .<Breakage<?>>flatMap(record -> of(record, depth - 1))
                : Stream.of();
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // what breaks something in a V is a patch of a V
    private static <V> Patch<? extends V> patchOf(ValueType<V> type, Breakage<?> inner) {
        return (Patch<? extends V>) inner.patch;
    }
}

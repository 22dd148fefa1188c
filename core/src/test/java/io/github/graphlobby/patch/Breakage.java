package io.github.graphlobby.patch;

import io.github.graphlobby.testkit.Resources;
import java.util.List;
import java.util.stream.Stream;

/**
 * A patch that breaks one rule.
 *
 * @param patch the patch
 * @param pointer where the violation must be reported
 * @param code the code of the violation
 */
record Breakage<R extends Resource<R>>(Patch<R> patch, String pointer, String code) {
    /** Reaches an item of a collection in a value in a value. */
    private static final int MAX_DEPTH = 3;

    /** Returns a breakage for every rule of a type, and of the types inside it. */
    static <R extends Resource<R>> List<Breakage<R>> of(ResourceType<R> type) {
        return of(type, MAX_DEPTH).toList();
    }

    /** Returns the name of the member that the patch breaks or breaks something in. */
    String member() {
        return pointer.split("/", 3)[1];
    }

    private static <R extends Resource<R>> Stream<Breakage<R>> of(ResourceType<R> type, int depth) {
        var unknown = type.patch().additional("~un/known", true).build();
        return Stream.concat(
                type.properties().stream().flatMap(property -> of(type, property, depth)),
                type.isOpen()
                        ? Stream.of()
                        : Stream.of(new Breakage<>(unknown, "/~0un~1known", Violation.UNKNOWN_PROPERTY)));
    }

    private static <R extends Resource<R>, V> Stream<Breakage<R>> of(
            ResourceType<R> type, Property<? super R, V> property, int depth) {
        String pointer = "/" + property.name();
        var cleared = new Breakage<>(type.patch().clear(property).build(), pointer, Violation.NULL_NOT_ALLOWED);
        var sets = Wrong.values(property.type(), depth)
                .map(wrong -> new Breakage<>(
                        type.patch().set(property, wrong.value()).build(), pointer + wrong.pointer(), wrong.code()));
        var merges = nested(property.type(), depth)
                .map(inner -> new Breakage<>(
                        type.patch().put(property, inner.patch).build(), pointer + inner.pointer, inner.code));
        return Stream.of(property.type().isClearable() ? Stream.<Breakage<R>>of() : Stream.of(cleared), sets, merges)
                .flatMap(breakages -> breakages);
    }

    private static Stream<Breakage<?>> nested(ValueType<?> type, int depth) {
        return type instanceof StructuredValueType<?> structured && depth > 0
                ? Resources.of(structured.structuredType()).stream()
                        .<Breakage<?>>flatMap(record -> of(record, depth - 1))
                : Stream.of();
    }
}

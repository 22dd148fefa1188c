package io.github.graphlobby.model;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.testkit.Resources;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Patches of one property, of any type, with legal and illegal values: those beside the bounds of the rules above all.
 *
 * <p>Left out is what only the engine calls a fault, because Bean Validation has no words for it: a cleared collection,
 * which is a matter of patches, and unknown text for an enumeration, which a resource may hold and a patch may not.
 * Numbers are finite, as JSON has no others.
 */
final class Changes {
    /** How deep values have values inside them. */
    private static final int DEPTH = 2;

    private static final List<String> URLS = List.of(
            "https://bot.contoso.com/call?id=1#x",
            "HTTPS://h",
            "https://h:8443",
            "https://",
            "https:///path",
            "https://?q",
            "http://h",
            " https://h",
            "https://h/a b",
            "https://h\n",
            "https://h/\u2028",
            "");

    private Changes() {}

    static Arbitrary<Patch<?>> any() {
        return Arbitraries.of(Resources.all())
                .flatMap(type -> anyOf(type, DEPTH).<Patch<?>>map(patch -> patch));
    }

    private static <R extends Resource<R>> Arbitrary<Patch<R>> anyOf(ResourceType<R> type, int depth) {
        return Arbitraries.of(type.properties()).flatMap(property -> change(type, property, depth));
    }

    private static <R extends Resource<R>, V> Arbitrary<Patch<R>> change(
            ResourceType<R> type, Property<? super R, V> property, int depth) {
        Arbitrary<Patch<R>> set = values(property.type(), depth)
                .map(value -> Patch.builder(type).set(property, value).build());
        if (property.type().kind() == ValueType.Kind.COLLECTION) {
            return set;
        }
        Patch<R> clear = Patch.builder(type).clear(property).build();
        return Arbitraries.frequencyOf(Tuple.of(2, set), Tuple.of(1, Arbitraries.just(clear)));
    }

    @SuppressWarnings("unchecked") // the kind of a type tells the class of its values
    private static <V> Arbitrary<V> values(ValueType<V> type, int depth) {
        return (Arbitrary<V>)
                switch (type.kind()) {
                    case STRING -> with(edges(type), Arbitraries.strings().ofMaxLength(300));
                    case BOOLEAN -> Arbitraries.of(true, false);
                    case INT32 -> with(edges(type), Arbitraries.integers());
                    case INT64 -> with(edges(type), Arbitraries.longs());
                    case DOUBLE -> with(edges(type), Arbitraries.doubles());
                    case DATE_TIME_OFFSET -> Arbitraries.just(OffsetDateTime.parse("2022-06-01T12:00:00+02:00"));
                    case ENUM -> Arbitraries.of(((EnumType<?>) type).known());
                    case STRUCTURED -> resources(type.javaClass(), depth - 1);
                    case UNTYPED -> Arbitraries.of("text", 12L, true, List.of());
                    case COLLECTION ->
                        values(((CollectionType<?>) type).item(), depth)
                                .injectNull(0.1)
                                .list()
                                .ofMaxSize(3);
                    case DATE, GUID, DECIMAL, DURATION, MAP ->
                        throw new IllegalStateException("no type of the model has a property of " + type);
                };
    }

    private static Arbitrary<?> with(List<?> edges, Arbitrary<?> others) {
        return edges.isEmpty() ? others : Arbitraries.oneOf(Arbitraries.of(edges), others);
    }

    private static List<?> edges(ValueType<?> type) {
        return type.rules().stream().flatMap(Changes::edges).toList();
    }

    private static Stream<?> edges(Rule<?> rule) {
        if (rule instanceof Rule.Min<?> min) {
            return around(min.bound());
        }
        if (rule instanceof Rule.Max<?> max) {
            return around(max.bound());
        }
        if (rule instanceof Rule.MaxLength length) {
            return Stream.of(
                    "x".repeat(length.bound()), "x".repeat(length.bound() + 1), "\uD83D\uDE00".repeat(length.bound()));
        }
        return URLS.stream();
    }

    private static Stream<?> around(Object bound) {
        return bound instanceof Integer number
                ? Stream.of(number - 1, number, number + 1)
                : Stream.of(Math.nextDown((Double) bound), bound, Math.nextUp((Double) bound));
    }

    /** Resources of every type that a property may have, each made by a few changes. */
    private static Arbitrary<Object> resources(Class<?> javaClass, int depth) {
        var types = Resources.all().stream()
                .filter(type -> javaClass.isInstance(type.empty()))
                .toList();
        return Arbitraries.of(types).flatMap(type -> resource(type, depth).<Object>map(value -> value));
    }

    private static <R extends Resource<R>> Arbitrary<R> resource(ResourceType<R> type, int depth) {
        if (depth < 0) {
            return Arbitraries.just(type.empty());
        }
        return anyOf(type, depth).list().ofMaxSize(4).map(patches -> applied(patches, type.empty()));
    }

    private static <R extends Resource<R>> R applied(List<Patch<R>> patches, R empty) {
        R resource = empty;
        for (Patch<R> patch : patches) {
            resource = patch.applyTo(resource);
        }
        return resource;
    }
}

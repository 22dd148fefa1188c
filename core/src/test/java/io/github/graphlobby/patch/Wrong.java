package io.github.graphlobby.patch;

import io.github.graphlobby.testkit.Resources;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that breaks one rule, itself or by something inside it.
 *
 * @param value the value
 * @param pointer where in the value the rule is broken
 * @param code the code of the violation
 */
record Wrong<V>(V value, String pointer, String code) {

    /** Returns a wrong value for every rule of a type, and of the types inside it to a depth. */
    @SuppressWarnings("unchecked") // wrong values of a type are values of the type
    static <V> Stream<Wrong<V>> values(ValueType<V> type, int depth) {
        return (Stream<Wrong<V>>) (Stream<?>) any(type, depth);
    }

    private static Stream<? extends Wrong<?>> any(ValueType<?> type, int depth) {
        if (type instanceof CollectionType<?> collection) {
            return lists(collection.item(), depth);
        }
        if (type instanceof StructuredValueType<?> structured) {
            return depth == 0
                    ? Stream.of()
                    : Resources.of(structured.structuredType()).stream()
                            .flatMap(record -> resources(structured.structuredType(), record, depth));
        }
        return type instanceof EnumType<?> enumeration
                ? Stream.of(new Wrong<>(enumeration.of("no member"), "", Violation.UNKNOWN_ENUM_MEMBER))
                : type.rules().stream().map(Wrong::breaking);
    }

    private static Wrong<?> breaking(Rule<?> rule) {
        if (rule instanceof Rule.MaxLength length) {
            return new Wrong<>("x".repeat(length.bound() + 1), "", Violation.TOO_LONG);
        }
        if (rule instanceof Rule.Https) {
            return new Wrong<>("http://contoso.com", "", Violation.INVALID_FORMAT);
        }
        return rule instanceof Rule.Min<?> min
                ? new Wrong<>(beyond(min.bound(), -1), "", Violation.OUT_OF_RANGE)
                : new Wrong<>(beyond(((Rule.Max<?>) rule).bound(), 1), "", Violation.OUT_OF_RANGE);
    }

    private static Object beyond(Object bound, int step) {
        return bound instanceof Integer integer ? (Object) (integer + step) : (Double) bound + step;
    }

    private static <I> Stream<Wrong<List<I>>> lists(ValueType<I> item, int depth) {
        var nulls = Collections.<I>singletonList(null);
        var none = item.isNullable()
                ? Stream.<Wrong<List<I>>>of()
                : Stream.of(new Wrong<>(nulls, "/0", Violation.NULL_NOT_ALLOWED));
        return Stream.concat(
                none,
                values(item, depth).map(wrong -> new Wrong<>(List.of(wrong.value), "/0" + wrong.pointer, wrong.code)));
    }

    /** A derived type that is not modelled is wrong as a whole. */
    private static <R extends Resource<R>> Stream<Wrong<R>> resources(
            StructuredType<?> declared, ResourceType<R> type, int depth) {
        return declared instanceof ResourceFamily<?> family && !family.isModelled(type.name())
                ? Stream.of(new Wrong<>(type.empty(), "", Violation.WRONG_ODATA_TYPE))
                : type.properties().stream().flatMap(property -> resources(type, property, depth));
    }

    private static <R extends Resource<R>, V> Stream<Wrong<R>> resources(
            ResourceType<R> type, Property<? super R, V> property, int depth) {
        return values(property.type(), depth - 1)
                .map(wrong -> new Wrong<>(
                        type.patch().set(property, wrong.value).build().applyTo(type.empty()),
                        "/" + property.name() + wrong.pointer,
                        wrong.code));
    }
}

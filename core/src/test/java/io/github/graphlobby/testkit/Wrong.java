package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (type instanceof MapType<?> map) {
            return maps(map.value(), depth);
        }
        if (type instanceof StructuredValueType<?> structured) {
            return depth == 0
                    ? Stream.of()
                    : Resources.of(structured.structuredType()).stream()
                            .flatMap(record -> resources(structured.structuredType(), record, depth));
        }
        return type instanceof EnumType<?> enumeration
                ? Stream.of(new Wrong<>(enumeration.of(unknown(enumeration)), "", Violation.UNKNOWN_ENUM_MEMBER))
                : primitives((PrimitiveType<?>) type);
    }

    private static String unknown(EnumType<?> enumeration) {
        return Stream.iterate("no member", text -> text + "!")
                .filter(text -> enumeration.known(text) == null)
                .findFirst()
                .orElseThrow();
    }

    /** A value counts for a rule only if it keeps the others. */
    private static <V> Stream<Wrong<V>> primitives(PrimitiveType<V> type) {
        return type.rules().stream()
                .flatMap(rule -> beyond(rule)
                        .<V>map(type.javaClass()::cast)
                        .filter(value -> broken(type, value).equals(List.of(rule)))
                        .limit(1)
                        .map(value -> new Wrong<>(value, "", rule.code())));
    }

    private static <V> List<Rule<? super V>> broken(PrimitiveType<V> type, V value) {
        return type.rules().stream().filter(rule -> !rule.accepts(value)).toList();
    }

    private static Stream<?> beyond(Rule<?> rule) {
        if (rule instanceof Rule.MaxLength length) {
            String longer = "x".repeat(length.bound() + 1);
            return Stream.of(longer, "https://" + longer);
        }
        if (rule instanceof Rule.Https) {
            return Stream.of("http://contoso.com", "x", "");
        }
        if (rule instanceof Rule.Min<?> min) {
            return Stream.ofNullable(moved(min.bound(), -1));
        }
        // What breaks a rule that somebody else made, nobody knows here.
        return rule instanceof Rule.Max<?> max ? Stream.ofNullable(moved(max.bound(), 1)) : Stream.of();
    }

    /** Returns the nearest value beyond a bound, or null for values of a class that has no next one. */
    private static @Nullable Object moved(Object bound, int step) {
        if (bound instanceof Integer integer) {
            return integer + step;
        }
        if (bound instanceof Long integer) {
            return integer + step;
        }
        if (bound instanceof Double number) {
            return step < 0 ? Math.nextDown(number) : Math.nextUp(number);
        }
        return bound instanceof BigDecimal number
                ? number.add(number.ulp().multiply(BigDecimal.valueOf(step)))
                : movedTime(bound, step);
    }

    private static @Nullable Object movedTime(Object bound, int step) {
        if (bound instanceof LocalDate date) {
            return date.plusDays(step);
        }
        if (bound instanceof Duration duration) {
            return duration.plusNanos(step);
        }
        return bound instanceof OffsetDateTime time ? time.plusNanos(step) : null;
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

    private static <V> Stream<Wrong<Map<String, V>>> maps(ValueType<V> value, int depth) {
        String key = "~0/";
        return values(value, depth)
                .map(wrong ->
                        new Wrong<>(Map.of(key, wrong.value), "/" + Pointers.escape(key) + wrong.pointer, wrong.code));
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
                        Patch.builder(type).set(property, wrong.value).build().applyTo(type.empty()),
                        "/" + Pointers.escape(property.name()) + wrong.pointer,
                        wrong.code));
    }
}

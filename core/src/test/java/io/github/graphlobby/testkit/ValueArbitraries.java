package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Rule;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of the values of a {@link ValueType}.
 *
 * @param latitude how far the values may go
 * @param depth how many levels of resources may stand in a value; a collection of resources takes two, because that is
 *     how resources contain themselves
 */
record ValueArbitraries(Latitude latitude, int depth) {
    /** Enough for the identity in the identity set in the info of a participant of a call. */
    static final int MAX_DEPTH = 5;

    static ValueArbitraries of(Latitude latitude) {
        return new ValueArbitraries(latitude, MAX_DEPTH);
    }

    /** Returns the arbitraries for what is one level further in. */
    ValueArbitraries inside() {
        return new ValueArbitraries(latitude, depth - 1);
    }

    /** Returns values of a type, or nothing if they would have to contain more levels of resources than are left. */
    @SuppressWarnings("unchecked") // for each type the values are of its class
    <V> Optional<Arbitrary<V>> values(ValueType<V> type) {
        return ((Optional<Arbitrary<V>>) (Optional<?>) anyValues(type)).map(Opaque::new);
    }

    private Optional<? extends Arbitrary<?>> anyValues(ValueType<?> type) {
        if (type instanceof PrimitiveType<?> primitive) {
            return Optional.of(primitives(primitive));
        }
        if (type instanceof EnumType<?> enumeration) {
            return Optional.of(members(enumeration));
        }
        if (type instanceof MapType<?> map) {
            return Optional.of(new MapArbitraries(this).maps(map));
        }
        return type instanceof CollectionType<?> collection
                ? Optional.of(lists(collection.item()))
                : resources(((StructuredValueType<?>) type).structuredType());
    }

    private <V> Arbitrary<?> primitives(PrimitiveType<V> type) {
        var values = drawn(type);
        return latitude.breaksRules() ? values : values.filter(value -> keepsRules(type, value));
    }

    private static <V> boolean keepsRules(PrimitiveType<V> type, Object value) {
        V checked = type.javaClass().cast(value);
        return type.rules().stream().allMatch(rule -> rule.accepts(checked));
    }

    private Arbitrary<?> drawn(PrimitiveType<?> type) {
        return switch (type.kind()) {
            case STRING -> text(type.rules());
            case BOOLEAN -> Arbitraries.of(true, false);
            case INT32 -> integers(bound(type, Integer.MIN_VALUE, false), bound(type, Integer.MAX_VALUE, true));
            case INT64 -> longs(bound(type, Long.MIN_VALUE, false), bound(type, Long.MAX_VALUE, true));
            case DOUBLE -> doubles(bound(type, -Double.MAX_VALUE, false), bound(type, Double.MAX_VALUE, true));
            case DATE_TIME_OFFSET -> dateTimes();
            case DATE -> Scalars.dates();
            case GUID -> Scalars.guids();
            case DECIMAL -> Scalars.decimals();
            case DURATION -> Scalars.durations();
            case UNTYPED -> JsonArbitraries.values();
            case ENUM, STRUCTURED, COLLECTION, MAP -> throw new IllegalStateException(type + " is not primitive");
        };
    }

    /** Returns the bound that a rule sets, so that few values have to be thrown away. */
    @SuppressWarnings("unchecked") // a rule for an N is declared with a bound of that class
    private <N> N bound(PrimitiveType<?> type, N otherwise, boolean upper) {
        for (Rule<?> rule : latitude.breaksRules() ? List.<Rule<?>>of() : type.rules()) {
            if (upper && rule instanceof Rule.Max<?> max) {
                return (N) max.bound();
            }
            if (!upper && rule instanceof Rule.Min<?> min) {
                return (N) min.bound();
            }
        }
        return otherwise;
    }

    private static Arbitrary<Integer> integers(int least, int greatest) {
        return Arbitraries.oneOf(
                Arbitraries.of(least, greatest), Arbitraries.integers().between(least, greatest));
    }

    private static Arbitrary<Long> longs(long least, long greatest) {
        return Arbitraries.oneOf(
                Arbitraries.of(least, greatest), Arbitraries.longs().between(least, greatest));
    }

    private static Arbitrary<Double> doubles(double least, double greatest) {
        var special = Arbitraries.of(least, greatest, 0.0, -0.0, 1.0, 0.1, Double.MIN_VALUE, 1e16, -1e-7);
        var common = Arbitraries.doubles().between(-200, 200).ofScale(6);
        var anyBits = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(Double::longBitsToDouble);
        return Arbitraries.oneOf(special, common, anyBits).filter(value -> value >= least && value <= greatest);
    }

    private static Arbitrary<OffsetDateTime> dateTimes() {
        var seconds = Arbitraries.longs()
                .between(
                        LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC),
                        LocalDateTime.of(9999, 12, 31, 23, 59).toEpochSecond(ZoneOffset.UTC));
        var nanos = Arbitraries.oneOf(
                Arbitraries.of(0, 1_000_000), Arbitraries.integers().between(0, 999_999_999));
        var offsets = Arbitraries.integers().between(-14 * 60, 14 * 60).map(ValueArbitraries::minutes);
        return Combinators.combine(seconds, nanos, offsets)
                .as((second, nano, offset) -> LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC)
                        .atOffset(offset));
    }

    private static ZoneOffset minutes(int minutes) {
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }

    private static Arbitrary<String> text(List<? extends Rule<?>> rules) {
        Arbitrary<String> text = JsonArbitraries.text();
        for (Rule<?> rule : rules) {
            if (rule instanceof Rule.MaxLength length) {
                text = Arbitraries.oneOf(text, text.map(value -> ofLength(length.bound(), value)));
            }
            if (rule instanceof Rule.Https) {
                text = Arbitraries.frequencyOf(Tuple.of(2, urls()), Tuple.of(1, text));
            }
        }
        return text;
    }

    /** Repeats or cuts text so that it is as long as it may be, or one shorter where a code point would be cut. */
    private static String ofLength(int length, String text) {
        var longer = text.isEmpty() ? "x".repeat(length) : text.repeat(length / text.length() + 1);
        boolean cuts = Character.isHighSurrogate(longer.charAt(length - 1));
        return longer.substring(0, cuts ? length - 1 : length);
    }

    private static Arbitrary<String> urls() {
        var schemes = Arbitraries.of("https://", "HTTPS://", "hTTps://");
        var hosts = Arbitraries.of("bot.contoso.com", "[::1]:8443", "x", "b\u00FCcher.example");
        var paths = Arbitraries.of("", "/", "/calls", "?x=1#y", "/\uD83C\uDFE2");
        return Combinators.combine(schemes, hosts, paths).as((scheme, host, path) -> scheme + host + path);
    }

    private <E extends EvolvableEnum> Arbitrary<E> members(EnumType<E> type) {
        var known = Arbitraries.of(type.known());
        return latitude.inventsMembers()
                ? Arbitraries.frequencyOf(
                        Tuple.of(4, known), Tuple.of(1, JsonArbitraries.text().map(type::of)))
                : known;
    }

    private <I> Arbitrary<List<I>> lists(ValueType<I> type) {
        var items = inside().values(type);
        return items.isEmpty()
                ? Arbitraries.just(List.of())
                : (latitude.hasNulls(type) ? items.get().injectNull(0.1) : items.get())
                        .list()
                        .ofMaxSize(3);
    }

    private Optional<Arbitrary<?>> resources(StructuredType<?> type) {
        return depth <= 0 ? Optional.empty() : Optional.of(ResourceArbitraries.ofType(type, inside()));
    }
}

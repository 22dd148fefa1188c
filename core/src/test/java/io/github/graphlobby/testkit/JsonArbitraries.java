package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitraries of text and of JSON values, which are in the normal form of {@link Json}. */
public final class JsonArbitraries {
    /** How deep lists and maps are nested in a generated value. */
    private static final int MAX_DEPTH = 3;

    /** How long a member name may be, so that every reader takes it. */
    private static final int MAX_NAME_LENGTH = 1_000;

    /** Few, so that two objects often share a name; some must be escaped in a pointer or in JSON. */
    private static final List<String> NAMES =
            List.of("a", "b", "c", "x/y", "~0", "", "\uD83C\uDFE2", "\u0000\"\\", "blob", "token");

    private static final Arbitrary<Integer> CODE_POINTS = new Opaque<>(Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(' ', '~')),
            Tuple.of(1, Arbitraries.of((int) '"', (int) '\\', (int) '/', (int) '`', 0x7F, 0x2028, 0xFEFF)),
            Tuple.of(1, Arbitraries.integers().between(0, 0x1F)),
            Tuple.of(1, Arbitraries.integers().between(0x80, Character.MIN_SURROGATE - 1)),
            Tuple.of(1, Arbitraries.integers().between(Character.MAX_SURROGATE + 1, 0xFFFF)),
            Tuple.of(1, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT))));

    private static final Arbitrary<String> SHORT =
            CODE_POINTS.list().ofMinSize(1).ofMaxSize(12).map(JsonArbitraries::join);

    private static final Arbitrary<String> TEXT = new Opaque<>(Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("", "a", "b", "B", "cf100@contoso.com", "7 World Trade Center")),
            Tuple.of(4, SHORT),
            Tuple.of(
                    1,
                    Combinators.combine(SHORT, Arbitraries.integers().between(20, 300))
                            .as(String::repeat))));

    private static final Arbitrary<String> MEMBER_NAMES =
            new Opaque<>(Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(NAMES)), Tuple.of(1, TEXT))
                    .filter(name -> name.indexOf('@') < 0 && name.length() <= MAX_NAME_LENGTH));

    private static final Arbitrary<Object> SCALARS = new Opaque<>(
            Arbitraries.<Object>oneOf(Arbitraries.of(true, false), TEXT, longs(), bigIntegers(), bigDecimals()));

    private static final Arbitrary<Object> VALUES = values(MAX_DEPTH);

    private JsonArbitraries() {}

    /**
     * Returns text of all kinds: empty and up to some thousand characters long, with control characters, with
     * characters beyond the Basic Multilingual Plane, without lone surrogates.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> text() {
        return TEXT;
    }

    /**
     * Returns JSON values of all kinds but null, which may stand inside a list or an object.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Object> values() {
        return VALUES;
    }

    /**
     * Returns JSON objects. No name has an {@code @}, which would make it control information.
     *
     * @param names what each name must fulfil; the names of nested objects are not asked
     * @return the arbitrary
     */
    public static Arbitrary<Map<String, @Nullable Object>> objects(Predicate<String> names) {
        return objects(MEMBER_NAMES.filter(names), MAX_DEPTH - 1);
    }

    /** Returns names of members, none of which is control information. */
    static Arbitrary<String> names() {
        return MEMBER_NAMES;
    }

    private static String join(List<Integer> codePoints) {
        var text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs(), Arbitraries.of(0L, 1L, -1L, 1L << 53, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private static Arbitrary<BigInteger> bigIntegers() {
        var beyondLong = Arbitraries.integers().between(Long.SIZE, 200).map(BigInteger.ONE::shiftLeft);
        return Combinators.combine(beyondLong, Arbitraries.longs())
                .as((large, small) -> large.multiply(BigInteger.valueOf(small | 1)));
    }

    /** Never of scale 0, because a number without fraction and exponent is an integer in JSON. */
    private static Arbitrary<BigDecimal> bigDecimals() {
        var scales = Arbitraries.integers().between(-30, 30).filter(scale -> scale != 0);
        return Combinators.combine(longs(), scales).as(BigDecimal::valueOf);
    }

    private static Arbitrary<Object> values(int depth) {
        return depth == 0
                ? SCALARS
                : new Opaque<>(Arbitraries.frequencyOf(
                        Tuple.of(4, SCALARS),
                        Tuple.of(1, nullable(depth).list().ofMaxSize(3).map(JsonArbitraries::normal)),
                        Tuple.of(2, objects(MEMBER_NAMES, depth - 1))));
    }

    private static Arbitrary<@Nullable Object> nullable(int depth) {
        return values(depth - 1).injectNull(0.15);
    }

    private static Object normal(List<? extends @Nullable Object> items) {
        return Objects.requireNonNull(Json.value(items));
    }

    private static Arbitrary<Map<String, @Nullable Object>> objects(Arbitrary<String> names, int depth) {
        return Combinators.combine(names, nullable(depth + 1))
                .as(Member::new)
                .list()
                .ofMaxSize(4)
                .map(Member::object);
    }

    private record Member(String name, @Nullable Object value) {
        static Map<String, @Nullable Object> object(List<Member> members) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            members.forEach(member -> object.put(member.name, member.value));
            return Json.object(object);
        }
    }
}

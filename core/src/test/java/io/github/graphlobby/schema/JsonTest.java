package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final BigInteger BEYOND_LONG = BigInteger.ONE.shiftLeft(63);

    @Test
    void nullBooleansTextAndLongsStayAsTheyAre() {
        assertThat(Json.value(null)).isNull();
        assertThat(Json.value(true)).isEqualTo(true);
        assertThat(Json.value("")).isEqualTo("");
        assertThat(Json.value(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void integersAreLongs() {
        assertThat(Json.value(1)).isEqualTo(1L);
        assertThat(Json.value((short) 1)).isEqualTo(1L);
        assertThat(Json.value((byte) 1)).isEqualTo(1L);
        assertThat(Json.value(BigInteger.ONE)).isEqualTo(1L);
    }

    @Test
    void integersBeyondTheRangeOfLongAreBigIntegers() {
        assertThat(Json.value(BEYOND_LONG)).isEqualTo(BEYOND_LONG);
        assertThat(Json.value(BEYOND_LONG.negate().subtract(BigInteger.ONE))).isInstanceOf(BigInteger.class);
        assertThat(Json.value(BEYOND_LONG.subtract(BigInteger.ONE))).isEqualTo(Long.MAX_VALUE);
        assertThat(Json.value(BEYOND_LONG.negate())).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void otherNumbersAreBigDecimalsWithTheirScale() {
        assertThat(Json.value(47.0)).isEqualTo(new BigDecimal("47.0"));
        assertThat(Json.value(0.1f)).isEqualTo(new BigDecimal("0.1"));
        assertThat(Json.value(new BigDecimal("47.00"))).isEqualTo(new BigDecimal("47.00"));
        assertThat(Json.value(Double.MIN_VALUE)).isEqualTo(new BigDecimal("4.9E-324"));
    }

    @Test
    void zerosHaveNoSign() {
        assertThat(Json.value(-0.0)).isEqualTo(Json.value(0.0)).isEqualTo(new BigDecimal("0.0"));
        assertThat(Json.value(-0.0f)).isEqualTo(Json.value(0.0f));
        assertThat(Json.value(new BigDecimal("-0.00"))).isEqualTo(new BigDecimal("0.00"));
        assertThat(Json.value(new BigDecimal("-0"))).isEqualTo(0L);
    }

    @Test
    void equalDocumentsAreEqualObjects() {
        assertThat(Json.object(Map.of("a", List.of(1, Map.of("b", 2.5f)))))
                .isEqualTo(Json.object(Map.of("a", new ArrayList<>(List.of(1L, Map.of("b", 2.5))))));
    }

    @Test
    void objectsKeepTheOrderOfTheirMembersAndNulls() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("z", null);
        members.put("a", 1);
        members.put("", List.of());

        var object = Json.object(members);

        assertThat(object.keySet()).containsExactly("z", "a", "");
        assertThat(object.containsKey("z")).isTrue();
        assertThat(object.get("z")).isNull();
        assertThat(object.containsKey("b")).isFalse();
        assertThat(object).hasSize(3).isEqualTo(Json.object(members)).hasSameHashCodeAs(Json.object(members));
    }

    @Test
    void arraysKeepNulls() {
        assertThat(Json.value(Arrays.asList(1, null))).isEqualTo(Arrays.asList(1L, null));
        assertThat(Json.array(Arrays.asList(1, null))).isEqualTo(Arrays.asList(1L, null));
        assertThat(Json.array(null)).isNull();
    }

    @Test
    void valuesAreCopiedAndImmutable() {
        var list = new ArrayList<Object>(List.of(1));
        var members = new HashMap<String, Object>(Map.of("list", list));

        var object = Json.object(members);
        list.add(2);
        members.clear();

        assertThat(object).isEqualTo(Map.of("list", List.of(1L)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> object.put("a", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(object::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> object.entrySet().iterator().next().setValue("b"));
    }

    @Test
    void normalFormIsNotCopiedAgain() {
        var object = Json.object(Map.of("a", Map.of("b", 1)));
        var array = Json.array(List.of(1));

        assertThat(Json.object(object)).isSameAs(object);
        assertThat(Json.value(object)).isSameAs(object);
        assertThat(Json.array(array)).isSameAs(array);
        assertThat(Json.object(Map.of())).isSameAs(Json.EMPTY);
    }

    @Test
    void whatHasNoJsonFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.value(Double.POSITIVE_INFINITY))
                .withMessage("no JSON value: Infinity of java.lang.Double");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(Float.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.value(LocalDate.of(2026, 11, 22)))
                .withMessage("no JSON value: `2026-11-22` of java.time.LocalDate");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value('c'));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object(Map.of("a", List.of(new int[0]))));
    }

    @Test
    void namesMustBeText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(Map.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(Collections.singletonMap(null, 2)));
    }

    @Test
    void depthIsLimited() {
        assertThat(Json.value(lists(Json.MAX_DEPTH))).isEqualTo(lists(Json.MAX_DEPTH));
        assertThat(Json.value(maps(Json.MAX_DEPTH))).isEqualTo(maps(Json.MAX_DEPTH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.value(lists(Json.MAX_DEPTH + 1)))
                .withMessage("JSON value nested deeper than 500");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(maps(Json.MAX_DEPTH + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object(Map.of("a", maps(Json.MAX_DEPTH + 1))));
    }

    private static Object lists(int depth) {
        Object value = List.of();
        for (int i = 1; i < depth; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static Object maps(int depth) {
        Object value = Map.of("a", 1L);
        for (int i = 1; i < depth; i++) {
            value = Map.of("a", value);
        }
        return value;
    }

    @Test
    void cycleIsRefused() {
        var cyclic = new HashMap<String, Object>();
        cyclic.put("self", cyclic);
        var cyclicList = new ArrayList<Object>();
        cyclicList.add(cyclicList);

        assertThatIllegalArgumentException().isThrownBy(() -> Json.object(cyclic));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(cyclicList));
    }

    @Test
    void depthIsLimitedAcrossObjectsInNormalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            Map<String, @Nullable Object> object = Json.EMPTY;
            for (int i = 0; i < 100_000; i++) {
                object = Json.object(Map.of("a", object));
            }
        });
    }

    @Test
    void depthIsLimitedAcrossArraysInNormalForm() {
        Object half = requireNonNull(Json.value(lists(Json.MAX_DEPTH / 2)));
        Object whole = requireNonNull(Json.value(List.of(1, Json.array(List.of(half)), List.of())));
        for (int depth = Json.MAX_DEPTH / 2 + 2; depth < Json.MAX_DEPTH; depth++) {
            whole = requireNonNull(Json.value(List.of(whole)));
        }
        Object deepest = whole;
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(List.of(deepest)));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.value(Map.of("a", deepest)));
    }

    @Test
    void integralBigDecimalIsTheIntegerThatItIsInJson() {
        assertThat(Json.value(new BigDecimal("47"))).isEqualTo(47L);
    }

    @Test
    void messageAboutANameEchoesLittle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.value(Map.of(List.of("x".repeat(1000)), 1)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void anObjectThatIsBuiltIsTheOneThatIsCopied() {
        var builder = new Json.ObjectBuilder();
        builder.put("b", 1);
        builder.put("a", List.of(new BigDecimal("2.50"), Map.of("x", true)));
        builder.put("c", null);
        assertThat(builder.has("c")).isTrue();
        assertThat(builder.has("d")).isFalse();
        Map<String, @Nullable Object> built = builder.build();

        assertThat(built.keySet()).containsExactly("b", "a", "c");
        assertThat(Json.object(built)).isSameAs(built);
        assertThat(built).isEqualTo(Json.object(new LinkedHashMap<>(built)));
        assertThat(built.get("b")).isEqualTo(1L);
        assertThat(new Json.ObjectBuilder().build()).isSameAs(Json.EMPTY);
    }

    @Test
    void anArrayThatIsBuiltIsTheOneThatIsCopiedAndStaysAsItIs() {
        var items = new ArrayList<@Nullable Object>();
        var builder = new Json.ArrayBuilder();
        assertThat(builder.build()).isEmpty();
        for (int i = 0; i < 20; i++) {
            Object item = i % 3 == 0 ? null : Map.of("x", i);
            items.add(item);
            builder.add(item);
            List<@Nullable Object> built = builder.build();
            builder.add("later");
            assertThat(built).isEqualTo(Json.array(items));
            assertThat(Json.value(built)).isSameAs(built);
            items.add("later");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(new Object()));
    }

    @Test
    void aMemberThatIsSetAgainLeavesNothingOfItsDepth() {
        Object deep = 1;
        for (int i = 0; i < Json.MAX_DEPTH - 1; i++) {
            deep = List.of(deep);
        }
        var builder = new Json.ObjectBuilder();
        builder.put("a", deep);
        builder.put("a", 1);
        Object rebuilt = builder.build();
        for (int i = 0; i < Json.MAX_DEPTH - 1; i++) {
            rebuilt = List.of(rebuilt);
        }
        assertThat(Json.value(rebuilt)).isNotNull();
    }

    @Test
    void nothingIsAddedToAnObjectThatIsBuilt() {
        var builder = new Json.ObjectBuilder();
        builder.build();
        assertThatIllegalStateException().isThrownBy(() -> builder.put("a", 1));
        assertThatIllegalStateException().isThrownBy(() -> builder.has("a"));
        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThatIllegalArgumentException().isThrownBy(() -> new Json.ObjectBuilder().put("a", new Object()));
    }
}

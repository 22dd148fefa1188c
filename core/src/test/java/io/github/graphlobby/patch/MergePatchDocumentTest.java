package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.schema.Json;
import io.github.graphlobby.testkit.JsonArbitraries;
import io.github.graphlobby.testkit.Untyped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Merge patches as RFC 7396 writes them, of any JSON value: what they cannot say is refused, and nothing else. */
class MergePatchDocumentTest {
    @net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE)
    void differenceMakesOneValueOfTheOtherOrCannotBeSaid(
            @ForAll("values") @Nullable Object from, @ForAll("values") @Nullable Object to) {
        if (isUnsayable(from, to)) {
            assertThatIllegalArgumentException().isThrownBy(() -> MergePatchDocument.between(from, to));
        } else {
            var difference = MergePatchDocument.between(from, to);
            assertThat(difference.applyTo(from)).isEqualTo(to);
            assertThat(MergePatchDocument.between(from, difference.applyTo(from)))
                    .isEqualTo(difference);
        }
    }

    /** No merge patch gives a member the value null that has not got it. */
    private static boolean isUnsayable(@Nullable Object from, @Nullable Object to) {
        var before = Untyped.object(from);
        return Untyped.object(to).entrySet().stream()
                .anyMatch(member -> member.getValue() == null
                        ? !before.containsKey(member.getKey()) || before.get(member.getKey()) != null
                        : isUnsayable(before.get(member.getKey()), member.getValue()));
    }

    @net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE)
    void compositionDoesWhatBothDoInTurnOrCannotBeSaid(
            @ForAll("values") @Nullable Object target,
            @ForAll("values") @Nullable Object one,
            @ForAll("values") @Nullable Object other) {
        var first = MergePatchDocument.of(one);
        var second = MergePatchDocument.of(other);
        if (replacesByAnObject(one, other)) {
            assertThatIllegalArgumentException().isThrownBy(() -> first.then(second));
        } else {
            assertThat(first.then(second).applyTo(target)).isEqualTo(second.applyTo(first.applyTo(target)));
        }
    }

    /** No merge patch makes an object of a value whatever it was. */
    private static boolean replacesByAnObject(@Nullable Object first, @Nullable Object second) {
        if (!(second instanceof Map<?, ?>)) {
            return false;
        }
        if (!(first instanceof Map<?, ?>)) {
            return true;
        }
        var earlier = Untyped.object(first);
        return Untyped.object(second).entrySet().stream()
                .anyMatch(member -> earlier.containsKey(member.getKey())
                        && replacesByAnObject(earlier.get(member.getKey()), member.getValue()));
    }

    @net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE)
    void numbersInAnotherFormDifferOnlyByForm(@ForAll("values") @Nullable Object value) {
        Object restated = Json.value(restated(value));
        assertThat(MergePatchDocument.between(object(value), object(restated), NumberEquality.BY_VALUE)
                        .toJson())
                .isEqualTo(Map.of());
        assertThat(JsonMergePatch.between(object(value), object(restated), NumberEquality.BY_VALUE)
                        .isEmpty())
                .isTrue();
        assertThat(JsonMergePatch.between(object(value), object(restated)).applyTo(object(value)))
                .isEqualTo(object(restated));
    }

    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("a", value);
        return Json.object(object);
    }

    /** The same numbers with one digit more behind the point. */
    private static @Nullable Object restated(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(MergePatchDocumentTest::restated).toList();
        }
        if (value instanceof Map<?, ?> members) {
            var object = new LinkedHashMap<@Nullable Object, @Nullable Object>();
            members.forEach((name, member) -> object.put(name, restated(member)));
            return object;
        }
        BigDecimal decimal = value instanceof Number number ? new BigDecimal(number.toString()) : null;
        return decimal == null ? value : decimal.setScale(Math.max(0, decimal.scale()) + 1);
    }

    @Provide
    Arbitrary<@Nullable Object> values() {
        return Arbitraries.oneOf(
                        JsonArbitraries.values(),
                        JsonArbitraries.objects(name -> true).map(object -> object))
                .injectNull(0.1);
    }

    @Test
    void numbersThatAreNotTheSameAreNotEqualByValue() {
        assertThat(equal(2, 3)).isFalse();
        assertThat(equal(new BigDecimal("1E+2"), 100)).isTrue();
        assertThat(equal(new BigInteger("100000000000000000000"), new BigDecimal("1E+20")))
                .isTrue();
        assertThat(equal("2", 2)).isFalse();
        assertThat(equal(List.of(1), List.of(1, 2))).isFalse();
        assertThat(equal(List.of(1, 2), List.of(1, 3))).isFalse();
        assertThat(equal(List.of(1), 1)).isFalse();
        assertThat(equal(List.of(Map.of("a", 1)), List.of(Map.of("b", 1)))).isFalse();
        assertThat(equal(List.of(Map.of("a", 1)), List.of(Map.of("a", 2)))).isFalse();
        assertThat(equal(List.of(Map.of("a", 1)), List.of(1))).isFalse();
        assertThat(equal(new BigDecimal("1E+1000000000"), 1)).isFalse();
    }

    private static boolean equal(Object one, Object other) {
        return JsonMergePatch.between(Map.of("a", one), Map.of("a", other), NumberEquality.BY_VALUE)
                .isEmpty();
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MergePatchDocument.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> MergePatchDocument.between(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> MergePatchDocument.between(1, Thread.State.NEW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergePatchDocument.of(1).applyTo(Double.NaN));
    }

    @Test
    void aDocumentIsAValue() {
        assertThat(MergePatchDocument.of(Map.of("a", 1)))
                .isEqualTo(MergePatchDocument.of(Map.of("a", 1L)))
                .hasSameHashCodeAs(MergePatchDocument.of(Map.of("a", 1L)))
                .hasToString("{a=1}")
                .isNotEqualTo(MergePatchDocument.of(1))
                .isNotEqualTo(Map.of("a", 1L));
        assertThat(MergePatchDocument.of(null))
                .isEqualTo(MergePatchDocument.of(null))
                .hasSameHashCodeAs(MergePatchDocument.of(null));
        assertThat(MergePatchDocument.of(null).toJson()).isNull();
    }
}

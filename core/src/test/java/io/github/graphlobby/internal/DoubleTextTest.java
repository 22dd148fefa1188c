package io.github.graphlobby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text is what the specification of {@link Double#toString} has said since JDK 19, on every JDK. */
class DoubleTextTest {
    /** Whether this JDK keeps that specification. */
    private static final boolean SHORTEST = Runtime.version().feature() >= 19;

    @Provide
    Arbitrary<Long> bits() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 20_000)
    void anyBitsAreWrittenAsTheShortestDecimalThatIsReadAsThem(@ForAll("bits") long bits) {
        check(Double.longBitsToDouble(bits));
    }

    @Property(tries = 5_000)
    void subnormalNumbersToo(@ForAll("bits") long bits) {
        check(Double.longBitsToDouble(bits & ((1L << 52) - 1)));
    }

    @Test
    void powersAndTheirNeighboursToo() {
        for (int power = -1_074; power <= 1_023; power++) {
            checkAround(Math.scalb(1.0, power));
        }
        for (int power = -323; power <= 308; power++) {
            checkAround(Double.parseDouble("1e" + power));
            checkAround(Double.parseDouble("2e" + power));
        }
        for (long least = 1; least <= 1_000; least++) {
            check(Double.longBitsToDouble(least));
        }
    }

    private static void checkAround(double value) {
        Stream.of(Math.nextDown(value), value, Math.nextUp(value)).forEach(DoubleTextTest::check);
    }

    private static void check(double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        String text = DoubleText.of(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(DoubleText.of(-value)).isEqualTo(text.startsWith("-") ? text.substring(1) : "-" + text);
        if (value != 0) {
            assertThat(new BigDecimal(text)).isEqualByComparingTo(expected(value));
        }
        if (SHORTEST) {
            assertThat(text).isEqualTo(Double.toString(value));
        }
    }

    /** By definition: of the decimals with the fewest digits, two at least, the closest, or the even one of two. */
    private static BigDecimal expected(double value) {
        var exact = new BigDecimal(value);
        for (int digits = 2; ; digits++) {
            var nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest;
            }
            var other = exact.round(new MathContext(
                    digits, nearest.abs().compareTo(exact.abs()) > 0 ? RoundingMode.DOWN : RoundingMode.UP));
            if (other.doubleValue() == value) {
                return other;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "47, 47.0",
        "-47.64, -47.64",
        "0.001, 0.001",
        "0.00099, 9.9E-4",
        "9999999, 9999999.0",
        "10000000, 1.0E7",
        "123456789012345680, 1.2345678901234568E17",
        "9007199254740991, 9.007199254740991E15",
        "4.9E-324, 4.9E-324",
        "1E23, 1.0E23",
        "2E23, 2.0E23",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "1.7976931348623157E308, 1.7976931348623157E308",
    })
    void theFormIsThatOfDoubleToString(double value, String text) {
        assertThat(DoubleText.of(value)).isEqualTo(text);
    }
}

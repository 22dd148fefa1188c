package io.github.graphlobby.json.token;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A number with a fraction or an exponent is whole if its value is. */
class WholeNumberTest {
    private static final BigInteger BEYOND = BigInteger.TEN.pow(19);

    /** Numbers in the grammar of RFC 8259, section 6, with many zeros. */
    @Provide
    Arbitrary<String> numbers() {
        var digits = Arbitraries.strings()
                .withChars('0', '0', '0', '5', '7')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        digits.map(text -> text.replaceFirst("^0+(?=.)", "")),
                        digits.map(text -> "." + text).injectNull(0.3),
                        Arbitraries.integers()
                                .between(-30, 30)
                                .map(e -> "eE".charAt(e & 1) + "" + e)
                                .injectNull(0.3))
                .as((sign, whole, fraction, exponent) ->
                        sign + whole + (fraction == null ? "" : fraction) + (exponent == null ? "" : exponent));
    }

    @Property
    void aNumberIsWholeIfItsValueIs(@ForAll("numbers") String number) {
        BigDecimal value = new BigDecimal(number);
        BigInteger whole = WholeNumber.of(number);
        if (value.stripTrailingZeros().scale() > 0) {
            assertThat(whole).isNull();
        } else if (value.abs().compareTo(new BigDecimal(BEYOND)) < 0) {
            assertThat(whole).isEqualTo(value.toBigIntegerExact());
        } else {
            assertThat(requireNonNull(whole).signum()).isEqualTo(value.signum());
            assertThat(whole.abs()).isGreaterThanOrEqualTo(BEYOND);
        }
    }

    @Property
    void itsDigitsAndItsExponentMayBeLong(@ForAll @IntRange(min = 1, max = 400) int zeros) {
        String many = "0".repeat(zeros);
        assertThat(WholeNumber.of("7." + many)).isEqualTo(7);
        assertThat(WholeNumber.of("7." + many + "1")).isNull();
        assertThat(WholeNumber.of("0." + many + "7e" + (zeros + 1))).isEqualTo(7);
        assertThat(WholeNumber.of("-7" + many + "e-" + zeros)).isEqualTo(-7);
        assertThat(WholeNumber.of("7e" + many + "1")).isEqualTo(70);
        assertThat(WholeNumber.of("7e-" + many + "1")).isNull();
    }

    @Example
    void anExponentCostsNothing() {
        for (String exponent : new String[] {"999999999", "2147483648", "99999999999999999999"}) {
            assertThat(WholeNumber.of("1e" + exponent)).isEqualTo(BEYOND);
            assertThat(WholeNumber.of("-1.5E+" + exponent)).isEqualTo(BEYOND.negate());
            assertThat(WholeNumber.of("1e-" + exponent)).isNull();
            assertThat(WholeNumber.of("-0.0e" + exponent)).isZero();
        }
    }

    /** As lenient parsers of mappers take them. */
    @Example
    void whatIsNoNumberIsNotWhole() {
        assertThat(WholeNumber.of("NaN")).isNull();
        assertThat(WholeNumber.of("-Infinity")).isNull();
    }
}

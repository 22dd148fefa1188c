package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    @Test
    void leastAllowsItsBound() {
        var rule = Rule.atLeast(0);

        assertThat(rule.accepts(0)).isTrue();
        assertThat(rule.accepts(Integer.MAX_VALUE)).isTrue();
        assertThat(rule.accepts(-1)).isFalse();
        assertThat(rule.message()).isEqualTo("must be at least 0");
        assertThat(rule.code()).isEqualTo(Violation.OUT_OF_RANGE);
    }

    @Test
    void greatestAllowsItsBound() {
        var rule = Rule.atMost(90.0);

        assertThat(rule.accepts(90.0)).isTrue();
        assertThat(rule.accepts(-91.0)).isTrue();
        assertThat(rule.accepts(Math.nextUp(90.0))).isFalse();
        assertThat(rule.message()).isEqualTo("must be at most 90.0");
        assertThat(rule.code()).isEqualTo(Violation.OUT_OF_RANGE);
    }

    @Test
    void lengthIsCountedInCodeUnits() {
        var rule = Rule.maxLength(4);

        assertThat(rule.accepts("")).isTrue();
        assertThat(rule.accepts("\uD83C\uDFE2\uD83C\uDFE2")).isTrue();
        assertThat(rule.accepts("\uD83C\uDFE2\uD83C\uDFE2x")).isFalse();
        assertThat(rule.message()).isEqualTo("must have at most 4 characters");
        assertThat(rule.code()).isEqualTo(Violation.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://contoso.com",
                "https://bot.contoso.com/callback/calls",
                "HTTPS://contoso.com:8443/a?b=c#d",
                "https://contoso.com?x",
                "https://contoso.com#x",
                "https://[::1]/",
                "https://b\u00FCcher.example/\uD83C\uDFE2"
            })
    void httpsAllowsAbsoluteUrlsOfThatScheme(String url) {
        assertThat(Rule.https().accepts(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://contoso.com",
                "https://",
                "https:///path",
                "https:contoso.com",
                "contoso.com",
                " https://contoso.com",
                "https://contoso.com ",
                "https://contoso.com/a b",
                "https://contoso.com/\n",
                "https://?x",
                "ftp://https://contoso.com"
            })
    void httpsAllowsNothingElse(String text) {
        assertThat(Rule.https().accepts(text)).isFalse();
    }

    @Test
    void httpsSaysSo() {
        assertThat(Rule.https().message()).isEqualTo("must be an https URL");
        assertThat(Rule.https().code()).isEqualTo(Violation.INVALID_FORMAT);
    }

    @Test
    void datesDurationsAndDecimalsHaveBoundsToo() {
        assertThat(Rule.atLeast(LocalDate.EPOCH).accepts(LocalDate.EPOCH.minusDays(1)))
                .isFalse();
        assertThat(Rule.atMost(Duration.ofHours(1)).accepts(Duration.ofHours(1)))
                .isTrue();
        assertThat(Rule.atMost(new BigDecimal("1.0")).accepts(new BigDecimal("1.00")))
                .isTrue();
    }

    /** What an embedder may write for a type of its own. */
    private record Weekday() implements Rule<LocalDate> {
        @Override
        public boolean accepts(LocalDate value) {
            return value.getDayOfWeek() != DayOfWeek.SATURDAY && value.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public String message() {
            return "must be a weekday";
        }

        @Override
        public String code() {
            return "weekend";
        }
    }

    @Test
    void anotherRuleReportsItsOwnCode() {
        assertThat(check(Edm.DATE.where(new Weekday()), LocalDate.of(2026, 11, 29))
                        .listed())
                .containsExactly(new Violation("/day", "weekend", "`day` must be a weekday, not `2026-11-29`"));
        assertThat(check(Edm.DATE.where(new Weekday()), LocalDate.of(2026, 11, 30)))
                .isSameAs(Violations.NONE);
    }

    @Test
    void ruleIsMadeOfATest() {
        Rule<Integer> odd = Rule.of("notOdd", "must be odd", number -> number % 2 != 0);

        assertThat(check(Edm.INT32.where(odd), 3)).isSameAs(Violations.NONE);
        assertThat(check(Edm.INT32.where(odd), 4).listed())
                .containsExactly(new Violation("/day", "notOdd", "`day` must be odd, not 4"));
    }

    private static <V> Violations check(ValueType<V> type, V value) {
        var violations = new Violations.Builder();
        violations.check(type, value, () -> "/day");
        return violations.build();
    }

    @Test
    void messageEchoesLittleOfWhatWasSent() {
        var violation = Violation.ofRule("/" + "n".repeat(1000), "v".repeat(1000), Rule.maxLength(4));

        assertThat(violation.message()).hasSizeLessThan(250);
    }
}

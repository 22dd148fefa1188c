package io.github.graphlobby.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of dates, GUIDs, decimals and durations: common ones, so that most rules keep enough, and extreme ones.
 */
final class Scalars {
    private Scalars() {}

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                days(LocalDate.of(1970, 1, 1), LocalDate.of(2100, 12, 31)),
                days(LocalDate.of(-9999, 1, 1), LocalDate.of(9999, 12, 31)));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<UUID> guids() {
        var special = Arbitraries.of(new UUID(0, 0), new UUID(-1, -1));
        var any = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        return Arbitraries.oneOf(special, any);
    }

    static Arbitrary<BigDecimal> decimals() {
        var special = Arbitraries.of("0", "0.00", "1.50", "1E+6144", "-1E-6144", "9".repeat(900), "-0.1")
                .map(BigDecimal::new);
        var common = Arbitraries.integers().between(0, 10_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
        var large = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-400, 400))
                .as((BigInteger digits, Integer scale) -> new BigDecimal(digits, scale));
        return Arbitraries.oneOf(special, common, large);
    }

    static Arbitrary<Duration> durations() {
        var special = Arbitraries.of(
                Duration.ZERO,
                Duration.ofDays(1),
                Duration.ofNanos(-1),
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
        var common = Arbitraries.longs().between(0, 86_400_000).map(Duration::ofMillis);
        var large = Combinators.combine(
                        Arbitraries.longs().between(-1L << 40, 1L << 40),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((seconds, nanos) -> Duration.ofSeconds(seconds, nanos));
        return Arbitraries.oneOf(special, common, large);
    }
}

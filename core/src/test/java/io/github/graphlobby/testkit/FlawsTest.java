package io.github.graphlobby.testkit;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.DATE;
import static io.github.graphlobby.schema.Edm.DATE_TIME_OFFSET;
import static io.github.graphlobby.schema.Edm.DECIMAL;
import static io.github.graphlobby.schema.Edm.DOUBLE;
import static io.github.graphlobby.schema.Edm.DURATION;
import static io.github.graphlobby.schema.Edm.GUID;
import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.INT64;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.Violation.INVALID_FORMAT;
import static io.github.graphlobby.schema.Violation.NULL_NOT_ALLOWED;
import static io.github.graphlobby.schema.Violation.OUT_OF_RANGE;
import static io.github.graphlobby.schema.Violation.TOO_LONG;
import static io.github.graphlobby.schema.Violation.UNKNOWN_ENUM_MEMBER;
import static io.github.graphlobby.schema.Violation.WRONG_ODATA_TYPE;
import static io.github.graphlobby.schema.Violation.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.Rule;
import io.github.graphlobby.schema.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which values are wrong by themselves. */
class FlawsTest {
    private static final ValueType<PhysicalAddress> ADDRESS =
            structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE);
    private static final ValueType<Place> PLACE = structured(Place.class, () -> Place.TYPE);
    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    static List<Arguments> kinds() {
        return List.of(
                arguments(STRING, List.of(WRONG_TYPE, INVALID_FORMAT)),
                arguments(STRING.nonNull(), List.of(WRONG_TYPE, NULL_NOT_ALLOWED, INVALID_FORMAT)),
                arguments(STRING.where(Rule.maxLength(3)), List.of(WRONG_TYPE, INVALID_FORMAT, TOO_LONG)),
                arguments(
                        STRING.where(Rule.https()).where(Rule.maxLength(20)),
                        List.of(WRONG_TYPE, INVALID_FORMAT, TOO_LONG)),
                arguments(BOOLEAN, List.of(WRONG_TYPE)),
                arguments(INT32, List.of(WRONG_TYPE, OUT_OF_RANGE)),
                arguments(INT64, List.of(WRONG_TYPE, OUT_OF_RANGE)),
                arguments(DOUBLE, List.of(WRONG_TYPE, OUT_OF_RANGE)),
                arguments(DATE_TIME_OFFSET, List.of(WRONG_TYPE)),
                arguments(DATE_TIME_OFFSET.where(Rule.atLeast(NEW_YEAR)), List.of(WRONG_TYPE, OUT_OF_RANGE)),
                arguments(DATE, List.of(WRONG_TYPE)),
                arguments(GUID, List.of(WRONG_TYPE)),
                arguments(DECIMAL, List.of(WRONG_TYPE, OUT_OF_RANGE)),
                arguments(DURATION.where(Rule.atMost(Duration.ZERO)), List.of(WRONG_TYPE, OUT_OF_RANGE)),
                arguments(Edm.map(INT32), List.of(WRONG_TYPE)),
                arguments(Edm.map(INT32).nonNull(), List.of(WRONG_TYPE, NULL_NOT_ALLOWED)),
                arguments(BookingType.TYPE, List.of(WRONG_TYPE, UNKNOWN_ENUM_MEMBER)),
                arguments(ADDRESS, List.of(WRONG_TYPE)),
                arguments(PLACE.nonNull(), List.of(WRONG_TYPE, NULL_NOT_ALLOWED, WRONG_ODATA_TYPE)),
                arguments(collection(STRING), List.of(WRONG_TYPE, NULL_NOT_ALLOWED)),
                arguments(UNTYPED, List.of()),
                arguments(UNTYPED.nonNull(), List.of(NULL_NOT_ALLOWED)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfValueCanBeWrongInEachOfItsWays(ValueType<?> type, List<String> codes) {
        assertThat(Flaws.of(type).stream().map(Flaw::code).distinct()).containsExactlyElementsOf(codes);
        assertThat(Damages.canBeWrong(type)).isEqualTo(!codes.isEmpty());
    }

    static Stream<Arguments> wrongTypes() {
        var numbers = List.of("\"12\"", "3.7", "1.05e1", "1e-2", "true", "[]");
        var expected = Map.of(
                STRING,
                List.of("1", "3.7", "true", "[]"),
                BOOLEAN,
                List.of("\"true\"", "1", "0"),
                INT32,
                numbers,
                INT64,
                numbers,
                DOUBLE,
                List.of("\"12\"", "\"NaN\"", "false"),
                DATE_TIME_OFFSET,
                List.of("\"yesterday\"", "\"2026-01-31\"", "\"2026-02-30T12:00:00Z\""),
                BookingType.TYPE,
                List.of("1", "true"),
                ADDRESS,
                List.of("\"12\"", "1", "[]"),
                collection(STRING),
                List.of("\"12\"", "1", "false"));
        return expected.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void valuesOfOtherJsonTypesAreWrong(ValueType<?> type, List<String> wrong) {
        assertThat(Flaws.of(type).stream()
                        .filter(flaw -> flaw.code().equals(WRONG_TYPE))
                        .map(flaw -> JsonText.of(flaw.json(), new Random(0)).strip()))
                .containsAll(wrong);
    }

    @Test
    void valuesJustBeyondTheRangeAreWrong() {
        assertThat(Flaws.of(INT32.where(Rule.atLeast(0))).stream().map(Flaw::json))
                .contains(2147483648L, -2147483649L, -1);
        assertThat(Flaws.of(DOUBLE.where(Rule.atMost(90.0))).stream().map(Flaw::json))
                .contains(90.00000000000001, new JsonText.Literal("1e400"));
        assertThat(Flaws.of(DATE.where(Rule.atLeast(LocalDate.EPOCH))).stream().map(Flaw::json))
                .contains("1969-12-31");
        assertThat(Flaws.of(DURATION.where(Rule.atLeast(Duration.ZERO))).stream()
                        .map(Flaw::json))
                .contains("-PT0.000000001S");
        assertThat(Flaws.of(DECIMAL.where(Rule.atMost(new BigDecimal("1.50")))).stream()
                        .map(Flaw::json))
                .contains(new BigDecimal("1.51"));
        assertThat(Flaws.of(INT64.where(Rule.atMost(5L))).stream().map(Flaw::json))
                .contains(6L, new JsonText.Literal("9223372036854775808"));
    }
}

package io.github.graphlobby.json.codec;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a date and time is that of the OData ABNF (4.01, {@code dateTimeOffsetValue}). */
class DateTimeOffsetTest {
    @ParameterizedTest
    @CsvSource({
        "2019-07-18T19:52:30Z, 2019-07-18T19:52:30Z",
        "2019-07-18T19:52Z, 2019-07-18T19:52:00Z",
        "2019-07-18t19:52:30z, 2019-07-18T19:52:30Z",
        "2019-07-18T19:52:30.5630000Z, 2019-07-18T19:52:30.563Z",
        "2019-07-18T19:52:30.123456789-05:30, 2019-07-18T19:52:30.123456789-05:30",
        "2019-07-18T19:52:30+00:00, 2019-07-18T19:52:30Z",
        "2020-02-29T00:00:00Z, 2020-02-29T00:00:00Z",
        "12345-03-02T00:00:00Z, 12345-03-02T00:00:00Z",
        "-0044-03-15T12:00:00Z, -0044-03-15T12:00:00Z"
    })
    void aDateAndTimeIsReadAndWrittenWithItsSeconds(String text, String written) {
        OffsetDateTime value = requireNonNull(DateTimeOffset.parse(text));
        assertThat(DateTimeOffset.format(value)).isEqualTo(written);
        assertThat(DateTimeOffset.parse(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-07-18",
                "2019-07-18T19:52:30",
                "2019-07-18 19:52:30Z",
                "2019-07-18T19:52:30+01",
                "2019-07-18T19:52:30+0100",
                "2019-07-18T19:52:30+01:00:30",
                "2019-07-18T19:52:30.Z",
                "2019-07-18T19:52:30.1234567890Z",
                "2019-07-18T24:00:00Z",
                "2019-07-18T23:59:60Z",
                "2019-02-29T00:00:00Z",
                "+12345-03-02T00:00:00Z",
                "019-07-18T19:52:30Z",
                "2019-7-18T19:52:30Z",
                "2019-07-18T19:52:30Z "
            })
    void otherTextIsNoDateAndTime(String text) {
        assertThat(DateTimeOffset.parse(text)).isNull();
    }

    @Test
    void anOffsetWithSecondsHasNoText() {
        var value = OffsetDateTime.of(2019, 7, 18, 19, 52, 30, 0, ZoneOffset.ofTotalSeconds(30));
        assertThatIllegalArgumentException().isThrownBy(() -> DateTimeOffset.format(value));
    }
}

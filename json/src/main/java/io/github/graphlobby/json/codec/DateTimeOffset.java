package io.github.graphlobby.json.codec;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of an {@code Edm.DateTimeOffset} (OData ABNF 4.01, {@code dateTimeOffsetValue}), which is not that of ISO
 * 8601 in {@code java.time}: the offset always has minutes and never seconds, and a long year has no plus sign.
 */
final class DateTimeOffset {
    private static final DateTimeFormatter MINUTES = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(YEAR, 4, 9, SignStyle.NORMAL)
            .appendLiteral('-')
            .appendValue(MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(DAY_OF_MONTH, 2)
            .appendLiteral('T')
            .appendValue(HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(MINUTE_OF_HOUR, 2)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter READ = formatter(new DateTimeFormatterBuilder()
            .append(MINUTES)
            .optionalStart()
            .appendLiteral(':')
            .appendValue(SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendLiteral('.')
            .appendFraction(NANO_OF_SECOND, 1, 9, false)
            .optionalEnd()
            .optionalEnd());

    private static final DateTimeFormatter WRITTEN = formatter(new DateTimeFormatterBuilder()
            .append(MINUTES)
            .appendLiteral(':')
            .appendValue(SECOND_OF_MINUTE, 2)
            .appendFraction(NANO_OF_SECOND, 0, 9, true));

    private DateTimeOffset() {}

    private static DateTimeFormatter formatter(DateTimeFormatterBuilder dateTime) {
        return dateTime.parseCaseInsensitive()
                .appendOffset("+HH:MM", "Z")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }

    /** Reads a date and time, or returns null; more than nine digits of a second have no place in one. */
    static @Nullable OffsetDateTime parse(String text) {
        try {
            return OffsetDateTime.parse(text, READ);
        } catch (DateTimeException e) { // the caller says what was sent and what is expected
            return null;
        }
    }

    /** Writes a date and time; one whose offset has seconds has no such text. */
    static String format(OffsetDateTime value) {
        if (value.getOffset().getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException("Edm.DateTimeOffset has no offset " + value.getOffset());
        }
        return WRITTEN.format(value);
    }
}

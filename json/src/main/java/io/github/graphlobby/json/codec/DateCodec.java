package io.github.graphlobby.json.codec;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The codec of an {@code Edm.Date} (OData ABNF 4.01, {@code dateValue}); a long year has no plus sign. */
final class DateCodec extends TextCodec<LocalDate> {
    static final DateCodec INSTANCE = new DateCodec();

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendValue(YEAR, 4, 9, SignStyle.NORMAL)
            .appendLiteral('-')
            .appendValue(MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(DAY_OF_MONTH, 2)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private DateCodec() {
        super("a date, such as 2026-01-31");
    }

    @Override
    @Nullable
    LocalDate parse(String text) {
        try {
            return LocalDate.parse(text, FORMAT);
        } catch (DateTimeException e) { // the caller says what was sent and what is expected
            return null;
        }
    }

    @Override
    String format(LocalDate value) {
        return FORMAT.format(value);
    }
}

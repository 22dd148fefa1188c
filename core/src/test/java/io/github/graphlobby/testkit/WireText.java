package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.EvolvableEnum;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How values stand in JSON that are text there and something else in Java. */
final class WireText {
    private WireText() {}

    /** Returns the text of such a value, and any other as it is. */
    static Object of(Object value) {
        if (value instanceof Duration duration) {
            return of(duration);
        }
        boolean isText = value instanceof EvolvableEnum
                || value instanceof OffsetDateTime
                || value instanceof LocalDate
                || value instanceof UUID;
        return isText ? value.toString() : value;
    }

    /** One sign before all, where Java has one at each number (OData ABNF 4.01, {@code durationValue}). */
    private static String of(Duration duration) {
        return (duration.isNegative() ? "-" : "") + duration.toString().replace("-", "");
    }
}

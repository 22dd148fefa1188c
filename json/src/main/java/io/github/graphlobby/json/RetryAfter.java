package io.github.graphlobby.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a response asks to wait (RFC 9110, section 10.2.3). */
final class RetryAfter {
    static final String NAME = "Retry-After";

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    /** The three forms of a date that a recipient takes (RFC 9110, section 5.6.7). */
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.RFC_1123_DATE_TIME, rfc850(), english("EEE MMM ppd HH:mm:ss yyyy"));

    private RetryAfter() {}

    /** The first header of a name, in any case; null for none. */
    static @Nullable String header(Map<String, ? extends List<String>> headers, String name) {
        for (Map.Entry<String, ? extends List<String>> header : headers.entrySet()) {
            if (name.equalsIgnoreCase(header.getKey()) && !header.getValue().isEmpty()) {
                return header.getValue().get(0);
            }
        }
        return null;
    }

    /** The time that is asked for, seconds or a date, which is counted from that of the response; null if unclear. */
    static @Nullable Duration of(Map<String, ? extends List<String>> headers) {
        String asked = header(headers, NAME);
        if (asked != null && SECONDS.matcher(asked.strip()).matches()) {
            return Duration.ofSeconds(Long.parseLong(asked.strip()));
        }
        OffsetDateTime until = date(asked);
        OffsetDateTime sent = date(header(headers, "Date"));
        return until == null || sent == null ? null : atLeastNothing(Duration.between(sent, until));
    }

    private static Duration atLeastNothing(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static @Nullable OffsetDateTime date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return DATES.stream()
                .map(form -> date(text.strip(), form))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable OffsetDateTime date(String text, DateTimeFormatter form) {
        try {
            return OffsetDateTime.parse(text, form);
        } catch (DateTimeException e) { // another form, or no date
            return null;
        }
    }

    /** The year has two digits; this form has not been sent since long before 2070. */
    private static DateTimeFormatter rfc850() {
        return english("EEEE, dd-MMM-uu HH:mm:ss 'GMT'");
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}

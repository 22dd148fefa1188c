package io.github.graphlobby.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a response asks to wait (RFC 9110, section 10.2.3). */
final class RetryAfter {
    static final String NAME = "Retry-After";

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

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
        try {
            return text == null ? null : OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException e) { // no date
            return null;
        }
    }
}

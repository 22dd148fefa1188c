package io.github.graphlobby.json.codec;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@code Edm.Duration} (OData ABNF 4.01, {@code durationValue}): upper case, one sign before all, at
 * least one number; no years, months and weeks, and no more than nine digits of a second.
 */
final class DurationCodec extends TextCodec<Duration> {
    static final DurationCodec INSTANCE = new DurationCodec();

    private static final Pattern FORM =
            Pattern.compile("-?P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]{1,9})?S)?)?");

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private DurationCodec() {
        super("a duration of days, hours, minutes and seconds, such as PT1H30M");
    }

    @Override
    @Nullable
    Duration parse(String text) {
        try {
            return FORM.matcher(text).matches() ? Duration.parse(signed(text)) : null;
        } catch (DateTimeException e) { // more seconds than a duration holds
            return null;
        }
    }

    /** Java negates a whole duration after it has read it, but the least one has no opposite. */
    private static String signed(String text) {
        return text.startsWith("-") ? NUMBER.matcher(text.substring(1)).replaceAll("-$0") : text;
    }

    /** Java writes the sign at each number. */
    @Override
    String format(Duration value) {
        String text = value.toString();
        return value.isNegative() ? "-" + text.replace("-", "") : text;
    }
}

package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.AnyResource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the message of a failure shows of what was drawn: of a resource only the components that have a value. */
final class Shown {
    private static final Pattern NO_VALUE = Pattern.compile("\\b\\w+=(null|\\{})(, )?");

    private Shown() {}

    static String of(@Nullable Object value) {
        String text = String.valueOf(value);
        return value instanceof AnyResource
                ? NO_VALUE.matcher(text).replaceAll("").replace(", ]", "]")
                : text;
    }
}

package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The media type of a body (RFC 9110, section 8.3). */
final class MediaType {
    private static final String JSON = "application/json";

    private MediaType() {}

    /** Whether a Content-Type says JSON in UTF-8, whatever other parameters it has. */
    static boolean isJson(@Nullable String contentType) {
        if (JSON.equals(contentType)) { // as most requests say it
            return true;
        }
        if (contentType == null) {
            return false;
        }
        String[] parts = Ascii.lowerCase(contentType).split(";", -1);
        return parts[0].strip().equals(JSON)
                && Stream.of(parts).skip(1).map(String::strip).allMatch(MediaType::isUtf8OrNoCharset);
    }

    private static boolean isUtf8OrNoCharset(String parameter) {
        return !parameter.startsWith("charset=")
                || parameter.equals("charset=utf-8")
                || parameter.equals("charset=\"utf-8\"");
    }

    static Outcome<GraphResponse> unsupported() {
        return new Outcome.Failure<>(
                GraphError.of(415, "UnsupportedMediaType", "The Content-Type must be application/json, in UTF-8."));
    }
}

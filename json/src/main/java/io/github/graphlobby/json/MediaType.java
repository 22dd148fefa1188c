package io.github.graphlobby.json;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
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
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("charset=")
                    && !parameter.equals("charset=utf-8")
                    && !parameter.equals("charset=\"utf-8\"")) {
                return false;
            }
        }
        return parts[0].strip().equals(JSON);
    }

    static Outcome<GraphResponse> unsupported() {
        return new Outcome.Failure<>(
                GraphError.of(415, "UnsupportedMediaType", "The Content-Type must be application/json, in UTF-8."));
    }
}

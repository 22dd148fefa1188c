package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as any front end can state it.
 *
 * @param method the HTTP method
 * @param path the raw path as it was sent, with its escapes, perhaps with a query
 * @param headers the headers; names are compared ignoring ASCII letter case
 * @param body the body, empty for none; it is not copied and must not change
 */
@SuppressWarnings("ArrayRecordComponent") // requests are handed on, never compared
public record GraphRequest(String method, String path, Map<String, List<String>> headers, byte[] body) {

    /**
     * Makes a request.
     *
     * @param method the HTTP method
     * @param path the raw path
     * @param headers the headers
     * @param body the body
     */
    public GraphRequest {
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        requireNonNull(body, "body");
        var folded = new HashMap<String, List<String>>();
        headers.forEach((name, values) -> folded.merge(Ascii.lowerCase(name), List.copyOf(values), GraphRequest::both));
        headers = Collections.unmodifiableMap(folded);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Returns the value of a header that may be given once.
     *
     * @param name the name, in any letter case
     * @return the value; null if the header is absent or given more than once
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(Ascii.lowerCase(name));
        return values == null || values.size() != 1 ? null : values.get(0);
    }
}

package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.Preconditions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as any front end can state it.
 *
 * <p>Immutable and thread-safe as long as nobody changes the body.
 */
public final class GraphRequest {
    private final String method;
    private final String path;
    /** The names of the headers, as they were sent. */
    private final List<String> names;
    /** Their values, in the same order. */
    private final List<List<String>> values;

    private final byte[] body;

    private GraphRequest(String method, String path, List<String> names, List<List<String>> values, byte[] body) {
        this.method = method;
        this.path = path;
        this.names = names;
        this.values = values;
        this.body = body;
    }

    /**
     * Makes a request.
     *
     * @param method the HTTP method
     * @param path the raw path as it was sent, with its escapes, perhaps with a query
     * @param headers the headers, under the names as they were sent
     * @param body the body, empty for none; it is not copied and must not change
     * @return the request
     */
    public static GraphRequest of(String method, String path, Map<String, List<String>> headers, byte[] body) {
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        int count = requireNonNull(headers, "headers").size();
        var names = new ArrayList<String>(count);
        var values = new ArrayList<List<String>>(count);
        headers.forEach((name, sent) -> {
            names.add(requireNonNull(name));
            values.add(List.copyOf(sent));
        });
        return new GraphRequest(method, path, names, values, requireNonNull(body, "body"));
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the raw path as it was sent} */
    public String path() {
        return path;
    }

    /** {@return the headers as they were sent, immutable} */
    public Map<String, List<String>> headers() {
        var map = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * {@return the values of a header, none if it is absent}
     *
     * @param name the name, in any letter case
     */
    public List<String> headers(String name) {
        requireNonNull(name, "name");
        List<String> found = List.of();
        for (int i = 0; i < names.size(); i++) {
            if (Ascii.equalsIgnoringCase(names.get(i), name)) {
                found = found.isEmpty() ? values.get(i) : both(found, values.get(i));
            }
        }
        return found;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * {@return the value of a header that may be given once; null if it is absent or given more than once}
     *
     * @param name the name, in any letter case
     */
    public @Nullable String header(String name) {
        List<String> values = headers(name);
        return values.size() == 1 ? values.get(0) : null;
    }

    /** {@return what the request demands of the version that is stored} */
    Preconditions preconditions() {
        return Preconditions.of(headers("if-match"), headers("if-none-match"));
    }

    /** {@return the body, empty for none; not a copy} */
    public byte[] body() {
        return body;
    }

    /** {@return method and path without its query, in which there may be a token (RFC 6750, section 2.3)} */
    @Override
    public String toString() {
        int query = path.indexOf('?');
        return method + " " + (query < 0 ? path : path.substring(0, query) + "?…");
    }
}

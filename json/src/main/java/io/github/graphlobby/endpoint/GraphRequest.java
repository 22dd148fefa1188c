package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.Preconditions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as any front end can state it.
 *
 * <p>A header is looked up in time in proportion to how many there are, and how they are spelled makes no difference.
 * How many there may be, and how long, is a matter of the front end.
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
        for (int i = 0; i < names.size(); i++) {
            if (Ascii.equalsIgnoringCase(names.get(i), name)) {
                return headers(name, i);
            }
        }
        return List.of();
    }

    /** Nearly always it is there under one name, and nothing is copied. */
    private List<String> headers(String name, int first) {
        List<Integer> others = IntStream.range(first + 1, names.size())
                .filter(i -> Ascii.equalsIgnoringCase(names.get(i), name))
                .boxed()
                .toList();
        return others.isEmpty()
                ? values.get(first)
                : Stream.concat(Stream.of(first), others.stream())
                        .flatMap(i -> values.get(i).stream())
                        .toList();
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

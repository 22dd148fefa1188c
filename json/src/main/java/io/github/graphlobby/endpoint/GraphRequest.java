package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.Preconditions;
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
    private final Map<String, List<String>> headers;
    /** Asked for several times a request, so that no iterator is made for each. */
    private final String[] names;

    private final byte[] body;

    private GraphRequest(String method, String path, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.headers = headers;
        this.names = headers.keySet().toArray(new String[0]);
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
        return new GraphRequest(
                requireNonNull(method, "method"),
                requireNonNull(path, "path"),
                copy(requireNonNull(headers, "headers")),
                requireNonNull(body, "body"));
    }

    /** {@code Map.copyOf} forgets the order. */
    private static Map<String, List<String>> copy(Map<String, List<String>> headers) {
        var copy = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
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
        return headers;
    }

    /**
     * {@return the values of a header, none if it is absent}
     *
     * @param name the name, in any letter case
     */
    public List<String> headers(String name) {
        String folded = Ascii.lowerCase(requireNonNull(name, "name"));
        List<String> found = List.of();
        for (int i = 0; i < names.length; i++) {
            if (isNamed(names[i], folded)) {
                List<String> values = requireNonNull(headers.get(names[i]));
                found = found.isEmpty() ? values : both(found, values);
            }
        }
        return found;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The length is compared first, since every request comes through here and folding makes another text. */
    private static boolean isNamed(String sent, String folded) {
        return sent.length() == folded.length() && Ascii.lowerCase(sent).equals(folded);
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

    /** {@return method and path} */
    @Override
    public String toString() {
        return method + " " + path;
    }
}

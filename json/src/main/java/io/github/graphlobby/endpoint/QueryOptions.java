package io.github.graphlobby.endpoint;

import static java.util.stream.Collectors.joining;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The system query options of a request, in any letter case, with and without {@code $} (OData 4.01 URL Conventions,
 * section 5.1.1, and ABNF, {@code systemQueryOption}). What a client means by other options is its own affair.
 */
final class QueryOptions {
    /** Those that may be without {@code $}; with it, every name is OData's. */
    private static final Set<String> WITHOUT_DOLLAR = Set.of(
            "compute",
            "count",
            "expand",
            "filter",
            "format",
            "id",
            "index",
            "orderby",
            "schemaversion",
            "search",
            "select",
            "skip",
            "top");

    private static final Outcome<QueryOptions> NONE = new Outcome.Success<>(new QueryOptions(Map.of()));

    private final Map<String, String> values;

    private QueryOptions(Map<String, String> values) {
        this.values = values;
    }

    /**
     * {@return the system query options of a request; 400 if one is not supported, is given twice or cannot be decoded}
     *
     * @param supported the names of those that are supported, in lower case and without {@code $}
     */
    static Outcome<QueryOptions> of(GraphRequest request, Set<String> supported) {
        String query = query(request.path());
        return query.isEmpty() ? NONE : parse(query, supported);
    }

    private static String query(String path) {
        int mark = path.indexOf('?');
        int hash = path.indexOf('#');
        int end = hash < 0 ? path.length() : hash;
        return mark < 0 || mark > end ? "" : path.substring(mark + 1, end);
    }

    private static Outcome<QueryOptions> parse(String query, Set<String> supported) {
        var values = new HashMap<String, String>();
        for (String option : query.split("&", -1)) {
            String problem = add(option, supported, values);
            if (problem != null) {
                return new Outcome.Failure<>(GraphError.badRequest(problem));
            }
        }
        return new Outcome.Success<>(new QueryOptions(values));
    }

    private static @Nullable String add(String option, Set<String> supported, Map<String, String> values) {
        int equals = option.indexOf('=');
        String name = systemName(decoded(equals < 0 ? option : option.substring(0, equals)));
        if (name == null) {
            return null;
        }
        if (!supported.contains(name)) {
            return "The query option " + Wording.quote("$" + name) + " is not supported here; supported: "
                    + list(supported) + ".";
        }
        String value = decoded(option.substring(equals < 0 ? option.length() : equals + 1));
        if (value == null) {
            return "The value of `$" + name + "` has a malformed escape.";
        }
        return values.put(name, value) == null ? null : "The query option `$" + name + "` is given more than once.";
    }

    /** The name without {@code $} in lower case; null if the option is no system query option. */
    private static @Nullable String systemName(@Nullable String sent) {
        String name = sent == null ? "" : Ascii.lowerCase(sent);
        if (name.startsWith("$")) {
            return name.substring(1);
        }
        return WITHOUT_DOLLAR.contains(name) ? name : null;
    }

    /** Null if an escape is malformed. A plus is a space, since that is how forms and many clients write one. */
    private static @Nullable String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String list(Set<String> supported) {
        return supported.isEmpty()
                ? "none"
                : supported.stream().sorted().map(name -> "`$" + name + "`").collect(joining(", "));
    }

    /**
     * {@return the decoded value of an option; null if it is not given}
     *
     * @param name the name in lower case and without {@code $}
     */
    @Nullable
    String value(String name) {
        return values.get(name);
    }
}

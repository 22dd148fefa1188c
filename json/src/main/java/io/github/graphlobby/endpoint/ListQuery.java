package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.ListOptions;
import io.github.graphlobby.operation.Outcome;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants of a list: the query options of List places.
 *
 * @param select which properties of each place
 * @param options which places
 */
record ListQuery(Select select, ListOptions options) {
    private static final String TOP = "top";
    private static final String SKIP = "skip";
    private static final String COUNT = "count";
    private static final String SKIP_TOKEN = "skiptoken";

    private static final Set<String> SUPPORTED = Set.of(Select.OPTION, TOP, SKIP, COUNT, SKIP_TOKEN);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** 400 if the request has another query option, or an option another value than it takes. */
    static Outcome<ListQuery> of(GraphRequest request) {
        return QueryOptions.of(request, SUPPORTED)
                .flatMap(given -> Select.of(given)
                        .flatMap(select -> options(given).map(options -> new ListQuery(select, options))));
    }

    private static Outcome<ListOptions> options(QueryOptions given) {
        return top(given.value(TOP), ListOptions.DEFAULT)
                .flatMap(options -> skip(given.value(SKIP), options))
                .flatMap(options -> count(given.value(COUNT), options))
                .flatMap(options -> after(given.value(SKIP_TOKEN), options));
    }

    private static Outcome<ListOptions> top(@Nullable String sent, ListOptions options) {
        if (sent == null) {
            return new Outcome.Success<>(options);
        }
        return NUMBER.matcher(sent).matches() && Long.parseLong(sent) <= ListOptions.MOST
                ? new Outcome.Success<>(options.withTop(Integer.parseInt(sent)))
                : refused(TOP, "a number from 0 to " + ListOptions.MOST, sent);
    }

    private static Outcome<ListOptions> skip(@Nullable String sent, ListOptions options) {
        if (sent == null) {
            return new Outcome.Success<>(options);
        }
        return NUMBER.matcher(sent).matches()
                ? new Outcome.Success<>(options.withSkip(Long.parseLong(sent)))
                : refused(SKIP, "a number, not below 0", sent);
    }

    private static Outcome<ListOptions> count(@Nullable String sent, ListOptions options) {
        return switch (sent == null ? "false" : Ascii.lowerCase(sent)) {
            case "true" -> new Outcome.Success<>(options.withCounted(true));
            case "false" -> new Outcome.Success<>(options);
            default -> refused(COUNT, "`true` or `false`", String.valueOf(sent));
        };
    }

    private static Outcome<ListOptions> after(@Nullable String sent, ListOptions options) {
        if (sent == null) {
            return new Outcome.Success<>(options);
        }
        String position = SkipToken.position(sent);
        return position == null
                ? refused(SKIP_TOKEN, "what stands in an `@odata.nextLink`", sent)
                : new Outcome.Success<>(options.withAfter(position));
    }

    private static Outcome<ListOptions> refused(String option, String rule, String sent) {
        return new Outcome.Failure<>(
                GraphError.badRequest("`$" + option + "` must be " + rule + ", not " + Wording.quote(sent) + "."));
    }

    /** The query of the page behind this one. */
    String next(String position) {
        var query = new StringBuilder("?");
        if (options.top() != ListOptions.DEFAULT.top()) {
            query.append("$top=").append(options.top()).append('&');
        }
        if (!select.isAll()) {
            query.append("$select=").append(String.join(",", select.names())).append('&');
        }
        if (options.counted()) {
            query.append("$count=true&");
        }
        return query.append("$skiptoken=").append(SkipToken.of(position)).toString();
    }
}

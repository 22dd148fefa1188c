package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which properties an answer has: {@code $select} (OData 4.01 URL Conventions, section 5.1.4).
 *
 * @param names the properties in the order in which they are named, each once; none for all
 */
record Select(List<String> names) {
    /** The query option, in the words of {@link QueryOptions}. */
    static final String OPTION = "select";

    /** What requests support whose answers are one resource. */
    static final Set<String> ALONE = Set.of(OPTION);

    static final Select ALL = new Select(List.of());

    private static final Outcome<Select> NOT_GIVEN = new Outcome.Success<>(ALL);
    private static final String STAR = "*";
    /** How the context of one entity ends. */
    private static final String ENTITY = "/$entity";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

    /** Of a request that supports no other query option; 400 if it has one, or something else is selected. */
    static Outcome<Select> of(GraphRequest request) {
        return QueryOptions.of(request, ALONE).flatMap(Select::of);
    }

    /** 400 if something else than properties is selected. */
    static Outcome<Select> of(QueryOptions options) {
        String given = options.value(OPTION);
        return given == null ? NOT_GIVEN : parse(given);
    }

    private static Outcome<Select> parse(String given) {
        List<String> items = Arrays.stream(given.split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
        for (String item : items) {
            if (!item.equals(STAR) && !NAME.matcher(item).matches()) {
                return new Outcome.Failure<>(GraphError.badRequest("`$select` takes names of properties, separated by"
                        + " commas, or `*`, not " + Wording.quote(item) + "."));
            }
        }
        return items.contains(STAR) ? NOT_GIVEN : new Outcome.Success<>(new Select(items));
    }

    boolean isAll() {
        return names.isEmpty();
    }

    /** The context of what is selected, which names it (OData 4.01 Protocol, section 10.8). */
    String context(String context) {
        if (isAll()) {
            return context;
        }
        int end = context.endsWith(ENTITY) ? context.length() - ENTITY.length() : context.length();
        return context.substring(0, end) + "(" + String.join(",", names) + ")" + context.substring(end);
    }

    /** A writer that writes no more than is selected. */
    ResourceWriter writer(ResourceWriter all) {
        return isAll() ? all : all.withSelected(names);
    }
}

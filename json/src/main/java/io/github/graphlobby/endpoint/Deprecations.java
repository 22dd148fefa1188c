package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.RequestPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Since when a path is deprecated, in the words of the header {@code Deprecation} (RFC 9745). */
final class Deprecations {
    /** By template. */
    private final Map<String, String> templates = new HashMap<>();
    /** By the first segment of a path, where every template that begins with it is deprecated. */
    private final Map<String, String> roots = new HashMap<>();

    Deprecations(List<Operation> operations) {
        for (Operation operation : operations) {
            operation.templates().forEach(template -> add(template, operation.deprecatedSince(template)));
        }
        operations.stream()
                .flatMap(operation -> operation.templates().stream())
                .filter(template -> !templates.containsKey(template))
                .forEach(template -> roots.remove(root(template)));
    }

    private void add(String template, @Nullable LocalDate since) {
        if (since != null) {
            String seconds = "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
            templates.put(template, seconds);
            roots.put(root(template), seconds);
        }
    }

    private static String root(String template) {
        return Ascii.lowerCase(RequestPath.parse(template).segments().get(0));
    }

    /** Null if the path is not deprecated; one that leads nowhere is if all that begin like it are. */
    @Nullable
    String since(RequestPath path, @Nullable PathMatch match) {
        if (match != null) {
            return templates.get(match.template());
        }
        List<String> segments = path.segments();
        return segments.isEmpty() ? null : roots.get(Ascii.lowerCase(segments.get(0)));
    }
}

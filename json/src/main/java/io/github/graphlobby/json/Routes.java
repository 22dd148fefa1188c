package io.github.graphlobby.json;

import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.PathTemplates;
import io.github.graphlobby.permission.RequestPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which path and method lead to which operation. */
final class Routes {
    /** What handles a request whose route is known. */
    @FunctionalInterface
    interface Handler {
        Outcome<GraphResponse> handle(GraphRequest request, RequestPath path);
    }

    private final PathTemplates<Map<String, Handler>> routes = new PathTemplates<>();
    /** Every beginning of a route, to tell the segment at which a path goes astray. */
    private final PathTemplates<Boolean> beginnings = new PathTemplates<>();

    Routes add(String method, String template, Handler handler) {
        routes.add(template, LinkedHashMap::new).put(method, handler);
        for (int slash = template.indexOf('/', 1); slash >= 0; slash = template.indexOf('/', slash + 1)) {
            beginnings.add(template.substring(0, slash), () -> true);
        }
        beginnings.add(template, () -> true);
        return this;
    }

    /** The handlers of a path by method; null if there is no such route. */
    @Nullable
    Map<String, Handler> find(RequestPath path) {
        var match = routes.find(path);
        return match == null ? null : match.value();
    }

    /** The segment after which nothing is known. */
    String strayIn(RequestPath path) {
        int size = path.size();
        for (int length = 1; length <= size; length++) {
            if (beginnings.find(path.first(length)) == null) {
                return path.segment(length - 1);
            }
        }
        return size == 0 ? "" : path.segment(size - 1);
    }
}

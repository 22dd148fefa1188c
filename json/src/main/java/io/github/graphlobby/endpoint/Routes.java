package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.RequestPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which path and method lead to which operation: those of the documented permissions, so that one trie serves both. */
final class Routes {
    /** What handles a request whose route is known. */
    @FunctionalInterface
    interface Handler {
        Outcome<GraphResponse> handle(GraphRequest request, PathMatch match);
    }

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final GraphError UNCAST = GraphError.badRequest(
            "Places are listed by their type: " + String.join(" or ", Operations.LIST_PLACES.templates()) + ".");

    private final PermissionModel documented;
    /** By template and method. */
    private final Map<String, Map<String, Handler>> handlers = new HashMap<>();

    /** Fails if an operation has no handler. */
    Routes(PermissionModel documented, Map<Operation, Handler> handlers) {
        this.documented = documented;
        for (Operation operation : Operations.all()) {
            add(operation, requireNonNull(handlers.get(operation), operation.name()));
        }
    }

    private void add(Operation operation, Handler handler) {
        for (String template : operation.templates()) {
            handlers.computeIfAbsent(template, key -> new HashMap<>()).put(operation.method(), handler);
        }
    }

    /** The route of a path; null if it has none or is malformed. */
    @Nullable
    PathMatch match(RequestPath path) {
        return documented.match(path);
    }

    Outcome<GraphResponse> handle(GraphRequest request, RequestPath path, @Nullable PathMatch match) {
        if (match == null) {
            return new Outcome.Failure<>(isUncast(request, path) ? UNCAST : unknown(path));
        }
        if (request.method().equals("OPTIONS")) {
            return new Outcome.Success<>(options(match));
        }
        Handler handler = handler(request.method().equals("HEAD") ? "GET" : request.method(), match);
        return handler == null ? new Outcome.Failure<>(notAllowed(match)) : handler.handle(request, match);
    }

    private @Nullable Handler handler(String method, PathMatch match) {
        return match.methods().contains(method)
                ? handlers.getOrDefault(match.template(), Map.of()).get(method)
                : null;
    }

    /** RFC 9110, section 9.3.7, and RFC 5789, section 3.1. */
    private static GraphResponse options(PathMatch match) {
        var response = GraphResponse.noContent().withHeader("Allow", allowed(match));
        return match.methods().contains("PATCH")
                ? response.withHeader("Accept-Patch", RequestBodies.ACCEPT_PATCH)
                : response;
    }

    /** Whoever asks for the places of every type is told that there is a list for each. */
    private static boolean isUncast(GraphRequest request, RequestPath path) {
        List<String> segments = path.segments();
        return segments.size() == 1
                && Ascii.equalsIgnoringCase(segments.get(0), "places")
                && READING.contains(request.method());
    }

    private GraphError unknown(RequestPath path) {
        String problem = path.problem();
        if (problem != null) {
            return GraphError.badRequest("The path is malformed: " + problem + ".");
        }
        String segment = Wording.quote(documented.firstUnknownSegment(path));
        return GraphError.of(404, "ResourceNotFound", "Resource not found for the segment " + segment + ".");
    }

    private static GraphError notAllowed(PathMatch match) {
        String methods = allowed(match);
        return GraphError.of(405, "MethodNotAllowed", "The resource supports " + methods + ".")
                .withHeader("Allow", methods);
    }

    /** What is read may be asked for by HEAD (RFC 9110, section 9.1), and anything by OPTIONS. */
    private static String allowed(PathMatch match) {
        String methods = String.join(", ", match.methods());
        return methods + (match.methods().contains("GET") ? ", HEAD, OPTIONS" : ", OPTIONS");
    }
}

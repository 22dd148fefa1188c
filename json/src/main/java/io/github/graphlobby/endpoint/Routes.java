package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.OperationListener;
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
        /** What is to be done, or why the request is refused by itself, of which no use case can tell a listener. */
        Outcome<Step> handle(GraphRequest request, PathMatch match);
    }

    /** A use case that asks who sends the request, and tells its listener what comes of it. */
    @FunctionalInterface
    interface Step {
        Outcome<GraphResponse> run();
    }

    private record Route(Operation operation, Handler handler) {}

    private static final Set<String> READING = Set.of("GET");

    private static final GraphError UNCAST = GraphError.badRequest(
            "Places are listed by their type: " + String.join(" or ", Operations.LIST_PLACES.templates()) + ".");

    private final PermissionModel documented;
    /** By template and method. */
    private final Map<String, Map<String, Route>> routes = new HashMap<>();

    private final @Nullable OperationListener listener;

    /** Fails if an operation has no handler. */
    Routes(PermissionModel documented, Map<Operation, Handler> handlers, @Nullable OperationListener listener) {
        this.documented = documented;
        this.listener = listener;
        for (Operation operation : Operations.all()) {
            add(operation, requireNonNull(handlers.get(operation), operation.name()));
        }
    }

    private void add(Operation operation, Handler handler) {
        for (String template : operation.templates()) {
            routes.computeIfAbsent(template, key -> new HashMap<>())
                    .put(operation.method(), new Route(operation, handler));
        }
    }

    /** The route of a path; null if it has none or is malformed. */
    @Nullable
    PathMatch match(RequestPath path) {
        return documented.match(path);
    }

    Outcome<GraphResponse> handle(GraphRequest request, RequestPath path, @Nullable PathMatch match) {
        if (match == null) {
            return isUncast(path) ? uncast(request) : new Outcome.Failure<>(unknown(path));
        }
        if (request.method().equals("OPTIONS")) {
            return new Outcome.Success<>(options(match.methods()));
        }
        Route route = route(read(request.method()), match);
        return route == null
                ? new Outcome.Failure<>(notAllowed(match.methods()))
                : route.handler()
                        .handle(request, match)
                        .fold(Step::run, error -> refused(route.operation(), match, error));
    }

    /** The method as which another is decided. */
    private static String read(String method) {
        return method.equals("HEAD") ? "GET" : method;
    }

    private @Nullable Route route(String method, PathMatch match) {
        return match.methods().contains(method)
                ? routes.getOrDefault(match.template(), Map.of()).get(method)
                : null;
    }

    private Outcome<GraphResponse> refused(Operation operation, PathMatch match, GraphError error) {
        if (listener != null) {
            listener.finished(FinishedOperation.refused(operation, match.parameters(), error));
        }
        return new Outcome.Failure<>(error);
    }

    /** RFC 9110, section 9.3.7, and RFC 5789, section 3.1. */
    private static GraphResponse options(Set<String> methods) {
        var response = GraphResponse.noContent().withHeader("Allow", allowed(methods));
        return methods.contains("PATCH") ? response.withHeader("Accept-Patch", RequestBodies.ACCEPT_PATCH) : response;
    }

    private static boolean isUncast(RequestPath path) {
        List<String> segments = path.segments();
        return segments.size() == 1 && Ascii.equalsIgnoringCase(segments.get(0), "places");
    }

    /** Whoever asks for the places of every type is told that there is a list for each. */
    private static Outcome<GraphResponse> uncast(GraphRequest request) {
        return request.method().equals("OPTIONS")
                ? new Outcome.Success<>(options(READING))
                : new Outcome.Failure<>(READING.contains(read(request.method())) ? UNCAST : notAllowed(READING));
    }

    private GraphError unknown(RequestPath path) {
        String problem = path.problem();
        if (problem != null) {
            return GraphError.badRequest("The path is malformed: " + problem + ".");
        }
        String segment = Wording.quote(documented.firstUnknownSegment(path));
        return GraphError.of(404, "ResourceNotFound", "Resource not found for the segment " + segment + ".");
    }

    private static GraphError notAllowed(Set<String> methods) {
        String allowed = allowed(methods);
        return GraphError.of(405, "MethodNotAllowed", "The resource supports " + allowed + ".")
                .withHeader("Allow", allowed);
    }

    /** What is read may be asked for by HEAD (RFC 9110, section 9.1), and anything by OPTIONS. */
    private static String allowed(Set<String> methods) {
        return String.join(", ", methods) + (methods.contains("GET") ? ", HEAD, OPTIONS" : ", OPTIONS");
    }
}

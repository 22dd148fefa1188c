package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.RequestPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which path and method lead to which operation: those of the documented permissions, so that one trie serves both. */
final class Routes {
    /** What handles a request whose route is known. */
    @FunctionalInterface
    interface Handler {
        Outcome<GraphResponse> handle(GraphRequest request, PathMatch match);
    }

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
            return new Outcome.Failure<>(unknown(path));
        }
        Handler handler = match.methods().contains(request.method())
                ? handlers.getOrDefault(match.template(), Map.of()).get(request.method())
                : null;
        return handler == null ? new Outcome.Failure<>(notAllowed(match)) : handler.handle(request, match);
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
        String methods = String.join(", ", match.methods());
        return GraphError.of(405, "MethodNotAllowed", "The resource supports " + methods + ".")
                .withHeader("Allow", methods);
    }
}

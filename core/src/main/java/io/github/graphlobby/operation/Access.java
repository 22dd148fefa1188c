package io.github.graphlobby.operation;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.RequestPath;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first question of an operation: may the caller?
 *
 * @param vintage says who may do what
 * @param operation the operation
 */
record Access(Vintage vintage, Operation operation) {

    /** The error if it may not, null if it may; decided on the path of new clients. */
    @Nullable
    GraphError refusal(@Nullable Caller caller, String... keys) {
        var path = RequestPath.of(operation.templates().get(0), keys);
        return refusal(caller, known -> vintage.permissions().decide(known, operation.method(), path));
    }

    /** The error if it may not, null if it may; decided on the path as it was sent. */
    @Nullable
    GraphError refusal(@Nullable Caller caller, PathMatch match) {
        if (!operation.templates().contains(match.template())) {
            throw new IllegalArgumentException(
                    "match is of " + match.template() + ", which is no template of " + operation);
        }
        return refusal(caller, known -> vintage.permissions().decide(known, operation.method(), match));
    }

    private static @Nullable GraphError refusal(@Nullable Caller caller, Function<Caller, Decision> decide) {
        return caller == null
                ? GraphError.unauthenticated("Access token is missing, or names neither a user nor an application.")
                : decide.apply(caller).<@Nullable GraphError>fold(allowed -> null, GraphError::denied);
    }
}

package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first question of an operation: may the caller?
 *
 * @param vintage says who may do what
 * @param operation the operation
 */
record Access(Vintage vintage, Operation operation) {

    /** The keys if it may, else the error; decided on the path of new clients. */
    Outcome<List<String>> keys(@Nullable Caller caller, String... keys) {
        return keysOf(operation.templates().get(0), caller, keys);
    }

    /** The keys if it may, else the error; decided on the path of a template. */
    Outcome<List<String>> keysOf(String template, @Nullable Caller caller, String... keys) {
        var path = RequestPath.of(template, keys);
        return admit(caller, known -> vintage.permissions().decide(known, operation.method(), path), List.of(keys));
    }

    /** The keys in the path if it may, else the error; decided on the path as it was sent. */
    Outcome<List<String>> keys(@Nullable Caller caller, PathMatch match) {
        if (!operation.templates().contains(match.template())) {
            throw new IllegalArgumentException(
                    "match is of " + match.template() + ", which is no template of " + operation);
        }
        return admit(
                caller, known -> vintage.permissions().decide(known, operation.method(), match), match.parameters());
    }

    /** The type to which the path casts; null if it casts to none. */
    @Nullable
    ResourceType<? extends Place> cast(PathMatch match) {
        return operation.cast(match.template());
    }

    /** A place if it is of the type to which its path casts, else null. */
    static @Nullable Versioned<Place> cast(
            @Nullable ResourceType<? extends Place> cast, @Nullable Versioned<Place> found) {
        return cast == null || found == null || cast.equals(found.value().resourceType()) ? found : null;
    }

    /** The keys unless the body itself refuses, which comes after the caller and the permission. */
    static Outcome<List<String>> unlessRefused(Outcome<List<String>> keys, PatchBody body) {
        return keys.flatMap(admitted -> {
            GraphError refusal = body.refusal();
            return refusal == null ? keys : new Outcome.Failure<>(refusal);
        });
    }

    private static Outcome<List<String>> admit(
            @Nullable Caller caller, Function<Caller, Decision> decide, List<String> keys) {
        return caller == null
                ? new Outcome.Failure<>(GraphError.unauthenticated())
                : decide.apply(caller)
                        .fold(
                                allowed -> new Outcome.Success<>(keys),
                                denied -> new Outcome.Failure<>(GraphError.denied(denied)));
    }
}

package io.github.graphlobby.operation;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as Graph words it. Programs branch on the code, never on the message.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param status the HTTP status
 * @param code the code
 * @param message the message, for people
 * @param target what is wrong, a JSON pointer into the body; null if it is not one member
 * @param details each violation, at most {@value io.github.graphlobby.schema.Violations#MOST_LISTED}
 * @param headers response headers that belong to the error
 */
public record GraphError(
        int status,
        String code,
        String message,
        @Nullable String target,
        List<Violation> details,
        Map<String, String> headers) {

    /**
     * Makes an error.
     *
     * @param status the HTTP status
     * @param code the code
     * @param message the message
     * @param target what is wrong, or null
     * @param details each violation
     * @param headers response headers
     */
    public GraphError {
        details = List.copyOf(details);
        headers = Map.copyOf(headers);
    }

    /**
     * Makes an error without details.
     *
     * @param status the HTTP status
     * @param code the code
     * @param message the message
     * @return the error
     */
    public static GraphError of(int status, String code, String message) {
        return new GraphError(status, code, message, null, List.of(), Map.of());
    }

    /**
     * Returns this error with one more response header.
     *
     * @param name the name of the header
     * @param value its value
     * @return the error
     */
    public GraphError withHeader(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new GraphError(status, code, message, target, details, more);
    }

    /**
     * The request names nobody, or nobody who could ever do this.
     *
     * @param why which
     * @return 401
     */
    public static GraphError unauthenticated(String why) {
        return of(401, "InvalidAuthenticationToken", why).withHeader("WWW-Authenticate", "Bearer");
    }

    /**
     * The caller may not.
     *
     * @param denied the decision
     * @return 403; 401 for a personal account, whose token no work operation takes; 400 for a malformed path
     */
    public static GraphError denied(Denied denied) {
        if (denied.reason() == Denied.Reason.MALFORMED_PATH) {
            return badRequest(denied.explanation());
        }
        boolean personal = denied.caller().scheme() == Scheme.DELEGATED_PERSONAL;
        return personal && denied.reason() == Denied.Reason.UNSUPPORTED_SCHEME
                ? unauthenticated("Personal accounts are not supported: " + denied.explanation())
                : of(403, "Authorization_RequestDenied", denied.explanation());
    }

    /**
     * There is no place of a key.
     *
     * @param key the key
     * @return 404
     */
    public static GraphError placeNotFound(String key) {
        return of(404, "ErrorItemNotFound", "There is no place " + Wording.quote(key) + ".");
    }

    /**
     * There is no such call, or no such operation on it.
     *
     * @return 404
     */
    public static GraphError callNotFound() {
        return of(404, "8522", "Call not found.");
    }

    /**
     * The request cannot be read.
     *
     * @param why why, and where
     * @return 400
     */
    public static GraphError badRequest(String why) {
        return of(400, "BadRequest", why);
    }

    /**
     * The body does not say that it is of the type of the stored place.
     *
     * @param sent the type that it announces, or null for none
     * @param stored the type of the place
     * @return 400
     */
    public static GraphError wrongPlaceType(@Nullable String sent, String stored) {
        String found = sent == null ? "The request has no @odata.type" : "The request is of " + Wording.quote(sent);
        return of(
                400,
                "ErrorInvalidRequest",
                "Update request has to be for a tenant Room or RoomList. " + found + ", the place is of `" + stored
                        + "`.");
    }

    /**
     * The body breaks rules.
     *
     * @param violations the violations, at least one
     * @return 400 with all of them
     */
    public static GraphError violations(Violations violations) {
        Violation first = violations.listed().get(0);
        int more = violations.total() - 1;
        String message = more == 0 ? first.message() : first.message() + " (and " + more + " more)";
        return new GraphError(400, "BadRequest", message, first.pointer(), violations.listed(), Map.of());
    }

    /**
     * Others changed the same resource each time.
     *
     * @return 503
     */
    public static GraphError lostEveryRace() {
        return of(503, "ServiceUnavailable", "The resource is being changed by many at once. Please try again.")
                .withHeader("Retry-After", "1");
    }
}

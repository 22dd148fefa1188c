package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error as Graph words it. Programs branch on the code, never on the message.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class GraphError {
    private final int status;
    private final String code;
    private final String message;
    private final @Nullable String target;
    private final List<Violation> details;
    private final Map<String, String> headers;

    private GraphError(
            int status,
            String code,
            String message,
            @Nullable String target,
            List<Violation> details,
            Map<String, String> headers) {
        this.status = status;
        this.code = code;
        this.message = message;
        this.target = target;
        this.details = details;
        this.headers = headers;
    }

    /**
     * Makes an error without target, details and headers.
     *
     * @param status the HTTP status
     * @param code the code
     * @param message the message
     * @return the error
     */
    public static GraphError of(int status, String code, String message) {
        requireNonNull(code, "code");
        return new GraphError(status, code, requireNonNull(message, "message"), null, List.of(), Map.of());
    }

    /**
     * {@return this error with another target}
     *
     * @param pointer what is wrong, a JSON pointer into the body; null if it is not one member
     */
    public GraphError withTarget(@Nullable String pointer) {
        return new GraphError(status, code, message, pointer, details, headers);
    }

    /**
     * {@return this error with other details}
     *
     * @param violations each violation, in the order in which they are told
     */
    public GraphError withDetails(List<Violation> violations) {
        List<Violation> copy = List.copyOf(requireNonNull(violations, "violations"));
        return new GraphError(status, code, message, target, copy, headers);
    }

    /**
     * {@return this error with one more response header}
     *
     * @param name the name of the header; one of this name is replaced
     * @param value its value
     */
    public GraphError withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return new GraphError(status, code, message, target, details, Collections.unmodifiableMap(more));
    }

    /**
     * The request names nobody, and it is not known why.
     *
     * @return 401
     */
    public static GraphError unauthenticated() {
        return unauthenticated("Access token is missing, or names neither a user (by `scp`) nor an application"
                + " (by `roles`, with the value `app` of `idtyp`).");
    }

    /**
     * The request names nobody, or nobody who could ever do this.
     *
     * @param why which
     * @return 401
     */
    public static GraphError unauthenticated(String why) {
        return of(401, "InvalidAuthenticationToken", requireNonNull(why, "why"))
                .withHeader("WWW-Authenticate", "Bearer");
    }

    /**
     * The caller may not.
     *
     * @param denied the decision
     * @return 403; 401 for a personal account, whose token no work operation takes; 400 for a malformed path
     */
    public static GraphError denied(Denied denied) {
        if (requireNonNull(denied, "denied").reason() == Denied.Reason.MALFORMED_PATH) {
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
        return placeNotFound(requireNonNull(key, "key"), null);
    }

    /** The type is that to which the path casts; null if it casts to none. */
    static GraphError placeNotFound(String key, @Nullable ResourceType<? extends Place> cast) {
        String type = cast == null ? "" : " of type `" + cast.name() + "`";
        return of(404, "ErrorItemNotFound", "There is no place " + Wording.quote(key) + type + ".");
    }

    /** What is no address is perhaps the id of a room list that there is. */
    static GraphError roomListNotFound(String address) {
        GraphError error = placeNotFound(address, RoomList.TYPE);
        return address.indexOf('@') >= 0
                ? error
                : of(
                        error.status,
                        error.code,
                        error.message + " For its rooms it is found by its e-mail address only.");
    }

    /**
     * There is no such call, or no such commsOperation on it.
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
        return of(400, "BadRequest", requireNonNull(why, "why"));
    }

    /**
     * The body does not say that it is of the type of the stored place.
     *
     * @param sent the type that it announces, or null for none
     * @param stored the type of the place
     * @return 400
     */
    public static GraphError wrongPlaceType(@Nullable String sent, String stored) {
        requireNonNull(stored, "stored");
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
        Violation first = requireNonNull(violations, "violations").listed().get(0);
        int more = violations.total() - 1;
        String message = more == 0 ? first.message() : first.message() + " (and " + more + " more)";
        return badRequest(message).withTarget(first.pointer()).withDetails(violations.listed());
    }

    /**
     * The stored version is not one that the request was made for.
     *
     * @param sent the header, such as {@code If-Match: W/"1"}
     * @param current the entity tag of what is stored
     * @return 412, with the current tag as {@code ETag} too
     */
    public static GraphError entityTagDoesNotMatch(String sent, String current) {
        String found = Wording.quote(requireNonNull(current, "current"));
        String message = "The request demands " + Wording.quote(requireNonNull(sent, "sent"))
                + ", and the current entity tag is " + found + ".";
        return of(412, "entityTagDoesNotMatch", message).withHeader("ETag", current);
    }

    /**
     * What is stored is in the way.
     *
     * @param why what, such as another place with the same email address
     * @return 409
     */
    public static GraphError conflict(String why) {
        return of(409, "Conflict", requireNonNull(why, "why"));
    }

    /**
     * Others changed the same resource each time.
     *
     * @return 503
     */
    public static GraphError lostEveryRace() {
        return unavailable("The resource is being changed by many at once. Please try again.");
    }

    /**
     * What the operation needs is not there at the moment.
     *
     * @return 503
     */
    public static GraphError unavailable() {
        return unavailable("The service is not available at the moment. Please try again.");
    }

    private static GraphError unavailable(String message) {
        return of(503, "ServiceUnavailable", message).withHeader("Retry-After", "1");
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the code} */
    public String code() {
        return code;
    }

    /** {@return the message, for people} */
    public String message() {
        return message;
    }

    /** {@return what is wrong, a JSON pointer into the body; null if it is not one member} */
    public @Nullable String target() {
        return target;
    }

    /**
     * {@return each violation, immutable; of many the first
     * {@value io.github.graphlobby.schema.Violations#MOST_LISTED}}
     */
    public List<Violation> details() {
        return details;
    }

    /** {@return response headers that belong to the error, immutable} */
    public Map<String, String> headers() {
        return headers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GraphError that
                && status == that.status
                && code.equals(that.code)
                && message.equals(that.message)
                && Objects.equals(target, that.target)
                && details.equals(that.details)
                && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, code, message, target, details, headers);
    }

    /** {@return status, code and message} */
    @Override
    public String toString() {
        return status + " " + code + ": " + message;
    }
}

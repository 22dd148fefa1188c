package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the errors inside an error, each more specific than the one around it (Microsoft REST API Guidelines,
 * {@code innerError}).
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class InnerError {
    private final String code;
    private final String message;
    private final Map<String, @Nullable Object> additional;

    private InnerError(String code, String message, Map<String, @Nullable Object> additional) {
        this.code = code;
        this.message = message;
        this.additional = additional;
    }

    /**
     * Makes an inner error of a code and a message.
     *
     * @param code the code; empty if it has none
     * @param message the message; empty if it has none
     * @return the inner error
     */
    public static InnerError of(String code, String message) {
        return new InnerError(requireNonNull(code, "code"), requireNonNull(message, "message"), Json.EMPTY);
    }

    /**
     * {@return this inner error with other members beside code and message}
     *
     * @param members JSON values as {@link Json} describes them, by name; those that {@link ErrorEnvelope} has itself
     *     are left out
     * @throws IllegalArgumentException if one has no JSON form
     */
    public InnerError withAdditional(Map<String, ? extends @Nullable Object> members) {
        var others = new LinkedHashMap<String, @Nullable Object>(requireNonNull(members, "members"));
        others.keySet().removeAll(ErrorEnvelope.OWN_MEMBERS);
        return new InnerError(code, message, Json.object(others));
    }

    /** {@return the code; empty if it has none} */
    public String code() {
        return code;
    }

    /** {@return the message, for people; empty if it has none} */
    public String message() {
        return message;
    }

    /** {@return whatever else the service says of it, as JSON values by name, immutable} */
    public Map<String, @Nullable Object> additional() {
        return additional;
    }

    boolean isEmpty() {
        return code.isEmpty() && message.isEmpty() && additional.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InnerError that
                && code.equals(that.code)
                && message.equals(that.message)
                && additional.equals(that.additional);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, additional);
    }

    /** {@return code and message, and what else there is, for people} */
    @Override
    public String toString() {
        return code + ": " + message + (additional.isEmpty() ? "" : " " + additional);
    }
}

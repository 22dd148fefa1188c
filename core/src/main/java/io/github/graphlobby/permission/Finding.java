package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a permission model, or in what is compared with it, that does not mean what somebody may have meant.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class Finding {

    /** Which rule is broken. */
    public enum Kind {
        /**
         * A method is one of GET, PUT, POST, DELETE, PATCH, HEAD and OPTIONS. Another decides if somebody asks for it.
         */
        UNKNOWN_METHOD,
        /** A scheme of a path set is declared by its permission. */
        UNDECLARED_SCHEME,
        /** What is least privileged is so under a scheme of the path set. */
        UNKNOWN_LEAST,
        /** What is also required is a permission of the model, under the schemes of the path set. */
        UNKNOWN_ALSO_REQUIRED,
        /** A path has a text. One without is left out. */
        EMPTY_TEMPLATE,
        /** A request can have the path. One that none can have is left out. */
        UNREACHABLE_TEMPLATE,
        /** A parameter is a segment of its own. One with text beside it matches what has that text too. */
        TEXT_BESIDE_PARAMETER,
        /** What restricts a permission is evaluated. One that something else restricts is left out. */
        NOT_EVALUATED,
        /** A permission of a model can be granted: it is provisioned, with an id. */
        NOT_PROVISIONED,
        /** A permission of a model is enabled. */
        NOT_ENABLED,
        /** A permission is spelled as it is provisioned. */
        OTHER_SPELLING,
        /** A permission has the id under which it is provisioned. */
        OTHER_ID
    }

    private final Kind kind;
    private final String position;
    private final String message;

    private Finding(Kind kind, String position, String message) {
        this.kind = kind;
        this.position = position;
        this.message = message;
    }

    /**
     * Makes a finding.
     *
     * @param kind which rule is broken
     * @param position where: in a file the JSON pointer
     * @param message what was found, in words
     * @return the finding
     */
    public static Finding of(Kind kind, String position, String message) {
        return new Finding(
                requireNonNull(kind, "kind"), requireNonNull(position, "position"), requireNonNull(message, "message"));
    }

    /** {@return which rule is broken} */
    public Kind kind() {
        return kind;
    }

    /** {@return where: in a file the JSON pointer} */
    public String position() {
        return position;
    }

    /** {@return what was found, in words} */
    public String message() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && kind == that.kind
                && position.equals(that.position)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, position, message);
    }

    /** {@return the kind and the message, for people} */
    @Override
    public String toString() {
        return kind + ": " + message;
    }
}

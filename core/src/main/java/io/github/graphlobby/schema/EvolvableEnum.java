package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A member of an enumeration that may grow: Graph adds members over time, and text that is not known today is kept and
 * written back.
 *
 * <p>A known member is always the same instance, so it may be compared with {@code ==}; unknown ones are equal if their
 * text is. Immutable, thread-safe, a value.
 */
public abstract class EvolvableEnum {
    private final String text;

    /**
     * Makes a member.
     *
     * @param text the member as it is written
     */
    protected EvolvableEnum(String text) {
        this.text = requireNonNull(text, "text");
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof EvolvableEnum that && getClass() == that.getClass() && text.equals(that.text));
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** {@return the member as it is written on the wire, such as {@code standard}} */
    @Override
    public final String toString() {
        return text;
    }
}

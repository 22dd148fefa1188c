package io.github.graphlobby.patch;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.AnyResource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one value inside a resource: where it stands, what it was, and what it is afterwards.
 *
 * <p>A leaf is a value without members, or an item of a collection that comes or goes, with all that it has. Immutable,
 * thread-safe, a value.
 *
 * @see Patch#changes
 */
public final class LeafChange {
    /** What becomes of a value. */
    public enum Kind {
        /** There was none. */
        ADDED,
        /** There is none afterwards. */
        REMOVED,
        /** It is another one. */
        CHANGED
    }

    private static final String NONE = "none";

    private final String pointer;
    private final Kind kind;
    private final @Nullable Object before;
    private final @Nullable Object after;
    private final boolean confidential;

    private LeafChange(
            String pointer, Kind kind, @Nullable Object before, @Nullable Object after, boolean confidential) {
        this.pointer = pointer;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.confidential = confidential;
    }

    static LeafChange of(String pointer, ValueNode before, ValueNode after) {
        Kind kind = !before.isPresent() ? Kind.ADDED : !after.isPresent() ? Kind.REMOVED : Kind.CHANGED;
        boolean confidential = before.isConfidential() || after.isConfidential();
        return new LeafChange(pointer, kind, before.value(), after.value(), confidential);
    }

    /**
     * {@return the JSON pointer to the value, such as {@code /address/city}; an item of a collection that is removed
     * stands at its index before, every other at its index afterwards}
     */
    public String pointer() {
        return pointer;
    }

    /** {@return what becomes of the value} */
    public Kind kind() {
        return kind;
    }

    /**
     * {@return the value before, in its Java class; null if there was none, and for a JSON null among undeclared data}
     */
    public @Nullable Object before() {
        return before;
    }

    /**
     * {@return the value afterwards, in its Java class; null if there is none, and for a JSON null among undeclared
     * data}
     */
    public @Nullable Object after() {
        return after;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeafChange that
                && pointer.equals(that.pointer)
                && kind == that.kind
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, kind, before, after);
    }

    /**
     * {@return the change as one line for people: {@code capacity 8 → 50}, {@code phone none → `555-0100`}}
     *
     * <p>Text is shortened, and what would break a line replaced. What is confidential is not shown.
     */
    @Override
    public String toString() {
        return Wording.plain(pointer.substring(1)) + " " + (kind == Kind.ADDED ? NONE : shown(before)) + " → "
                + (kind == Kind.REMOVED ? NONE : shown(after));
    }

    private String shown(@Nullable Object value) {
        if (confidential) {
            return "…";
        }
        if (value instanceof AnyResource || value instanceof Map<?, ?> || value instanceof List<?>) {
            return isEmpty(value) ? (value instanceof List<?> ? "[]" : "{}") : Wording.value(value);
        }
        boolean worded = value instanceof String || value instanceof Double;
        return value != null && worded ? Wording.value(value) : Wording.plain(String.valueOf(value));
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof AnyResource resource) {
            return resource.equals(resource.resourceType().empty());
        }
        return Map.of().equals(value) || List.of().equals(value);
    }
}

package io.github.graphlobby.patch;

import io.github.graphlobby.internal.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one value inside a resource: where it stands, what it was, and what it is afterwards.
 *
 * <p>A leaf is a value without members, or an item of a collection that comes or goes, with all that it has. An object
 * that loses its last member is told as what its members lose and as an empty value that comes. Immutable, thread-safe,
 * a value.
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
    private final ValueNode before;
    private final ValueNode after;

    private LeafChange(String pointer, ValueNode before, ValueNode after) {
        this.pointer = pointer;
        this.before = before;
        this.after = after;
    }

    static LeafChange of(String pointer, ValueNode before, ValueNode after) {
        return new LeafChange(pointer, before, after);
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
        if (!before.isPresent()) {
            return Kind.ADDED;
        }
        return after.isPresent() ? Kind.CHANGED : Kind.REMOVED;
    }

    /**
     * {@return the value before, in its Java class; null if there was none, and for a JSON null among undeclared data}
     */
    public @Nullable Object before() {
        return before.value();
    }

    /**
     * {@return the value afterwards, in its Java class; null if there is none, and for a JSON null among undeclared
     * data}
     */
    public @Nullable Object after() {
        return after.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeafChange that
                && pointer.equals(that.pointer)
                && kind() == that.kind()
                && Objects.equals(before(), that.before())
                && Objects.equals(after(), that.after());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, kind(), before(), after());
    }

    /**
     * {@return the change as one line for people: {@code capacity 8 → 50}, {@code phone none → `555-0100`}}
     *
     * <p>Text is shortened, and what would break a line replaced. What is confidential is not shown.
     */
    @Override
    public String toString() {
        return Wording.plain(pointer.substring(1)) + " " + shown(before) + " → " + shown(after);
    }

    private static String shown(ValueNode node) {
        return node.isPresent() ? node.shown() : NONE;
    }
}

package io.github.graphlobby.patch;

import io.github.graphlobby.internal.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two patches of one resource do not agree about: where, what it was, and what each makes of it.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @see Merge
 */
public final class Conflict {
    /** What one of the patches does: its change, and the value that comes of it. */
    record Side(Change<?> change, @Nullable Object value) {}

    private final String pointer;
    private final ValueNode base;
    private final Side ours;
    private final Side theirs;

    private Conflict(String pointer, ValueNode base, Side ours, Side theirs) {
        this.pointer = pointer;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Makes a conflict; the base knows how the value is declared. */
    static Conflict of(String pointer, ValueNode base, Side ours, Side theirs) {
        return new Conflict(pointer, base, ours, theirs);
    }

    /**
     * {@return the JSON pointer to the value, the upper one if a patch changes the whole and the other a member; an
     * item of a collection stands at its index in the base, or in ours if the base has none}
     */
    public String pointer() {
        return pointer;
    }

    /** {@return the value in the base, in its Java class; null for none} */
    public @Nullable Object base() {
        return base.value();
    }

    /** {@return what our patch makes of the value; null for none} */
    public @Nullable Object ours() {
        return ours.value;
    }

    /** {@return what their patch makes of the value; null for none} */
    public @Nullable Object theirs() {
        return theirs.value;
    }

    /** {@return what our patch does to the value: clear, set or merge} */
    public Change<?> ourChange() {
        return ours.change;
    }

    /** {@return what their patch does to the value: clear, set or merge} */
    public Change<?> theirChange() {
        return theirs.change;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conflict that
                && pointer.equals(that.pointer)
                && Objects.equals(base(), that.base())
                && ours.equals(that.ours)
                && theirs.equals(that.theirs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, base(), ours, theirs);
    }

    /**
     * {@return the conflict as one line for people: {@code capacity 8, ours set 50, theirs cleared}}
     *
     * <p>Text is shortened, and what would break a line replaced. What is confidential is not shown.
     */
    @Override
    public String toString() {
        String was = base.value() == null ? "none" : base.shown();
        return Wording.plain(pointer.substring(1)) + " " + was + ", ours " + described(ours) + ", theirs "
                + described(theirs);
    }

    private String described(Side side) {
        if (side.change instanceof Change.Cleared<?>) {
            return "cleared";
        }
        String value = ValueNode.of(side.value, base.declared()).shown();
        return (side.change instanceof Change.Merged<?> ? "merged to " : "set ") + value;
    }
}

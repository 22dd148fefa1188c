package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * <p>Immutable, thread-safe, a value. Source: the query options of OData 4.01 Protocol, 11.2.6.
 */
public final class ListOptions {
    /** The most places that a page has. */
    public static final int MOST = 1_000;

    /** The first hundred, uncounted. */
    public static final ListOptions DEFAULT = new ListOptions(100, 0, null, false);

    private final int top;
    private final long skip;
    private final @Nullable String after;
    private final boolean counted;

    private ListOptions(int top, long skip, @Nullable String after, boolean counted) {
        this.top = top;
        this.skip = skip;
        this.after = after;
        this.counted = counted;
    }

    /**
     * {@return these options for pages of another size}
     *
     * @param most how many places a page has at most, {@code $top}
     * @throws IllegalArgumentException if it is below 0 or above {@link #MOST}
     */
    public ListOptions withTop(int most) {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("top is " + most + ", not in 0 to " + MOST);
        }
        return new ListOptions(most, skip, after, counted);
    }

    /**
     * {@return these options for a list that begins later}
     *
     * @param places how many places are passed over before the first, {@code $skip}
     * @throws IllegalArgumentException if it is below 0
     */
    public ListOptions withSkip(long places) {
        if (places < 0) {
            throw new IllegalArgumentException("skip is " + places + ", below 0");
        }
        return new ListOptions(top, places, after, counted);
    }

    /**
     * {@return these options for what follows a page}
     *
     * @param position {@link PlacePage#next} of the page
     */
    public ListOptions withAfter(String position) {
        return new ListOptions(top, skip, requireNonNull(position, "position"), counted);
    }

    /**
     * {@return these options with the number of all places, or without it}
     *
     * @param isCounted whether it is asked for, {@code $count}
     */
    public ListOptions withCounted(boolean isCounted) {
        return new ListOptions(top, skip, after, isCounted);
    }

    /** {@return how many places a page has at most} */
    public int top() {
        return top;
    }

    /** {@return how many places are passed over before the first} */
    public long skip() {
        return skip;
    }

    /** {@return the position behind which the list begins; null for its begin} */
    public @Nullable String after() {
        return after;
    }

    /** {@return whether the number of all places is asked for} */
    public boolean counted() {
        return counted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListOptions that
                && top == that.top
                && skip == that.skip
                && counted == that.counted
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(top, skip, after, counted);
    }

    /** {@return the options, for people} */
    @Override
    public String toString() {
        return "top " + top + ", skip " + skip + (after == null ? "" : ", after " + after)
                + (counted ? ", counted" : "");
    }
}

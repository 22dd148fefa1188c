package io.github.graphlobby.patch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record asks, for each of its properties in turn, while it is rebuilt: given this current value, what is the
 * next one?
 *
 * <p>Each resource has one private method that calls its own constructor and passes every component through
 * {@code slots.at(PROPERTY, component)}. That one traversal serves every purpose, because there are exactly two
 * answers:
 *
 * <ul>
 *   <li>a {@link Patch} answers with the patched value where it has one and with the current value elsewhere, and the
 *       record that comes out is the merged one;
 *   <li>a recorder shows the current value to a {@link PropertyVisitor} and returns it: a writer that writes the values
 *       one after the other, or a {@link Snapshot} that holds them by position.
 * </ul>
 *
 * <p>Everything else (difference, composition, checking, reading and writing JSON) works on patches and visited values
 * and never needs the record. The class stays sealed at two implementations so that the virtual machine inlines both.
 *
 * @param <R> the resource
 */
public abstract sealed class Slots<R extends Resource<R>> permits Patch, Recorder {
    Slots() {}

    /**
     * Answers with the next value of a property.
     *
     * @param <V> the value
     * @param property the property
     * @param current its value now, or null for none
     * @return its next value, or null for none
     */
    public abstract <V> @Nullable V at(Property<? super R, V> property, @Nullable V current);

    /**
     * Answers with the next state of the members that no property declares.
     *
     * @param current the members now
     * @return the next members
     */
    public abstract Map<String, @Nullable Object> additional(Map<String, @Nullable Object> current);
}

package io.github.graphlobby.patch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All values of one resource, by position.
 *
 * <p>Safe to share between threads once made.
 *
 * @param <R> the resource
 */
public final class Snapshot<R extends Resource<R>> extends Slots<R> {
    private final ResourceType<R> type;
    private final @Nullable Object[] values;
    private Map<String, @Nullable Object> additional = Json.EMPTY;

    private Snapshot(ResourceType<R> type) {
        this.type = type;
        values = new Object[type.size()];
    }

    /**
     * Reads every property of a resource.
     *
     * @param <R> the resource's type
     * @param resource the resource
     * @return its values
     */
    public static <R extends Resource<R>> Snapshot<R> of(R resource) {
        ResourceType<R> type = resource.resourceType();
        var snapshot = new Snapshot<>(type);
        type.rebuild(resource, snapshot);
        return snapshot;
    }

    /**
     * Returns the value of a property.
     *
     * @param <V> the value
     * @param property a property of the resource
     * @return its value, or null for none
     * @throws IllegalArgumentException if the property belongs to another type
     */
    @SuppressWarnings("unchecked") // at() stored a V in this slot
    public <V> @Nullable V get(Property<? super R, V> property) {
        return (V) values[type.own(property).index];
    }

    /**
     * Returns the value at a position of {@link ResourceType#properties()}.
     *
     * @param index the position, from 0
     * @return the value, or null for none
     */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /**
     * Returns the members that no property declares.
     *
     * @return the members, immutable
     */
    public Map<String, @Nullable Object> additional() {
        return additional;
    }

    @Override
    public <V> @Nullable V at(Property<? super R, V> property, @Nullable V current) {
        values[property.index] = current;
        return current;
    }

    @Override
    public Map<String, @Nullable Object> additional(Map<String, @Nullable Object> current) {
        additional = current;
        return current;
    }
}

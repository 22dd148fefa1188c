package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All values of one resource, by position.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource
 */
public final class Snapshot<R extends Resource<R>> {
    private final ResourceType<R> type;
    private final @Nullable Object[] values;
    private final Map<String, @Nullable Object> additional;

    private Snapshot(ResourceType<R> type, R resource) {
        this.type = type;
        values = type.values(resource);
        additional = resource.additional();
    }

    /**
     * Reads every property of a resource.
     *
     * @param <R> the resource's type
     * @param resource the resource
     * @return its values
     */
    public static <R extends Resource<R>> Snapshot<R> of(R resource) {
        requireNonNull(resource, "resource");
        return new Snapshot<>(resource.resourceType(), resource);
    }

    /**
     * {@return the value of a property, or null for none}
     *
     * @param <V> the value
     * @param property a property of the resource
     * @throws IllegalArgumentException if the property belongs to another type
     */
    @SuppressWarnings("unchecked") // the record has a V at this position
    public <V> @Nullable V get(Property<? super R, V> property) {
        return (V) values[type.own(property).index()];
    }

    /** {@return the members that no property declares, immutable} */
    public Map<String, @Nullable Object> additional() {
        return additional;
    }
}

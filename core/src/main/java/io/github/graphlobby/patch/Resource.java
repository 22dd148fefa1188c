package io.github.graphlobby.patch;

import org.jspecify.annotations.Nullable;

/**
 * A record whose components are declared as properties, so that the engine can read, merge and compare it.
 *
 * <p>Implementations are immutable, thread-safe values.
 *
 * @param <R> the record itself
 */
public interface Resource<R extends Resource<R>> extends AnyResource {

    @Override
    ResourceType<R> resourceType();

    /**
     * Returns this resource with one property set, or without a value for it if {@code value} is null.
     *
     * @param <V> the property's value
     * @param property a property of this resource
     * @param value the new value, or null for none
     * @return the changed resource, or this instance if it has that value already
     * @throws IllegalArgumentException if the property belongs to another type
     */
    default <V> R with(Property<? super R, V> property, @Nullable V value) {
        var builder = resourceType().patch();
        var patch = value == null ? builder.clear(property) : builder.set(property, value);
        return patch.build().applyTo(resourceType().cast(this));
    }
}

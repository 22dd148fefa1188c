package io.github.graphlobby.schema;

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
     * Returns the value of a property that is chosen at run time; one that is known has an accessor of its own.
     *
     * @param <V> the property's value
     * @param property a property of this resource
     * @return the value, or null for none
     * @throws IllegalArgumentException if the property belongs to another type
     */
    default <V> @Nullable V get(Property<? super R, V> property) {
        return resourceType().own(property).in(resourceType().values(this));
    }

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
        return resourceType().with(this, property, value);
    }
}

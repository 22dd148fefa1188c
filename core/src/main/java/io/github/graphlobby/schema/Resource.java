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
     * {@return the value of a property that is chosen at run time, or null for none}
     *
     * @param <V> the property's value
     * @param property a property of this resource
     * @throws IllegalArgumentException if the property belongs to another type
     */
    default <V> @Nullable V get(Property<? super R, V> property) {
        return resourceType().own(property).in(resourceType().values(this));
    }

    /**
     * {@return this resource with another value of one property; the same instance if it has that value already}
     *
     * @param <V> the property's value
     * @param property a property of this resource
     * @param value the new value, or null for none
     * @throws IllegalArgumentException if the property belongs to another type
     */
    default <V> R with(Property<? super R, V> property, @Nullable V value) {
        return resourceType().with(this, property, value);
    }
}

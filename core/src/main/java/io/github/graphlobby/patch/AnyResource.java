package io.github.graphlobby.patch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource whose type is not known where it is used, such as any place or any entity.
 *
 * <p>Every implementation is a record that implements {@link Resource}: it has the properties as components, shows
 * their {@link #values()}, and is made of such values by the function that its {@linkplain ResourceType#of type} knows.
 */
public interface AnyResource {

    /**
     * Returns the type that declares the properties of this resource.
     *
     * @return the type
     */
    ResourceType<?> resourceType();

    /**
     * Returns the members that no property declares: the dynamic properties of an open type, and whatever a newer or
     * odd service sent beyond a closed one.
     *
     * @return an immutable object of JSON values as {@link Json} describes them; empty if there are none
     */
    Map<String, @Nullable Object> additional();

    /**
     * Returns the values of all properties, in the order of {@link ResourceType#properties()}.
     *
     * @return a new array of objects, which the caller may change, with null where a property has no value
     */
    @Nullable
    Object[] values();
}

package io.github.graphlobby.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource whose type is not known where it is used, such as any place or any entity.
 *
 * <p>Every implementation is a record that implements {@link Resource}.
 */
public interface AnyResource {

    /** {@return the type that declares the properties of this resource} */
    ResourceType<?> resourceType();

    /**
     * Returns the members that no property declares: the dynamic properties of an open type, and whatever a newer or
     * odd service sent beyond a closed one.
     *
     * @return an immutable object of JSON values as {@link Json} describes them; empty if there are none
     */
    Map<String, @Nullable Object> additional();
}

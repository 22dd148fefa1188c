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
     * {@return the members that no property declares, as an immutable object of {@link Json} values}
     *
     * <p>They are the dynamic properties of an open type, and whatever a newer or odd service sent beyond a closed one.
     */
    Map<String, @Nullable Object> additional();
}

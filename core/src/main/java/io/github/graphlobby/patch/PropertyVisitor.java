package io.github.graphlobby.patch;

import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a resource, or what a patch does to them, one property after the other in their order.
 *
 * @see ResourceType#visit
 * @see Patch#visit
 */
@FunctionalInterface
public interface PropertyVisitor {

    /**
     * Takes the value of one property.
     *
     * @param index the position of the property in {@link ResourceType#properties()}, from 0
     * @param value its value, or null for none; of a patch, the value that it sets, null if it clears the property, or
     *     the {@link Patch} that it merges into it
     */
    void visit(int index, @Nullable Object value);
}

package io.github.graphlobby.patch;

import org.jspecify.annotations.Nullable;

/**
 * Takes what a patch does, one property after the other in their order.
 *
 * @see Patch#visit
 */
@FunctionalInterface
public interface PropertyVisitor {

    /**
     * Takes the change of one property.
     *
     * @param index the position of the property in {@link ResourceType#properties()}, from 0
     * @param value the value that it is set to, null if it is cleared, or the {@link Patch} that is merged into it
     */
    void visit(int index, @Nullable Object value);
}

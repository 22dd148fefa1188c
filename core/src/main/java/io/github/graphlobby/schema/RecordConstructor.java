package io.github.graphlobby.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of its values: it passes {@link Property#in} of each property, and the additional members.
 *
 * @param <R> the record
 */
@FunctionalInterface
public interface RecordConstructor<R> {

    /**
     * Makes a record, which has each value as it is given, not a normalised one: that would differ from what a patch
     * sets.
     *
     * @param values the values in the order of the properties, null for none; neither changed nor kept
     * @param additional the members that no property declares
     * @return the record
     */
    R make(@Nullable Object[] values, Map<String, @Nullable Object> additional);
}

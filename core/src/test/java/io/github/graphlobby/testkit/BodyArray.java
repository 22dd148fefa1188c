package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a collection in a body that is being put together.
 *
 * @param item the type of the items
 * @param items the items, as {@link JsonText} writes them; may be added to
 */
record BodyArray(ValueType<?> item, List<@Nullable Object> items) {}

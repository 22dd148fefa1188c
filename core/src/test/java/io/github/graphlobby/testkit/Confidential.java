package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;

/** What is declared as confidential stands in no text of its record. */
final class Confidential {
    private static final String VALUE = "confidential value";

    private Confidential() {}

    static <R extends Resource<R>> void check(ResourceType<R> type) {
        for (Property<? super R, ?> property : type.properties()) {
            if (property.type().isConfidential()) {
                Expect.that(
                        !holding(type, property).toString().contains(VALUE),
                        "the text of a " + type + " should not show `" + property + "`, which is confidential");
            }
        }
    }

    @SuppressWarnings("unchecked") // what is confidential is text
    private static <R extends Resource<R>> R holding(ResourceType<R> type, Property<? super R, ?> property) {
        return type.empty().with((Property<? super R, String>) property, VALUE);
    }
}

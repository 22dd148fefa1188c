package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.ValueType;
import java.util.stream.Stream;

/** How far generated values may go beyond the schema. */
enum Latitude {
    /** Whatever a record can hold: values that break rules, null items anywhere. */
    ANY,
    /** What a service could have sent: rules are kept, but enumerations may have grown, and closed types too. */
    SERVED,
    /**
     * What a service that keeps the schema may hold: as {@link #LEGAL}, but with derived types that nobody modelled.
     */
    STORED,
    /** What a client may send: rules are kept, members and derived types are known, closed types are closed. */
    LEGAL;

    boolean breaksRules() {
        return this == ANY;
    }

    boolean inventsMembers() {
        return this == ANY || this == SERVED;
    }

    /** Returns the types that a value of a type can have. */
    <B> Stream<ResourceType<? extends B>> types(StructuredType<B> declared) {
        return this == LEGAL && declared instanceof ResourceFamily<B> family
                ? family.modelled().stream()
                : Resources.of(declared).stream();
    }

    boolean hasAdditional(ResourceType<?> type) {
        return inventsMembers() || type.isOpen();
    }

    boolean hasNulls(ValueType<?> item) {
        return this == ANY || item.isNullable();
    }
}

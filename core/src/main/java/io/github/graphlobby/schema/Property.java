package io.github.graphlobby.schema;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One declared property of a resource: its name on the wire, the type and rules of its value, and the schema versions
 * that have it.
 *
 * <p>Properties are created by a {@link Declaration} and compared by identity; each stands for exactly one record
 * component. Immutable and thread-safe.
 *
 * @param <R> the record or the base interface that declares the property
 * @param <V> the value
 */
@SuppressWarnings("UnusedTypeParameter") // R ties a property to its owner, so that a patch refuses foreign ones
public final class Property<R, V> {
    private final int index;
    private final String name;
    private final ValueType<V> type;
    private final boolean navigation;
    private final Set<SchemaVersion> versions;

    Property(int index, String name, ValueType<V> type, boolean navigation, Set<SchemaVersion> versions) {
        this.index = index;
        this.name = name;
        this.type = type;
        this.navigation = navigation;
        this.versions = versions;
    }

    /**
     * Returns the name of the property on the wire.
     *
     * @return the name, such as {@code floorLabel}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the value, with its rules.
     *
     * @return the type
     */
    public ValueType<V> type() {
        return type;
    }

    /**
     * Returns the position of the property in {@link ResourceType#properties()}, the same in every type that has it.
     *
     * <p>For codecs that keep one array per type. It changes when a property is added, so it must never be stored.
     *
     * @return the position, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns the value of this property among those of a resource that has it.
     *
     * @param values the values in the order of its properties; what they hold is not checked
     * @return the value, or null for none
     */
    @SuppressWarnings("unchecked") // the resource has a V at this position
    public @Nullable V in(@Nullable Object[] values) {
        return (V) values[index];
    }

    /**
     * Tells whether this is a navigation property, which leads to other entities and stands in an answer only when it
     * has a value.
     *
     * @return whether it is one
     */
    public boolean isNavigation() {
        return navigation;
    }

    /**
     * Returns the schema versions in which the declaring type has this property.
     *
     * <p>A derived type may have had it earlier; {@link ResourceType#versions(Property)} knows.
     *
     * @return the versions, at least one
     */
    public Set<SchemaVersion> versions() {
        return versions;
    }

    /**
     * Returns the name.
     *
     * @return the name on the wire
     */
    @Override
    public String toString() {
        return name;
    }
}

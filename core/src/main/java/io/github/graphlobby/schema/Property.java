package io.github.graphlobby.schema;

import java.util.Set;
import java.util.function.Supplier;
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

    /** {@return the name on the wire, such as {@code floorLabel}} */
    public String name() {
        return name;
    }

    /** {@return the type of the value, with its rules} */
    public ValueType<V> type() {
        return type;
    }

    /**
     * {@return the position in {@link ResourceType#properties()}, from 0, the same in every type that has the property}
     *
     * <p>For codecs that keep one array per type. It changes when a property is added, so it must never be stored.
     */
    public int index() {
        return index;
    }

    /**
     * {@return the value of this property among those of a resource that has it, or null for none}
     *
     * @param values the values in the order of its properties; what they hold is not checked
     */
    @SuppressWarnings("unchecked") // the resource has a V at this position
    public @Nullable V in(@Nullable Object[] values) {
        return (V) values[index];
    }

    /** {@return whether the property leads to other entities, and so stands in an answer only when it has a value} */
    public boolean isNavigation() {
        return navigation;
    }

    /**
     * Checks a value against the rules of its type; an entity that nobody modelled must not be a reference either.
     *
     * @param value the value
     * @param pointer gives the JSON pointer to the value
     * @param violations takes what is broken
     */
    void check(V value, Supplier<String> pointer, Violations.Builder violations) {
        type.check(value, pointer, violations);
        if (isOfUntypedEntities()) {
            UntypedRules.checkEntities(value, pointer, violations);
        }
    }

    /** {@return whether the property leads to entities that nobody modelled} */
    public boolean isOfUntypedEntities() {
        ValueType<?> entity = type instanceof CollectionType<?> collection ? collection.item() : type;
        return navigation && entity.kind() == ValueType.Kind.UNTYPED;
    }

    /**
     * {@return the schema versions in which the declaring type has this property, at least one}
     *
     * <p>A derived type may have had it earlier; {@link ResourceType#versions(Property)} knows.
     */
    public Set<SchemaVersion> versions() {
        return versions;
    }

    /**
     * {@return what a text for people shows of a value: three dots if it is confidential}
     *
     * @param value a value, or what is merged into it; null for none
     */
    public String shown(@Nullable Object value) {
        return value != null && type.isConfidential() ? "…" : String.valueOf(value);
    }

    /** {@return the name on the wire} */
    @Override
    public String toString() {
        return name;
    }
}

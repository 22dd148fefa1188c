package io.github.graphlobby.schema;

import java.util.List;
import java.util.function.Supplier;

/**
 * The type of a property's value in terms of the Entity Data Model, with the facets and rules that its declaration
 * adds.
 *
 * <p>The kinds are those of the wire, so a codec switches on {@link #kind()} and needs no reflection. Types are made by
 * {@link Edm}; immutable and thread-safe.
 *
 * @param <V> the Java class of the value
 */
public abstract sealed class ValueType<V>
        permits PrimitiveType, EnumType, StructuredValueType, CollectionType, MapType {

    /** How a value stands on the wire. */
    public enum Kind {
        /** {@code Edm.String}: text. */
        STRING,
        /** {@code Edm.Boolean}. */
        BOOLEAN,
        /** {@code Edm.Int32}. */
        INT32,
        /** {@code Edm.Int64}. */
        INT64,
        /** {@code Edm.Double}, finite. */
        DOUBLE,
        /** {@code Edm.DateTimeOffset}: a date and time with its offset from UTC. */
        DATE_TIME_OFFSET,
        /** {@code Edm.Date}: a day without a time. */
        DATE,
        /** {@code Edm.Guid}. */
        GUID,
        /** {@code Edm.Decimal}: a number with its digits. */
        DECIMAL,
        /** {@code Edm.Duration}. */
        DURATION,
        /** An enumeration, written as the name of its member. */
        ENUM,
        /** An object with declared members. */
        STRUCTURED,
        /** {@code Edm.Untyped}: any JSON value, as {@link Json} describes it. */
        UNTYPED,
        /** A collection of values of one other kind. */
        COLLECTION,
        /** An object whose members are entries of a map, with values of one other kind. */
        MAP
    }

    private final Kind kind;
    private final boolean nullable;

    ValueType(Kind kind, boolean nullable) {
        this.kind = kind;
        this.nullable = nullable;
    }

    /** {@return how values stand on the wire} */
    public final Kind kind() {
        return kind;
    }

    /** {@return the name of the type in the schema, such as {@code Edm.Int32} or {@code Collection(Edm.String)}} */
    public abstract String name();

    /**
     * {@return whether null is legal: of a collection, whether it is for its items, since it never is for the whole}
     */
    public final boolean isNullable() {
        return nullable;
    }

    /** {@return whether a patch may clear a property of this type; a collection is emptied instead} */
    public final boolean isClearable() {
        return nullable && kind != Kind.COLLECTION;
    }

    /** {@return the Java class of values; {@code List} for a collection, {@code Map} for a map} */
    public abstract Class<? super V> javaClass();

    /** {@return this type with null forbidden} */
    public abstract ValueType<V> nonNull();

    /** {@return the rules that a value must keep, immutable, often none} */
    public abstract List<Rule<? super V>> rules();

    /**
     * {@return whether no text for people shows a value: neither {@code toString} of what has it nor a message about
     * it}
     */
    public boolean isConfidential() {
        return false;
    }

    /**
     * {@return the value so that nobody can change it: an immutable copy, or itself if it is immutable}
     *
     * @param value the value
     * @throws IllegalArgumentException if the value is untyped and has no JSON form
     */
    V frozen(V value) {
        return value;
    }

    /**
     * Checks a value against the rules, and the values inside it against theirs.
     *
     * @param value the value
     * @param pointer gives the JSON pointer to the value; asked only if a rule is broken
     * @param violations takes what is broken
     */
    abstract void check(V value, Supplier<String> pointer, Violations.Builder violations);

    /** {@return the name of the type} */
    @Override
    public final String toString() {
        return name();
    }
}

package io.github.graphlobby.schema;

import java.time.OffsetDateTime;
import java.util.function.Supplier;

/**
 * The value types of the Entity Data Model that Graph uses, from which properties are declared.
 *
 * <p>Source: OData CSDL 4.01, section 3.3 (primitive types) and 7.2 (facets).
 */
public final class Edm {
    /** {@code Edm.String}. */
    public static final PrimitiveType<String> STRING =
            PrimitiveType.of(ValueType.Kind.STRING, "Edm.String", String.class);

    /** {@code Edm.Boolean}. */
    public static final PrimitiveType<Boolean> BOOLEAN =
            PrimitiveType.of(ValueType.Kind.BOOLEAN, "Edm.Boolean", Boolean.class);

    /** {@code Edm.Int32}, from -2147483648 to 2147483647. */
    public static final PrimitiveType<Integer> INT32 =
            PrimitiveType.of(ValueType.Kind.INT32, "Edm.Int32", Integer.class);

    /** {@code Edm.Int64}, from -9223372036854775808 to 9223372036854775807. */
    public static final PrimitiveType<Long> INT64 = PrimitiveType.of(ValueType.Kind.INT64, "Edm.Int64", Long.class);

    /** {@code Edm.Double}, finite values only: JSON has no other numbers. */
    public static final PrimitiveType<Double> DOUBLE =
            PrimitiveType.of(ValueType.Kind.DOUBLE, "Edm.Double", Double.class);

    /** {@code Edm.DateTimeOffset}. */
    public static final PrimitiveType<OffsetDateTime> DATE_TIME_OFFSET =
            PrimitiveType.of(ValueType.Kind.DATE_TIME_OFFSET, "Edm.DateTimeOffset", OffsetDateTime.class);

    /** {@code Edm.Untyped}: any JSON value except null. */
    public static final PrimitiveType<Object> UNTYPED =
            PrimitiveType.of(ValueType.Kind.UNTYPED, "Edm.Untyped", Object.class);

    private Edm() {}

    /**
     * {@return the type of a value that has members of its own}
     *
     * @param <B> the record, or the interface that records share
     * @param javaClass its class
     * @param type gives its type, asked at the first use so that declaring a property does not initialise another
     *     record
     */
    public static <B> StructuredValueType<B> structured(
            Class<B> javaClass, Supplier<? extends StructuredType<B>> type) {
        return new StructuredValueType<>(javaClass, true, type);
    }

    /**
     * {@return the type of a collection, which a PATCH replaces whole and can empty but never set to null}
     *
     * @param <I> the item
     * @param item the type of the items
     */
    public static <I> CollectionType<I> collection(ValueType<I> item) {
        return new CollectionType<>(item);
    }
}

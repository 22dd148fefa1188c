package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
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

    /**
     * {@code Edm.String}, of which no text for people shows a value: neither the {@code toString} of a patch, nor a
     * message. A record with such a property shows itself by {@link ResourceType#toText}.
     */
    public static final PrimitiveType<String> CONFIDENTIAL_STRING = PrimitiveType.confidential("Edm.String");

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

    /** {@code Edm.Date}. */
    public static final PrimitiveType<LocalDate> DATE =
            PrimitiveType.of(ValueType.Kind.DATE, "Edm.Date", LocalDate.class);

    /** {@code Edm.Guid}. */
    public static final PrimitiveType<UUID> GUID = PrimitiveType.of(ValueType.Kind.GUID, "Edm.Guid", UUID.class);

    /** {@code Edm.Decimal}, with its digits: 1.50 is not 1.5. At most 900 digits, exponents from -6144 to 6144. */
    public static final PrimitiveType<BigDecimal> DECIMAL =
            PrimitiveType.of(ValueType.Kind.DECIMAL, "Edm.Decimal", BigDecimal.class);

    /** {@code Edm.Duration}, of days, hours, minutes and seconds to the nanosecond. */
    public static final PrimitiveType<Duration> DURATION =
            PrimitiveType.of(ValueType.Kind.DURATION, "Edm.Duration", Duration.class);

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
        return new StructuredValueType<>(requireNonNull(javaClass, "javaClass"), true, requireNonNull(type, "type"));
    }

    /**
     * {@return the type of a collection, which a PATCH replaces whole and can empty but never set to null}
     *
     * @param <I> the item
     * @param item the type of the items
     * @throws IllegalArgumentException if the items are collections or maps, which no collection has, or confidential
     */
    public static <I> CollectionType<I> collection(ValueType<I> item) {
        return CollectionType.of(requireNonNull(item, "item"));
    }

    /**
     * Returns the type of a map from text to values, which a PATCH merges by key.
     *
     * @param <V> the value of an entry
     * @param value the type of the values: primitive and not confidential, or an enumeration
     * @return the value type
     * @throws IllegalArgumentException if the values are of another type
     */
    public static <V> MapType<V> map(ValueType<V> value) {
        return MapType.of(requireNonNull(value, "value"));
    }
}

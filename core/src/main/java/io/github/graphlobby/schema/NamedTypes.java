package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The types of a record that keeps values of derived types which have no record of their own: one for each name.
 *
 * <p>Some types that were asked for lately are kept, and never more than a few, because a sender may invent any number
 * of names. Thread-safe.
 *
 * @param <R> the record
 */
public final class NamedTypes<R extends Resource<R>> {
    /** More than any abstract type of the schema has derived ones. */
    private static final int MOST_KEPT = 16;

    private final Declaration<R> declaration;
    private final Constructor<R> constructor;
    private final Function<R, @Nullable Object[]> values;
    /** Each type at the place that the hash of its name says; another one of that hash takes the place over. */
    private final AtomicReferenceArray<@Nullable ResourceType<R>> kept = new AtomicReferenceArray<>(MOST_KEPT);

    private NamedTypes(Declaration<R> declaration, Constructor<R> constructor, Function<R, @Nullable Object[]> values) {
        this.declaration = declaration;
        this.constructor = constructor;
        this.values = values;
    }

    /**
     * Completes the declaration of such a record.
     *
     * @param <R> the record
     * @param declaration the record's properties
     * @param constructor makes a record of a type of its values, and its additional members
     * @param values gives the values of a record, as in {@link ResourceType#of}
     * @return the types, to be kept as the record's last constant
     */
    public static <R extends Resource<R>> NamedTypes<R> of(
            Declaration<R> declaration, Constructor<R> constructor, Function<R, @Nullable Object[]> values) {
        return new NamedTypes<>(
                requireNonNull(declaration, "declaration"),
                requireNonNull(constructor, "constructor"),
                requireNonNull(values, "values"));
    }

    /**
     * {@return the type of a name, always an equal one}
     *
     * @param typeName the qualified name of the derived type, without {@code #}
     */
    public ResourceType<R> type(String typeName) {
        int place = requireNonNull(typeName, "typeName").hashCode() & (MOST_KEPT - 1);
        ResourceType<R> type = kept.get(place);
        if (type == null || !type.name().equals(typeName)) {
            type = ResourceType.named(typeName, declaration, new OfType<>(typeName, constructor), values);
            kept.set(place, type);
        }
        return type;
    }

    /**
     * Makes a record of one of the types, as {@link RecordConstructor} does of a type that has one record.
     *
     * @param <R> the record
     */
    @FunctionalInterface
    public interface Constructor<R> {

        /**
         * Makes a record.
         *
         * @param typeName the qualified name of its type
         * @param values the values in the order of the properties, null for none; neither changed nor kept
         * @param additional the members that no property declares
         * @return the record
         */
        R make(String typeName, @Nullable Object[] values, Map<String, @Nullable Object> additional);
    }

    private record OfType<R>(String typeName, Constructor<R> constructor) implements RecordConstructor<R> {
        @Override
        public R make(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return constructor.make(typeName, values, additional);
        }
    }
}

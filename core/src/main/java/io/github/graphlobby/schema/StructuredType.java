package io.github.graphlobby.schema;

import org.jspecify.annotations.Nullable;

/**
 * A type whose values have members: one record, or the abstract base of several.
 *
 * @param <B> the record, or the interface that the records share
 */
public sealed interface StructuredType<B> extends ModelType<B> permits ResourceType, ResourceFamily {

    /** The control information that announces a type. It is the only one that may stand among additional members. */
    String ODATA_TYPE = "@odata.type";

    @Override
    Class<B> javaClass();

    /** {@return whether this is an entity type, which has a key, or a complex type, which has none} */
    boolean isEntity();

    /**
     * {@return a value that is declared with this type as one of a concrete type, as {@link ResourceType#convert} makes
     * it}
     *
     * <p>A value that becomes one of a closed type, or was one, also loses the undeclared members that another type of
     * its family declares: they are no members of a closed type, and a PATCH could not remove them.
     *
     * @param <R> the record that it becomes
     * @param value the value, or null, which is taken as the empty one
     * @param type this type, or one that is derived from it
     */
    <R extends Resource<R>> R convert(@Nullable AnyResource value, ResourceType<R> type);
}

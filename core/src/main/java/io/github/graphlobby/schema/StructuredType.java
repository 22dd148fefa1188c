package io.github.graphlobby.schema;

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
}

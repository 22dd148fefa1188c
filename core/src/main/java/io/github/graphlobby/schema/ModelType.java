package io.github.graphlobby.schema;

/**
 * A type that has a name in the schema and a class of its own in Java.
 *
 * @param <T> the record, the interface that records share, or the class of an enumeration's members
 */
public sealed interface ModelType<T> permits StructuredType, EnumType {

    /** {@return the qualified name, such as {@code microsoft.graph.room}, without {@code #}} */
    String name();

    /** {@return the class of the values} */
    Class<? super T> javaClass();
}

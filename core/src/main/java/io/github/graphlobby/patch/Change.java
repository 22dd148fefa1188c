package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

/**
 * What a patch does to one property: nothing, clear it, set it, or merge into it.
 *
 * <p>Made for code that must look at a patch without applying it, such as a writer of SQL or an audit log. Immutable,
 * thread-safe values.
 *
 * @param <V> the property's value
 */
public sealed interface Change<V> {

    /**
     * The property is not in the patch and keeps its value.
     *
     * @param <V> the property's value
     */
    record Omitted<V>() implements Change<V> {}

    /**
     * The property is in the patch as null and loses its value.
     *
     * @param <V> the property's value
     */
    record Cleared<V>() implements Change<V> {}

    /**
     * The property gets a value, whatever it had.
     *
     * @param <V> the property's value
     * @param value the value
     */
    record Set<V>(V value) implements Change<V> {
        /** Refuses null. */
        public Set {
            requireNonNull(value, "value");
        }

        /** {@return no more than that something is set: a change does not know whether its value is confidential} */
        @Override
        public String toString() {
            return "Set[…]";
        }
    }

    /**
     * Members of the property's value change and the others stay; a property without a value starts from an empty one.
     *
     * @param <V> the property's value
     * @param patch what changes: a {@link Patch} of a declared type, a {@link MapPatch} of a map, or a
     *     {@link JsonMergePatch} of an untyped object
     */
    record Merged<V>(MergePatch patch) implements Change<V> {
        /** Refuses null. */
        public Merged {
            requireNonNull(patch, "patch");
        }
    }
}

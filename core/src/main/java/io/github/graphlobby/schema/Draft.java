package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one resource by position while they are worked on: for codecs, which fill it from a document, and for
 * patches, which lay changes over it.
 *
 * <p>What is put at a position is not checked: a codec puts a value of the property's type, or a patch that is to be
 * merged into it. Mutable and not thread-safe.
 *
 * @param <R> the resource
 */
public final class Draft<R extends Resource<R>> {
    private static final @Nullable Object[] TAKEN = {};

    private final ResourceType<R> type;
    private @Nullable Object[] values;
    private Map<String, @Nullable Object> additional;
    /** Bit {@code i} is set if something was put at position {@code i}. */
    private long present;

    private Draft(ResourceType<R> type, @Nullable Object[] values, Map<String, @Nullable Object> additional) {
        this.type = type;
        this.values = values;
        this.additional = additional;
    }

    /**
     * {@return a draft without any value}
     *
     * @param <R> the resource
     * @param type the type of the resource
     */
    public static <R extends Resource<R>> Draft<R> of(ResourceType<R> type) {
        return new Draft<>(
                type,
                new @Nullable Object[requireNonNull(type, "type").properties().size()],
                Json.EMPTY);
    }

    /**
     * {@return a draft with the values of a resource, none of which counts as put}
     *
     * @param <R> the resource
     * @param resource the resource
     */
    public static <R extends Resource<R>> Draft<R> of(R resource) {
        requireNonNull(resource, "resource");
        ResourceType<R> type = resource.resourceType();
        return new Draft<>(type, type.values(resource), resource.additional());
    }

    /**
     * {@return the values of a resource by position, in a new array}
     *
     * @param <R> the resource
     * @param resource the resource
     */
    public static <R extends Resource<R>> @Nullable Object[] values(R resource) {
        requireNonNull(resource, "resource");
        return resource.resourceType().values(resource);
    }

    /** {@return the type of the resource} */
    public ResourceType<R> type() {
        return type;
    }

    /**
     * {@return the value at a position, or null for none}
     *
     * @param index the position, that of a {@linkplain Property#index() property}
     */
    public @Nullable Object value(int index) {
        return values[index];
    }

    /**
     * Puts a value at a position.
     *
     * @param index the position
     * @param value the value, or null for none
     * @throws IndexOutOfBoundsException if there is no such position, or the values were taken
     */
    public void put(int index, @Nullable Object value) {
        values[index] = value;
        present |= 1L << index;
    }

    /**
     * Sets a property to a value that nobody can change afterwards, because it is immutable or copied.
     *
     * @param <V> the property's value
     * @param property a property of the type
     * @param value the value
     * @throws IllegalArgumentException if the property belongs to another type, or the value is untyped and has no JSON
     *     form
     */
    public <V> void set(Property<? super R, V> property, V value) {
        put(type.own(property).index(), property.type().frozen(requireNonNull(value, "value")));
    }

    /** {@return the positions at which something was put, null included, as bits} */
    public long present() {
        return present;
    }

    /** {@return the members that no property declares, immutable} */
    public Map<String, @Nullable Object> additional() {
        return additional;
    }

    /**
     * Replaces the members that no property declares.
     *
     * @param members the members, which are checked when the resource is made
     */
    public void additional(Map<String, @Nullable Object> members) {
        additional = requireNonNull(members, "members");
    }

    /** {@return the resource that has these values} */
    public R toResource() {
        return type.resource(values, additional);
    }

    /**
     * {@return the values by position, handed over: the draft has no positions afterwards}
     *
     * @throws IllegalStateException if they were taken before
     */
    public @Nullable Object[] take() {
        if (values == TAKEN) {
            throw new IllegalStateException("the values of the draft were taken");
        }
        @Nullable Object[] taken = values;
        values = TAKEN;
        return taken;
    }
}

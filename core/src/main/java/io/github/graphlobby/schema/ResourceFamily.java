package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An abstract type: the concrete types derived from it by name, and the type that keeps a derived type nobody modelled.
 *
 * <p>The types are looked up when they are asked for, so that naming a family does not initialise its records.
 * Immutable and thread-safe.
 *
 * @param <B> the interface that the records share
 */
public final class ResourceFamily<B> implements StructuredType<B> {
    private final Class<B> javaClass;
    private final String name;
    private final boolean entity;
    private final Map<String, Supplier<ResourceType<? extends B>>> known;
    private final Function<String, ResourceType<? extends B>> other;

    private ResourceFamily(
            Class<B> javaClass,
            String name,
            boolean entity,
            Map<String, Supplier<ResourceType<? extends B>>> known,
            Function<String, ResourceType<? extends B>> other) {
        this.javaClass = javaClass;
        this.name = name;
        this.entity = entity;
        this.known = Map.copyOf(known);
        this.other = other;
    }

    /**
     * Makes a family.
     *
     * @param <B> the interface that the records share
     * @param javaClass its class
     * @param declaration the properties that the interface declares
     * @param known the modelled types by their qualified names
     * @param other gives, for the name of a type that is not modelled, the type that keeps its values
     * @return the family
     */
    public static <B> ResourceFamily<B> of(
            Class<B> javaClass,
            Declaration<B> declaration,
            Map<String, Supplier<ResourceType<? extends B>>> known,
            Function<String, ResourceType<? extends B>> other) {
        requireNonNull(declaration, "declaration").completed();
        return new ResourceFamily<>(
                requireNonNull(javaClass, "javaClass"),
                declaration.name(),
                declaration.isEntity(),
                requireNonNull(known, "known"),
                requireNonNull(other, "other"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<B> javaClass() {
        return javaClass;
    }

    @Override
    public boolean isEntity() {
        return entity;
    }

    /**
     * {@return whether a derived type is modelled by a record of its own}
     *
     * @param typeName a qualified name without {@code #}, compared exactly as OData demands
     */
    public boolean isModelled(String typeName) {
        return known.containsKey(requireNonNull(typeName, "typeName"));
    }

    /**
     * {@return whether a modelled type has a property of a name; this initialises the records}
     *
     * @param property the name on the wire, compared exactly
     */
    public boolean hasProperty(String property) {
        requireNonNull(property, "property");
        return modelled().stream().anyMatch(type -> type.property(property) != null);
    }

    /** {@return the derived types that have a record of their own, by name, immutable; this initialises the records} */
    public List<ResourceType<? extends B>> modelled() {
        return known.keySet().stream()
                .sorted()
                .<ResourceType<? extends B>>map(this::type)
                .toList();
    }

    @Override
    public <R extends Resource<R>> R convert(@Nullable AnyResource value, ResourceType<R> type) {
        R converted = requireNonNull(type, "type").convert(value);
        boolean kept = value == null
                || converted == value
                || (type.isOpen() && value.resourceType().isOpen());
        return kept ? converted : withoutProperties(converted);
    }

    private <R extends Resource<R>> R withoutProperties(R value) {
        var others = new LinkedHashMap<String, @Nullable Object>(value.additional());
        if (!others.keySet().removeIf(this::hasProperty)) {
            return value;
        }
        Draft<R> draft = Draft.of(value);
        draft.additional(others);
        return draft.toResource();
    }

    /**
     * Checks the name of a type that is not modelled, for the constructor of the record that keeps its values.
     *
     * @param odataType the name
     * @return {@code odataType}
     * @throws IllegalArgumentException if it is the name of a modelled type or begins with {@code #}
     */
    public String unmodelled(String odataType) {
        if (isModelled(requireNonNull(odataType, "odataType")) || odataType.startsWith("#")) {
            throw new IllegalArgumentException(
                    Wording.quote(odataType) + " is not the name of a type that is not modelled");
        }
        return odataType;
    }

    /**
     * {@return the modelled type of a name, else one that keeps the name and all members}
     *
     * @param typeName a qualified name without {@code #}, compared exactly as OData demands
     */
    public ResourceType<? extends B> type(String typeName) {
        var modelled = known.get(requireNonNull(typeName, "typeName"));
        return modelled == null ? other.apply(typeName) : modelled.get();
    }

    /** {@return the qualified name} */
    @Override
    public String toString() {
        return name;
    }
}

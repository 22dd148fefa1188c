package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of one record: its properties in order, and how it is made of their values.
 *
 * <p>A type is made once, by {@link #of}, and kept as the last constant of its record. Immutable and thread-safe; equal
 * if made from the same declaration under the same name.
 *
 * @param <R> the record
 */
public final class ResourceType<R extends Resource<R>> implements StructuredType<R> {

    private final Declaration<R> declaration;
    private final String name;
    private final boolean modelled;
    private final List<Property<? super R, ?>> properties;
    private final RecordConstructor<R> constructor;
    private final Function<R, @Nullable Object[]> values;
    private final R empty;

    private ResourceType(
            Declaration<R> declaration,
            String name,
            boolean modelled,
            RecordConstructor<R> constructor,
            Function<R, @Nullable Object[]> values) {
        this.declaration = declaration;
        this.name = name;
        this.modelled = modelled;
        this.properties = declaration.completed();
        this.constructor = constructor;
        this.values = values;
        this.empty = constructor.make(new @Nullable Object[properties.size()], Json.EMPTY);
    }

    /**
     * Completes the declaration of a record.
     *
     * @param <R> the record
     * @param declaration the record's properties
     * @param constructor makes a record of its values, in the order of its properties, and its additional members
     * @param values gives the values of a record in the order of its properties, in a new array
     * @return the type, to be kept as the record's last constant
     */
    public static <R extends Resource<R>> ResourceType<R> of(
            Declaration<R> declaration, RecordConstructor<R> constructor, Function<R, @Nullable Object[]> values) {
        String name = requireNonNull(declaration, "declaration").name();
        return new ResourceType<>(
                declaration, name, true, requireNonNull(constructor, "constructor"), requireNonNull(values, "values"));
    }

    /** Makes a type for values of a derived type that has no record of its own and is known only by name. */
    static <R extends Resource<R>> ResourceType<R> named(
            String typeName,
            Declaration<R> declaration,
            RecordConstructor<R> constructor,
            Function<R, @Nullable Object[]> values) {
        return new ResourceType<>(declaration, typeName, false, constructor, values);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of an R is that of all, as a record has no subclass
    public Class<R> javaClass() {
        return (Class<R>) empty.getClass();
    }

    /** {@return the qualified name of the abstract type that this one is derived from, or null for none} */
    public @Nullable String base() {
        return declaration.base();
    }

    /** {@return whether undeclared members are legal data (an OData open type) or a mistake of the sender} */
    public boolean isOpen() {
        return declaration.isOpen();
    }

    @Override
    public boolean isEntity() {
        return declaration.isEntity();
    }

    /** {@return all properties, inherited ones first, in the order of the components, immutable} */
    public List<Property<? super R, ?>> properties() {
        return properties;
    }

    /**
     * {@return the property of a name, or null if the type has none}
     *
     * @param name the name on the wire, compared exactly
     */
    public @Nullable Property<? super R, ?> property(String name) {
        return declaration.property(requireNonNull(name, "name"));
    }

    /**
     * {@return the schema versions in which this type has a property, inherited or of its own, immutable}
     *
     * @param property a property of this type
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public Set<SchemaVersion> versions(Property<? super R, ?> property) {
        var versions = EnumSet.copyOf(own(property).versions());
        versions.addAll(declaration.earlierVersions(property));
        return Collections.unmodifiableSet(versions);
    }

    /**
     * {@return whether the type has a record of its own; else only its name is known, and not what the schema says of
     * it}
     */
    public boolean isModelled() {
        return modelled;
    }

    /** {@return the schema versions that have this type, at least one, immutable} */
    public Set<SchemaVersion> versions() {
        return declaration.versions();
    }

    /** {@return for each other name under which services send a property of this type that property, immutable} */
    public Map<String, Property<R, ?>> aliases() {
        return declaration.aliases();
    }

    /** {@return the resource without any value, always the same instance} */
    public R empty() {
        return empty;
    }

    /**
     * {@return a resource of any type as one of this type}
     *
     * <p>A resource of this type is returned itself. Of another one its values are taken for the properties that both
     * types inherit, and its additional members as far as this type does not declare them.
     *
     * <p>That is what becomes of a value whose type a PATCH changes (OData 4.01 Protocol, section 11.4.3).
     *
     * @param resource the resource, or null, which is taken as the empty one
     */
    public R convert(@Nullable AnyResource resource) {
        if (resource == null) {
            return empty;
        }
        return resource.resourceType().equals(this) ? cast(resource) : converted(resource.resourceType(), resource);
    }

    @Override
    public <S extends Resource<S>> S convert(@Nullable AnyResource value, ResourceType<S> type) {
        return requireNonNull(type, "type").convert(value);
    }

    private <S extends Resource<S>> R converted(ResourceType<S> other, AnyResource source) {
        Draft<S> from = Draft.of(other.cast(source));
        Draft<R> converted = Draft.of(this);
        for (Property<? super R, ?> property : properties) {
            if (other.has(property)) {
                converted.put(property.index(), from.value(property.index()));
            }
        }
        var others = new LinkedHashMap<String, @Nullable Object>(source.additional());
        others.remove(StructuredType.ODATA_TYPE); // it becomes one of this type, and not of one derived from it
        others.keySet().removeIf(member -> declaration.property(member) != null);
        converted.additional(others);
        return converted.toResource();
    }

    /**
     * {@return a resource itself, as the record of this type}
     *
     * @param resource a resource of this type
     * @throws IllegalArgumentException if it is of another type
     */
    @SuppressWarnings("unchecked") // a resource of this type is an R
    public R cast(AnyResource resource) {
        checkOwn(resource);
        return (R) resource;
    }

    /**
     * {@return a resource as text for people: what a record shows of itself, but nothing that is confidential}
     *
     * <p>The {@code toString} of a record with such a property.
     *
     * @param resource a resource of this type
     */
    public String toText(R resource) {
        @Nullable Object[] all = values(requireNonNull(resource, "resource"));
        var text = new StringJoiner(", ", javaClass().getSimpleName() + "[", "]");
        for (Property<? super R, ?> property : properties()) {
            text.add(property.name() + "=" + property.shown(all[property.index()]));
        }
        return text.add("additional=" + resource.additional()).toString();
    }

    private void checkOwn(AnyResource resource) {
        requireNonNull(resource, "resource");
        ResourceType<?> type = resource.resourceType();
        if (!type.equals(this)) {
            throw new IllegalArgumentException("a " + type + " is not a " + name);
        }
    }

    /**
     * Checks the name of a member that no property declares.
     *
     * @param member the name
     * @throws IllegalArgumentException if it is that of a property or of control information
     */
    public void checkAdditional(String member) {
        declaration.checkAdditional(requireNonNull(member, "member"));
    }

    /**
     * {@return whether a property is one of this type}
     *
     * @param property any property
     */
    public boolean has(Property<?, ?> property) {
        return declares(requireNonNull(property, "property"));
    }

    private boolean declares(Property<?, ?> property) {
        int index = property.index();
        return index < properties.size() && properties.get(index) == property;
    }

    /**
     * Insists that a property is one of this type.
     *
     * @param <P> the property, with its types
     * @param property a property of this type
     * @return {@code property}
     * @throws IllegalArgumentException if it belongs to another type
     */
    public <P extends Property<?, ?>> P own(P property) {
        if (!declares(requireNonNull(property, "property"))) {
            throw new IllegalArgumentException("`" + property.name() + "` is not a property of " + name);
        }
        return property;
    }

    <V> R with(Resource<R> resource, Property<? super R, V> property, @Nullable V value) {
        R before = cast(resource);
        int index = own(property).index();
        V after = value == null ? null : property.type().frozen(value);
        Draft<R> draft = Draft.of(before);
        if (Objects.equals(draft.value(index), after)) {
            return before;
        }
        draft.put(index, after);
        return draft.toResource();
    }

    /** {@return the values of a resource of this type in a new array} */
    @SuppressWarnings("unchecked") // a resource of this type is an R
    @Nullable
    Object[] values(Resource<R> resource) {
        return values.apply((R) resource);
    }

    R resource(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return constructor.make(values, additional);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ResourceType<?> that && declaration == that.declaration && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the qualified name} */
    @Override
    public String toString() {
        return name;
    }
}

package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a type while they are being declared, one constant after the other, in the order of the record's
 * components.
 *
 * <p>Used only in the static initialiser of the declaring record or interface, which publishes it safely; after that
 * nothing changes it.
 *
 * @param <R> the record, or the interface that records share
 */
public final class Declaration<R> {
    /** How many properties a type may have: their presence in a patch is one {@code long}. */
    private static final int MOST_PROPERTIES = Long.SIZE;

    private final String name;
    private final @Nullable String base;
    private final boolean entity;
    private final boolean open;
    private final Set<SchemaVersion> versions;
    private final List<Property<? super R, ?>> properties = new ArrayList<>();
    private final Map<String, Property<? super R, ?>> byName = new HashMap<>();
    private final Map<Property<?, ?>, Set<SchemaVersion>> earlier = new HashMap<>();
    private final Map<String, Property<R, ?>> aliases = new HashMap<>();
    private @Nullable List<Property<? super R, ?>> completed;

    private Declaration(String name, @Nullable String base, boolean entity, boolean open, Set<SchemaVersion> versions) {
        this.name = requireNonNull(name, "name");
        this.base = base;
        this.entity = entity;
        this.open = open;
        this.versions = versions;
    }

    /**
     * {@return a declaration of a complex type without base, closed, to be filled}
     *
     * @param <R> the record
     * @param name the qualified name of the type
     */
    public static <R> Declaration<R> complex(String name) {
        return new Declaration<>(name, null, false, false, SchemaVersion.ALL);
    }

    /**
     * {@return a declaration of an entity type without base, closed, to be filled}
     *
     * @param <R> the record
     * @param name the qualified name of the type
     */
    public static <R> Declaration<R> entity(String name) {
        return new Declaration<>(name, null, true, false, SchemaVersion.ALL);
    }

    /**
     * Starts a type derived from an abstract one: its properties come first and are the same objects.
     *
     * @param <R> the record
     * @param name the qualified name of the type
     * @param base the declaration of the abstract type
     * @return a declaration that continues {@code base}, closed
     */
    public static <R> Declaration<R> derived(String name, Declaration<? super R> base) {
        var declaration =
                new Declaration<R>(name, requireNonNull(base, "base").name, base.entity, false, SchemaVersion.ALL);
        declaration.properties.addAll(base.completed());
        declaration.byName.putAll(base.byName);
        return declaration;
    }

    /**
     * Completes the declaration of a record that keeps values of types which are not modelled: those of the abstract
     * type, and open, because the members of an unknown type cannot be told from mistakes.
     *
     * @param <R> the record
     * @param base the declaration of the abstract type
     * @return the declaration
     */
    public static <R> Declaration<R> unmodelled(Declaration<? super R> base) {
        return Declaration.<R>derived(requireNonNull(base, "base").name, base).open();
    }

    /** {@return a copy of this declaration for an open type, in which undeclared members are data} */
    public Declaration<R> open() {
        return copyTo(new Declaration<>(name, base, entity, true, versions));
    }

    /**
     * {@return a copy of this declaration for a type that only some schema versions have}
     *
     * @param versions the versions that have the type, at least one
     */
    public Declaration<R> in(Set<SchemaVersion> versions) {
        return copyTo(new Declaration<>(
                name, base, entity, open, SchemaVersion.copyOf(requireNonNull(versions, "versions"))));
    }

    private Declaration<R> copyTo(Declaration<R> declaration) {
        declaration.properties.addAll(properties);
        declaration.byName.putAll(byName);
        declaration.earlier.putAll(earlier);
        declaration.aliases.putAll(aliases);
        return declaration;
    }

    /**
     * Declares the next property, one that all schema versions have.
     *
     * @param <V> the value
     * @param name the name on the wire
     * @param type the type and rules of the value
     * @return the property, to be kept as a constant
     */
    public <V> Property<R, V> property(String name, ValueType<V> type) {
        return property(name, type, SchemaVersion.ALL);
    }

    /**
     * Declares the next property, one that only some schema versions have.
     *
     * @param <V> the value
     * @param name the name on the wire
     * @param type the type and rules of the value
     * @param versions the versions that have the property, at least one
     * @return the property, to be kept as a constant
     */
    public <V> Property<R, V> property(String name, ValueType<V> type, Set<SchemaVersion> versions) {
        return add(name, type, false, versions);
    }

    /**
     * Declares the next property as a navigation property that all schema versions have.
     *
     * @param <V> the value
     * @param name the name on the wire
     * @param type the type of the value
     * @return the property, to be kept as a constant
     */
    public <V> Property<R, V> navigation(String name, ValueType<V> type) {
        return navigation(name, type, SchemaVersion.ALL);
    }

    /**
     * Declares the next property as a navigation property that only some schema versions have.
     *
     * @param <V> the value
     * @param name the name on the wire
     * @param type the type of the value
     * @param versions the versions that have the property, at least one
     * @return the property, to be kept as a constant
     */
    public <V> Property<R, V> navigation(String name, ValueType<V> type, Set<SchemaVersion> versions) {
        return add(name, type, true, versions);
    }

    /**
     * Notes that this type declared an inherited property itself in some versions, before it moved to the base.
     *
     * @param property an inherited property
     * @param versions the versions in which this type declared it
     * @return this declaration
     */
    public Declaration<R> declaredItself(Property<? super R, ?> property, Set<SchemaVersion> versions) {
        checkIncomplete(requireNonNull(property, "property").name());
        earlier.put(property, SchemaVersion.copyOf(requireNonNull(versions, "versions")));
        return this;
    }

    /**
     * Notes another name under which a service is known to send a property; it is read in a resource, never in a patch,
     * and not written.
     *
     * @param name the other name
     * @param property a property that was declared here
     * @return this declaration
     * @throws IllegalArgumentException if the name was declared before
     */
    public Declaration<R> alias(String name, Property<R, ?> property) {
        checkIncomplete(requireNonNull(property, "property").name());
        checkNew(requireNonNull(name, "name"));
        aliases.put(name, property);
        return this;
    }

    /**
     * Checks and copies the members that no property declares, for the constructor of the record.
     *
     * @param additional the members
     * @return the members in the normal form of {@link Json}, {@code additional} itself if it is in that form already
     * @throws IllegalArgumentException if one has the name of a property or of control information, a value has no JSON
     *     form, or the name of a derived type is no text
     */
    public Map<String, @Nullable Object> additional(Map<String, @Nullable Object> additional) {
        if (requireNonNull(additional, "additional").isEmpty()) {
            return Json.EMPTY; // as nearly always, and without an iterator
        }
        for (String member : additional.keySet()) {
            checkAdditional(member);
        }
        if (additional.containsKey(StructuredType.ODATA_TYPE)
                && !(additional.get(StructuredType.ODATA_TYPE) instanceof String)) {
            throw new IllegalArgumentException("`" + StructuredType.ODATA_TYPE + "` must be text");
        }
        return Json.object(additional);
    }

    /** An open type may keep the name of a derived type that nobody modelled; other control information is no data. */
    void checkAdditional(String member) {
        if (byName.containsKey(member)) {
            throw new IllegalArgumentException(Wording.quote(member) + " is a property of " + name);
        }
        if (member.indexOf('@') >= 0 && !(open && member.equals(StructuredType.ODATA_TYPE))) {
            throw new IllegalArgumentException(
                    Wording.quote(member) + " is control information and no data of " + name);
        }
    }

    private <V> Property<R, V> add(String name, ValueType<V> type, boolean navigation, Set<SchemaVersion> versions) {
        requireNonNull(type, "type");
        requireNonNull(versions, "versions");
        checkIncomplete(requireNonNull(name, "name"));
        if (properties.size() == MOST_PROPERTIES) {
            throw new IllegalStateException(this.name + " has more than " + MOST_PROPERTIES + " properties");
        }
        checkNew(name);
        var property = new Property<R, V>(properties.size(), name, type, navigation, SchemaVersion.copyOf(versions));
        properties.add(property);
        byName.put(name, property);
        return property;
    }

    private void checkNew(String member) {
        if (byName.containsKey(member) || aliases.containsKey(member)) {
            throw new IllegalArgumentException("`" + member + "` is declared twice in " + name);
        }
    }

    private void checkIncomplete(String property) {
        if (completed != null) {
            throw new IllegalStateException("`" + property + "` comes after " + name + " was completed");
        }
    }

    String name() {
        return name;
    }

    @Nullable
    String base() {
        return base;
    }

    boolean isEntity() {
        return entity;
    }

    boolean isOpen() {
        return open;
    }

    Set<SchemaVersion> versions() {
        return versions;
    }

    Map<String, Property<R, ?>> aliases() {
        return Collections.unmodifiableMap(aliases);
    }

    /** {@return the properties, always the same list; none can be declared afterwards} */
    List<Property<? super R, ?>> completed() {
        if (completed == null) {
            completed = List.copyOf(properties);
        }
        return completed;
    }

    @Nullable
    Property<? super R, ?> property(String name) {
        return byName.get(name);
    }

    Set<SchemaVersion> earlierVersions(Property<?, ?> property) {
        return earlier.getOrDefault(property, Set.of());
    }
}

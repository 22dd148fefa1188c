package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.SplitPatch;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dated state of the documentation that a service follows: its schema, which properties may be updated, what finds
 * a place, and who may do what.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class Vintage {
    /** The code of a violation: the property may not be updated. */
    public static final String NOT_UPDATABLE = "propertyNotUpdateable";

    /** The documents of 2020 to 2022, beta: places with delegated work permissions only. */
    public static final Vintage BETA_2022 = documented(SchemaVersion.BETA_2022, "beta, 2022")
            .withPlaceKeys(Set.of(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS))
            .withUpdatable(
                    Room.TYPE,
                    Set.of(
                            Place.ADDRESS,
                            Room.AUDIO_DEVICE_NAME,
                            Room.BOOKING_TYPE,
                            Room.BUILDING,
                            Room.CAPACITY,
                            Room.DISPLAY_DEVICE_NAME,
                            Room.FLOOR_LABEL,
                            Room.FLOOR_NUMBER,
                            Place.GEO_COORDINATES,
                            Place.IS_WHEEL_CHAIR_ACCESSIBLE,
                            Place.LABEL,
                            Room.NICKNAME,
                            Place.PHONE,
                            Place.TAGS,
                            Room.VIDEO_DEVICE_NAME))
            .withUpdatable(
                    RoomList.TYPE, Set.of(Place.ADDRESS, Place.GEO_COORDINATES, Place.PHONE, Place.DISPLAY_NAME));

    /** The documentation of v1.0 since the end of 2025. */
    public static final Vintage V1_2026 = documented(SchemaVersion.V1_2026, "v1.0, 2025")
            .withPlaceKeys(Set.of(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS, PlaceKey.PLACE_ID))
            .withUpdatable(
                    Room.TYPE,
                    Set.of(
                            Place.ADDRESS,
                            Room.AUDIO_DEVICE_NAME,
                            Room.BUILDING,
                            Room.CAPACITY,
                            Room.DISPLAY_DEVICE_NAME,
                            Room.FLOOR_LABEL,
                            Room.FLOOR_NUMBER,
                            Place.GEO_COORDINATES,
                            Place.IS_WHEEL_CHAIR_ACCESSIBLE,
                            Place.LABEL,
                            Room.NICKNAME,
                            Place.PARENT_ID,
                            Place.PHONE,
                            Place.TAGS,
                            Room.TEAMS_ENABLED_STATE,
                            Room.VIDEO_DEVICE_NAME))
            .withUpdatable(
                    RoomList.TYPE,
                    Set.of(
                            Place.ADDRESS,
                            Place.GEO_COORDINATES,
                            Place.IS_WHEEL_CHAIR_ACCESSIBLE,
                            Place.LABEL,
                            Place.PARENT_ID,
                            Place.PHONE,
                            Place.TAGS));

    private static final List<Vintage> ALL = List.of(BETA_2022, V1_2026);

    private final String name;
    /** How messages name it. */
    private final String words;

    private final SchemaVersion schema;
    private final Set<PlaceKey> placeKeys;
    private final Map<ResourceType<?>, Set<? extends Property<?, ?>>> updatable;
    private final PermissionModel documentedPermissions;
    private final PermissionModel permissions;

    private Vintage(
            String name,
            String words,
            SchemaVersion schema,
            Set<PlaceKey> placeKeys,
            Map<ResourceType<?>, Set<? extends Property<?, ?>>> updatable,
            PermissionModel documentedPermissions,
            PermissionModel permissions) {
        this.name = name;
        this.words = words;
        this.schema = schema;
        this.placeKeys = placeKeys;
        this.updatable = updatable;
        this.documentedPermissions = documentedPermissions;
        this.permissions = permissions;
    }

    /** A vintage carries the name of the schema version that it answers with. */
    private static Vintage documented(SchemaVersion schema, String words) {
        PermissionModel permissions = Operations.permissions(schema);
        return new Vintage(schema.name(), words, schema, Set.of(), Map.of(), permissions, permissions);
    }

    /** {@return the vintages of the documentation, the oldest first} */
    public static List<Vintage> all() {
        return ALL;
    }

    /**
     * {@return the vintage of a constant's name; null if there is none}
     *
     * @param name the name in any letter case, such as {@code BETA_2022}
     */
    public static @Nullable Vintage ofName(String name) {
        requireNonNull(name, "name");
        return ALL.stream()
                .filter(vintage -> Ascii.equalsIgnoringCase(vintage.name, name))
                .findFirst()
                .orElse(null);
    }

    /**
     * {@return this vintage under another name, which messages repeat}
     *
     * @param newName the name, for people
     */
    public Vintage withName(String newName) {
        requireNonNull(newName, "name");
        return new Vintage(newName, newName, schema, placeKeys, updatable, documentedPermissions, permissions);
    }

    /**
     * {@return this vintage with another schema}
     *
     * @param newSchema the schema whose members an answer has
     */
    public Vintage withSchema(SchemaVersion newSchema) {
        requireNonNull(newSchema, "schema");
        return new Vintage(name, words, newSchema, placeKeys, updatable, documentedPermissions, permissions);
    }

    /**
     * {@return this vintage with other keys of places}
     *
     * @param keys what finds a place
     */
    public Vintage withPlaceKeys(Set<PlaceKey> keys) {
        Set<PlaceKey> copy = Set.copyOf(requireNonNull(keys, "keys"));
        return new Vintage(name, words, schema, copy, updatable, documentedPermissions, permissions);
    }

    /**
     * {@return this vintage with other properties of a type that may be updated}
     *
     * @param <R> the place
     * @param type the type; its places may be updated from now on
     * @param properties the properties that a PATCH may change; any other may only be repeated
     */
    public <R extends Resource<R>> Vintage withUpdatable(
            ResourceType<R> type, Set<? extends Property<? super R, ?>> properties) {
        var more = new HashMap<>(updatable);
        more.put(requireNonNull(type, "type"), Set.copyOf(requireNonNull(properties, "properties")));
        return new Vintage(name, words, schema, placeKeys, Map.copyOf(more), documentedPermissions, permissions);
    }

    /**
     * {@return this vintage with other permissions}
     *
     * @param model who may do what, decided on the path of each request; a path that it does not know is denied
     */
    public Vintage withPermissions(PermissionModel model) {
        requireNonNull(model, "model");
        return new Vintage(name, words, schema, placeKeys, updatable, documentedPermissions, model);
    }

    /** {@return the name, that of the constant if it is one} */
    public String name() {
        return name;
    }

    /** {@return the schema whose members an answer has} */
    public SchemaVersion schema() {
        return schema;
    }

    /** {@return what finds a place, immutable} */
    public Set<PlaceKey> placeKeys() {
        return placeKeys;
    }

    /**
     * {@return the properties that a PATCH may change, immutable; none if places of the type may not be updated}
     *
     * @param <R> the place
     * @param type the type
     */
    @SuppressWarnings("unchecked") // withUpdatable took them as properties of the type
    public <R extends Resource<R>> Set<Property<? super R, ?>> updatable(ResourceType<R> type) {
        return (Set<Property<? super R, ?>>) updatable.getOrDefault(requireNonNull(type, "type"), Set.of());
    }

    /**
     * {@return whether places of a type may be updated at all}
     *
     * @param type the type
     */
    public boolean isUpdatable(ResourceType<?> type) {
        return updatable.containsKey(requireNonNull(type, "type"));
    }

    /** {@return who may do what} */
    public PermissionModel permissions() {
        return permissions;
    }

    /**
     * {@return who may do what as documented, whatever {@link #withPermissions} says; it knows the path and method of
     * every operation}
     */
    public PermissionModel documentedPermissions() {
        return documentedPermissions;
    }

    /**
     * Tells what a service of this vintage refuses in a patch of a place: rules of the schema, and properties that may
     * not be updated. A client can ask before it sends.
     *
     * @param <R> the place
     * @param patch the patch
     * @param stored the place to be patched, whose values may be repeated even where they may not be updated; null if
     *     it is not known
     * @return all violations
     */
    public <R extends Resource<R>> Violations refusals(Patch<R> patch, @Nullable R stored) {
        return refusals(patch, stored, requireNonNull(patch, "patch").violations());
    }

    <R extends Resource<R>> Violations refusals(Patch<R> patch, @Nullable R stored, Violations known) {
        return Refusals.of(patch, stored, updatable(patch.type()), words, known);
    }

    /**
     * Splits a patch of a place into what a service of this vintage takes and what it refuses, for a client that would
     * rather send a part than nothing, or shows what cannot be changed.
     *
     * @param <R> the place
     * @param patch the patch
     * @param stored the place to be patched, whose values may be repeated even where they may not be updated; null if
     *     it is not known
     * @return the two parts; the reasons are the {@link #refusals}
     */
    public <R extends Resource<R>> SplitPatch<R> split(Patch<R> patch, @Nullable R stored) {
        return Refusals.split(requireNonNull(patch, "patch"), stored, updatable(patch.type()), words);
    }

    private List<Object> state() {
        return List.of(name, words, schema, placeKeys, updatable, documentedPermissions, permissions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Vintage that && state().equals(that.state()));
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}

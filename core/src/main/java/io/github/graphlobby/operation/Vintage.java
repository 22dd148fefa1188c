package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.BuiltInModels;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dated state of the documentation that a service follows: its schema, which properties may be updated, what finds
 * a place, and who may do what.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param name the name, for people
 * @param schema the schema whose members an answer has
 * @param placeKeys what finds a place
 * @param updatableInRoom the properties of a room that a PATCH may change
 * @param updatableInRoomList the properties of a room list that a PATCH may change
 * @param permissions who may do what
 */
public record Vintage(
        String name,
        SchemaVersion schema,
        Set<PlaceKey> placeKeys,
        Set<Property<? super Room, ?>> updatableInRoom,
        Set<Property<? super RoomList, ?>> updatableInRoomList,
        PermissionModel permissions) {

    /** The code of a violation: the property may not be updated. */
    public static final String NOT_UPDATABLE = "propertyNotUpdateable";

    /** The documents of 2020 to 2022, beta: places with delegated work permissions only. */
    public static final Vintage BETA_2022 = new Vintage(
            "beta, 2022",
            SchemaVersion.BETA_2022,
            Set.of(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS),
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
                    Room.VIDEO_DEVICE_NAME),
            Set.of(Place.ADDRESS, Place.GEO_COORDINATES, Place.PHONE, Place.DISPLAY_NAME),
            BuiltInModels.BETA_2022);

    /** The documentation of v1.0 since the end of 2025. */
    public static final Vintage V1_2026 = new Vintage(
            "v1.0, 2025",
            SchemaVersion.V1_2026,
            Set.of(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS, PlaceKey.PLACE_ID),
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
                    Room.VIDEO_DEVICE_NAME),
            Set.of(
                    Place.ADDRESS,
                    Place.GEO_COORDINATES,
                    Place.IS_WHEEL_CHAIR_ACCESSIBLE,
                    Place.LABEL,
                    Place.PARENT_ID,
                    Place.PHONE,
                    Place.TAGS),
            BuiltInModels.V1_2026);

    /**
     * Makes a vintage.
     *
     * @param name the name
     * @param schema the schema
     * @param placeKeys what finds a place
     * @param updatableInRoom the properties of a room that a PATCH may change
     * @param updatableInRoomList the properties of a room list that a PATCH may change
     * @param permissions who may do what
     */
    public Vintage {
        placeKeys = Set.copyOf(placeKeys);
        updatableInRoom = Set.copyOf(updatableInRoom);
        updatableInRoomList = Set.copyOf(updatableInRoomList);
    }

    /**
     * Tells whether places of a type may be updated at all.
     *
     * @param type the type
     * @return whether it is the type of rooms or of room lists
     */
    public boolean isUpdatable(ResourceType<?> type) {
        return type.equals(Room.TYPE) || type.equals(RoomList.TYPE);
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
        return refusals(patch, stored, patch.violations());
    }

    <R extends Resource<R>> Violations refusals(Patch<R> patch, @Nullable R stored, Violations known) {
        var refused = new Violations.Builder();
        ResourceType<R> type = patch.type();
        Set<? extends Property<?, ?>> updatable = updatable(type);
        patch.visit((change, index) -> {
            Property<? super R, ?> property = type.properties().get(index);
            if (!updatable.contains(property) && changes(patch, property, stored)) {
                refused.add(notUpdatable(property, type));
            }
        });
        return known.and(refused.build());
    }

    private Set<? extends Property<?, ?>> updatable(ResourceType<?> type) {
        if (type.equals(Room.TYPE)) {
            return updatableInRoom;
        }
        return type.equals(RoomList.TYPE) ? updatableInRoomList : Set.of();
    }

    private static <R extends Resource<R>, V> boolean changes(
            Patch<R> patch, Property<? super R, V> property, @Nullable R stored) {
        if (stored == null) {
            return true;
        }
        V before = Snapshot.of(stored).get(property);
        return !Objects.equals(patch.at(property, before), before);
    }

    private Violation notUpdatable(Property<?, ?> property, ResourceType<?> type) {
        return new Violation(
                "/" + property.name(),
                NOT_UPDATABLE,
                "`" + property.name() + "` of " + type.name() + " cannot be updated (" + name + ")");
    }
}

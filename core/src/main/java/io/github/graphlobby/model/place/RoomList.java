package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of rooms, usually those of one building: a {@link Place} with an e-mail address of its own.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/roomlist">roomList</a>.
 *
 * @param id the key of the entity
 * @param displayName the name shown for the place
 * @param address the street address
 * @param geoCoordinates latitude, longitude and, if known, altitude
 * @param phone the telephone number
 * @param isWheelChairAccessible whether the place can be reached by wheelchair
 * @param label a descriptive label, for example a number or name
 * @param tags further features, for example the view or the furniture
 * @param parentId the id of the place that this one is part of
 * @param placeId an alternate key that never changes
 * @param checkIns the check-ins at the place, as JSON objects
 * @param children the places that are part of this one
 * @param emailAddress the e-mail address of the list, which also finds it
 * @param rooms the rooms of the list
 * @param workspaces the workspaces of the list, as JSON objects
 * @param additional members that no property declares, never null
 */
public record RoomList(
        @NotNull(message = "must not be null") @Nullable String id,
        @NotNull(message = "must not be null") @Nullable String displayName,
        @Valid @Nullable PhysicalAddress address,
        @Valid @Nullable OutlookGeoCoordinates geoCoordinates,
        @Nullable String phone,
        @Nullable Boolean isWheelChairAccessible,
        @Nullable String label,
        @Nullable List<@NotNull(message = "must not be null") String> tags,
        @Nullable String parentId,
        @Nullable String placeId,
        @Nullable List<Object> checkIns,
        @Nullable List<@Valid Place> children,
        @Nullable String emailAddress,
        @Nullable List<@Valid Room> rooms,
        @Nullable List<Object> workspaces,
        Map<String, @Nullable Object> additional)
        implements Place, Resource<RoomList> {

    private static final Declaration<RoomList> OWN =
            Declaration.<RoomList>derived("microsoft.graph.roomList", Place.DECLARATION);

    /**
     * The property {@code emailAddress}: the e-mail address of the list, which also finds it.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<RoomList, String> EMAIL_ADDRESS = OWN.property("emailAddress", STRING);

    /**
     * The property {@code rooms}: the rooms of the list.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<RoomList, List<Room>> ROOMS =
            OWN.navigation("rooms", collection(structured(Room.class, () -> Room.TYPE)));

    /**
     * The property {@code workspaces}: the workspaces of the list, as JSON objects.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<RoomList, List<Object>> WORKSPACES =
            OWN.navigation("workspaces", collection(UNTYPED), V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.roomList}. */
    public static final ResourceType<RoomList> TYPE = ResourceType.of(OWN, RoomList::of, RoomList::values);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public RoomList {
        tags = Frozen.list(tags);
        checkIns = Json.array(checkIns);
        children = Frozen.list(children);
        rooms = Frozen.list(rooms);
        workspaces = Json.array(workspaces);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            displayName,
            address,
            geoCoordinates,
            phone,
            isWheelChairAccessible,
            label,
            tags,
            parentId,
            placeId,
            checkIns,
            children,
            emailAddress,
            rooms,
            workspaces
        };
    }

    private static RoomList of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new RoomList(
                ID.in(values),
                DISPLAY_NAME.in(values),
                ADDRESS.in(values),
                GEO_COORDINATES.in(values),
                PHONE.in(values),
                IS_WHEEL_CHAIR_ACCESSIBLE.in(values),
                LABEL.in(values),
                TAGS.in(values),
                PARENT_ID.in(values),
                PLACE_ID.in(values),
                CHECK_INS.in(values),
                CHILDREN.in(values),
                EMAIL_ADDRESS.in(values),
                ROOMS.in(values),
                WORKSPACES.in(values),
                additional);
    }

    @Override
    public ResourceType<RoomList> resourceType() {
        return TYPE;
    }
}

package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

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
 * @param id {@link #ID}
 * @param displayName {@link #DISPLAY_NAME}
 * @param address {@link #ADDRESS}
 * @param geoCoordinates {@link #GEO_COORDINATES}
 * @param phone {@link #PHONE}
 * @param isWheelChairAccessible {@link #IS_WHEEL_CHAIR_ACCESSIBLE}
 * @param label {@link #LABEL}
 * @param tags {@link #TAGS}
 * @param parentId {@link #PARENT_ID}
 * @param placeId {@link #PLACE_ID}
 * @param checkIns {@link #CHECK_INS}
 * @param children {@link #CHILDREN}
 * @param emailAddress {@link #EMAIL_ADDRESS}
 * @param rooms {@link #ROOMS}
 * @param workspaces {@link #WORKSPACES}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/roomlist">roomList</a>
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

    /** The e-mail address of the list, which also finds it. Set by the service. */
    public static final Property<RoomList, String> EMAIL_ADDRESS = OWN.property("emailAddress", STRING);

    /** The rooms of the list. Set by the service. */
    public static final Property<RoomList, List<Room>> ROOMS =
            OWN.navigation("rooms", collection(structured(Room.class, () -> Room.TYPE)));

    /** The workspaces of the list, as JSON objects. Set by the service. */
    public static final Property<RoomList, List<Object>> WORKSPACES =
            OWN.navigation("workspaces", collection(UNTYPED), SINCE_2026);

    /** The type {@code microsoft.graph.roomList}. */
    public static final ResourceType<RoomList> TYPE = ResourceType.of(OWN, RoomList::of, RoomList::values);

    /** Copies the collections and checks the additional members as {@link Declaration#additional} says. */
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

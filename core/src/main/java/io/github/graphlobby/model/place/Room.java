package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Rule.atLeast;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;
import static io.github.graphlobby.schema.SchemaVersion.UNTIL_2022;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room, such as a conference room: a {@link Place} that can be booked.
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
 * @param nickname {@link #NICKNAME}
 * @param building {@link #BUILDING}
 * @param floorNumber {@link #FLOOR_NUMBER}
 * @param capacity {@link #CAPACITY}
 * @param bookingType {@link #BOOKING_TYPE}
 * @param audioDeviceName {@link #AUDIO_DEVICE_NAME}
 * @param videoDeviceName {@link #VIDEO_DEVICE_NAME}
 * @param displayDeviceName {@link #DISPLAY_DEVICE_NAME}
 * @param floorLabel {@link #FLOOR_LABEL}
 * @param teamsEnabledState {@link #TEAMS_ENABLED_STATE}
 * @param isTeamsEnabled {@link #IS_TEAMS_ENABLED}
 * @param isManaged {@link #IS_MANAGED}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/room">room</a>
 */
public record Room(
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
        @NotNull(message = "must not be null") @Nullable String nickname,
        @Nullable String building,
        @Nullable Integer floorNumber,

        @Min(value = 0, message = "must be at least 0") @Nullable
        Integer capacity,

        @Nullable BookingType bookingType,
        @Nullable String audioDeviceName,
        @Nullable String videoDeviceName,
        @Nullable String displayDeviceName,
        @Nullable String floorLabel,
        @Nullable PlaceFeatureEnablement teamsEnabledState,
        @Nullable Boolean isTeamsEnabled,
        @Nullable Boolean isManaged,
        Map<String, @Nullable Object> additional)
        implements Place, Resource<Room> {

    private static final Declaration<Room> OWN = Declaration.<Room>derived("microsoft.graph.room", Place.DECLARATION)
            .declaredItself(IS_WHEEL_CHAIR_ACCESSIBLE, UNTIL_2022)
            .declaredItself(LABEL, UNTIL_2022)
            .declaredItself(TAGS, UNTIL_2022);

    /** The e-mail address of the room, which also finds it. Set by the service. */
    public static final Property<Room, String> EMAIL_ADDRESS = OWN.property("emailAddress", STRING);

    /** A nickname, for example "conf room"; never null. Changed by Update place. */
    public static final Property<Room, String> NICKNAME = OWN.property("nickname", STRING.nonNull());

    /** The name or number of the building. Changed by Update place. */
    public static final Property<Room, String> BUILDING = OWN.property("building", STRING);

    /** The number of the floor. Changed by Update place. */
    public static final Property<Room, Integer> FLOOR_NUMBER = OWN.property("floorNumber", INT32);

    /** How many people the room holds; 0 or more. Changed by Update place. */
    public static final Property<Room, Integer> CAPACITY = OWN.property("capacity", INT32.where(atLeast(0)));

    /** How the room may be booked. Changed by Update place in the documents of 2022, later set by the service. */
    public static final Property<Room, BookingType> BOOKING_TYPE = OWN.property("bookingType", BookingType.TYPE);

    /** The name of the audio device; null if the room has none. Changed by Update place. */
    public static final Property<Room, String> AUDIO_DEVICE_NAME = OWN.property("audioDeviceName", STRING);

    /** The name of the video device; null if the room has none. Changed by Update place. */
    public static final Property<Room, String> VIDEO_DEVICE_NAME = OWN.property("videoDeviceName", STRING);

    /** The name of the display device; null if the room has none. Changed by Update place. */
    public static final Property<Room, String> DISPLAY_DEVICE_NAME = OWN.property("displayDeviceName", STRING);

    /** The letter or label of the floor. Changed by Update place. */
    public static final Property<Room, String> FLOOR_LABEL = OWN.property("floorLabel", STRING);

    /** Whether the room is set up for Teams; never null. Changed by Update place since 2025. */
    public static final Property<Room, PlaceFeatureEnablement> TEAMS_ENABLED_STATE =
            OWN.property("teamsEnabledState", PlaceFeatureEnablement.TYPE.nonNull(), SINCE_2026);

    /** Whether the room is set up for Teams, as only the beta says it. Set by the service. */
    public static final Property<Room, Boolean> IS_TEAMS_ENABLED =
            OWN.property("isTeamsEnabled", BOOLEAN, Set.of(BETA_2026));

    /** Whether the room is managed by an administrator. Set by the service. Documented in 2022 and in no schema. */
    public static final Property<Room, Boolean> IS_MANAGED = OWN.property("isManaged", BOOLEAN, Set.of(BETA_2022));

    /** The type {@code microsoft.graph.room}. */
    public static final ResourceType<Room> TYPE = ResourceType.of(
            OWN.alias("displayDevice", DISPLAY_DEVICE_NAME), // the misprint of the documented body of 2022
            Room::of,
            Room::values);

    /** Copies the collections and checks the additional members as {@link Declaration#additional} says. */
    public Room {
        tags = Frozen.list(tags);
        checkIns = Json.array(checkIns);
        children = Frozen.list(children);
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
            nickname,
            building,
            floorNumber,
            capacity,
            bookingType,
            audioDeviceName,
            videoDeviceName,
            displayDeviceName,
            floorLabel,
            teamsEnabledState,
            isTeamsEnabled,
            isManaged
        };
    }

    private static Room of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Room(
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
                NICKNAME.in(values),
                BUILDING.in(values),
                FLOOR_NUMBER.in(values),
                CAPACITY.in(values),
                BOOKING_TYPE.in(values),
                AUDIO_DEVICE_NAME.in(values),
                VIDEO_DEVICE_NAME.in(values),
                DISPLAY_DEVICE_NAME.in(values),
                FLOOR_LABEL.in(values),
                TEAMS_ENABLED_STATE.in(values),
                IS_TEAMS_ENABLED.in(values),
                IS_MANAGED.in(values),
                additional);
    }

    @Override
    public ResourceType<Room> resourceType() {
        return TYPE;
    }
}

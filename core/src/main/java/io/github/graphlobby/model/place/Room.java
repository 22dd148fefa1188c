package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Rule.atLeast;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

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
import org.jspecify.annotations.Nullable;

/**
 * A room, such as a conference room: a {@link Place} that can be booked.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/room">room</a>.
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
 * @param emailAddress the e-mail address of the room, which also finds it
 * @param nickname a nickname, for example "conf room"
 * @param building the name or number of the building
 * @param floorNumber the number of the floor
 * @param capacity how many people the room holds
 * @param bookingType how the room may be booked
 * @param audioDeviceName the name of the audio device; none means that the room has no such device
 * @param videoDeviceName the name of the video device; none means that the room has no such device
 * @param displayDeviceName the name of the display device; none means that the room has no such device
 * @param floorLabel the letter or label of the floor
 * @param teamsEnabledState whether the room is set up for Teams
 * @param isTeamsEnabled whether the room is set up for Teams, in the beta of 2026
 * @param isManaged whether the room is managed by an administrator
 * @param additional members that no property declares, never null
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
            .declaredItself(IS_WHEEL_CHAIR_ACCESSIBLE, BETA_2020, BETA_2022)
            .declaredItself(LABEL, BETA_2020, BETA_2022)
            .declaredItself(TAGS, BETA_2020, BETA_2022);

    /**
     * The property {@code emailAddress}: the e-mail address of the room, which also finds it.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Room, String> EMAIL_ADDRESS = OWN.property("emailAddress", STRING);

    /**
     * The property {@code nickname}: a nickname, for example "conf room".
     *
     * <p>Changed by Update place; never null. In every schema version.
     */
    public static final Property<Room, String> NICKNAME = OWN.property("nickname", STRING.nonNull());

    /**
     * The property {@code building}: the name or number of the building.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<Room, String> BUILDING = OWN.property("building", STRING);

    /**
     * The property {@code floorNumber}: the number of the floor.
     *
     * <p>Changed by Update place; any Int32. In every schema version.
     */
    public static final Property<Room, Integer> FLOOR_NUMBER = OWN.property("floorNumber", INT32);

    /**
     * The property {@code capacity}: how many people the room holds.
     *
     * <p>Changed by Update place; 0 or more. In every schema version.
     */
    public static final Property<Room, Integer> CAPACITY = OWN.property("capacity", INT32.where(atLeast(0)));

    /**
     * The property {@code bookingType}: how the room may be booked.
     *
     * <p>Changed by Update place in the documents of 2022, later set by the service. In every schema version.
     */
    public static final Property<Room, BookingType> BOOKING_TYPE = OWN.property("bookingType", BookingType.TYPE);

    /**
     * The property {@code audioDeviceName}: the name of the audio device; none means that the room has no such device.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<Room, String> AUDIO_DEVICE_NAME = OWN.property("audioDeviceName", STRING);

    /**
     * The property {@code videoDeviceName}: the name of the video device; none means that the room has no such device.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<Room, String> VIDEO_DEVICE_NAME = OWN.property("videoDeviceName", STRING);

    /**
     * The property {@code displayDeviceName}: the name of the display device; none means that the room has no such
     * device.
     *
     * <p>Changed by Update place. In every schema version. The documented body of 2022 misprints it
     * {@code displayDevice}, which is read in a resource.
     */
    public static final Property<Room, String> DISPLAY_DEVICE_NAME = OWN.property("displayDeviceName", STRING);

    /**
     * The property {@code floorLabel}: the letter or label of the floor.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<Room, String> FLOOR_LABEL = OWN.property("floorLabel", STRING);

    /**
     * The property {@code teamsEnabledState}: whether the room is set up for Teams.
     *
     * <p>Changed by Update place since 2025; never null. In the versions of 2026.
     */
    public static final Property<Room, PlaceFeatureEnablement> TEAMS_ENABLED_STATE =
            OWN.property("teamsEnabledState", PlaceFeatureEnablement.TYPE.nonNull(), V1_2026, BETA_2026);

    /**
     * The property {@code isTeamsEnabled}: whether the room is set up for Teams, in the beta of 2026.
     *
     * <p>Set by the service. In the beta version of 2026.
     */
    public static final Property<Room, Boolean> IS_TEAMS_ENABLED = OWN.property("isTeamsEnabled", BOOLEAN, BETA_2026);

    /**
     * The property {@code isManaged}: whether the room is managed by an administrator.
     *
     * <p>Set by the service. In the documents of 2022 and in no schema.
     */
    public static final Property<Room, Boolean> IS_MANAGED = OWN.property("isManaged", BOOLEAN, BETA_2022);

    /** The type {@code microsoft.graph.room}. */
    public static final ResourceType<Room> TYPE =
            ResourceType.of(OWN.alias("displayDevice", DISPLAY_DEVICE_NAME), Room::of, Room::values);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
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

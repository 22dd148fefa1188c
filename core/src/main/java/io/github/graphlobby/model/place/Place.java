package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place: the schema declares it abstract, so every place is a room, a room list, or of a type that this library does
 * not model, which {@link OtherPlace} keeps.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/place">place</a>
 */
public sealed interface Place extends Entity permits Room, RoomList, OtherPlace {
    /** The properties that every one of these types has. */
    Declaration<Place> DECLARATION = Declaration.derived("microsoft.graph.place", Entity.DECLARATION);

    /** The name shown; never null. Set by the service; Update place of 2022 changes it for a room list. */
    Property<Place, String> DISPLAY_NAME = DECLARATION.property("displayName", STRING.nonNull());

    /** The street address. Changed by Update place. */
    Property<Place, PhysicalAddress> ADDRESS =
            DECLARATION.property("address", structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE));

    /** Latitude, longitude and, if known, altitude. Changed by Update place. */
    Property<Place, OutlookGeoCoordinates> GEO_COORDINATES = DECLARATION.property(
            "geoCoordinates", structured(OutlookGeoCoordinates.class, () -> OutlookGeoCoordinates.TYPE));

    /** The telephone number. Changed by Update place. */
    Property<Place, String> PHONE = DECLARATION.property("phone", STRING);

    /** Whether the place can be reached by wheelchair. Changed by Update place. */
    Property<Place, Boolean> IS_WHEEL_CHAIR_ACCESSIBLE =
            DECLARATION.property("isWheelChairAccessible", BOOLEAN, SINCE_2026);

    /** A descriptive label, for example a number or name. Changed by Update place. */
    Property<Place, String> LABEL = DECLARATION.property("label", STRING, SINCE_2026);

    /** Further features, such as the view; items are never null. Changed by Update place as a whole. */
    Property<Place, List<String>> TAGS =
            DECLARATION.property("tags", collection(STRING).nonNull(), SINCE_2026);

    /** The id of the place that this one is part of. Changed by Update place since 2025. */
    Property<Place, String> PARENT_ID = DECLARATION.property("parentId", STRING, SINCE_2026);

    /** An alternate key that never changes. Set by the service. */
    Property<Place, String> PLACE_ID = DECLARATION.property("placeId", STRING, SINCE_2026);

    /** The check-ins at the place, as JSON objects. Set by the service. */
    Property<Place, List<Object>> CHECK_INS = DECLARATION.navigation("checkIns", collection(UNTYPED), SINCE_2026);

    /** The places that are part of this one. Set by the service. */
    Property<Place, List<Place>> CHILDREN = DECLARATION.navigation(
            "children", collection(structured(Place.class, () -> Place.TYPE)), Set.of(BETA_2026));

    /** The type {@code microsoft.graph.place}, abstract: one of the types derived from it, modelled or not. */
    ResourceFamily<Place> TYPE = ResourceFamily.of(
            Place.class,
            DECLARATION,
            Map.of("microsoft.graph.room", () -> Room.TYPE, "microsoft.graph.roomList", () -> RoomList.TYPE),
            OtherPlace::type);

    /** {@return the value of {@link #DISPLAY_NAME}, or null for none} */
    @Nullable
    String displayName();

    /** {@return the value of {@link #ADDRESS}, or null for none} */
    @Nullable
    PhysicalAddress address();

    /** {@return the value of {@link #GEO_COORDINATES}, or null for none} */
    @Nullable
    OutlookGeoCoordinates geoCoordinates();

    /** {@return the value of {@link #PHONE}, or null for none} */
    @Nullable
    String phone();

    /** {@return the value of {@link #IS_WHEEL_CHAIR_ACCESSIBLE}, or null for none} */
    @Nullable
    Boolean isWheelChairAccessible();

    /** {@return the value of {@link #LABEL}, or null for none} */
    @Nullable
    String label();

    /** {@return the value of {@link #TAGS}, or null for none} */
    @Nullable
    List<String> tags();

    /** {@return the value of {@link #PARENT_ID}, or null for none} */
    @Nullable
    String parentId();

    /** {@return the value of {@link #PLACE_ID}, or null for none} */
    @Nullable
    String placeId();

    /** {@return the value of {@link #CHECK_INS}, or null for none} */
    @Nullable
    List<Object> checkIns();

    /** {@return the value of {@link #CHILDREN}, or null for none} */
    @Nullable
    List<Place> children();

    @Override
    ResourceType<? extends Place> resourceType();
}

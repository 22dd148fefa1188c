package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place: the schema declares it abstract, so every place is a room, a room list, or of a type that this library does
 * not model, which {@link OtherPlace} keeps.
 *
 * <p>Source: the Graph page <a href="https://learn.microsoft.com/graph/api/resources/place">place</a>.
 */
public sealed interface Place extends Entity permits Room, RoomList, OtherPlace {
    /** The properties that every one of these types has. */
    Declaration<Place> DECLARATION = Declaration.derived("microsoft.graph.place", Entity.DECLARATION);

    /**
     * The property {@code displayName}: the name shown for the place.
     *
     * <p>Changed by Update place for a room list of 2022, else set by the service; never null. In every schema version.
     */
    Property<Place, String> DISPLAY_NAME = DECLARATION.property("displayName", STRING.nonNull());

    /**
     * The property {@code address}: the street address.
     *
     * <p>Changed by Update place. In every schema version.
     */
    Property<Place, PhysicalAddress> ADDRESS =
            DECLARATION.property("address", structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE));

    /**
     * The property {@code geoCoordinates}: latitude, longitude and, if known, altitude.
     *
     * <p>Changed by Update place. In every schema version.
     */
    Property<Place, OutlookGeoCoordinates> GEO_COORDINATES = DECLARATION.property(
            "geoCoordinates", structured(OutlookGeoCoordinates.class, () -> OutlookGeoCoordinates.TYPE));

    /**
     * The property {@code phone}: the telephone number.
     *
     * <p>Changed by Update place. In every schema version.
     */
    Property<Place, String> PHONE = DECLARATION.property("phone", STRING);

    /**
     * The property {@code isWheelChairAccessible}: whether the place can be reached by wheelchair.
     *
     * <p>Changed by Update place. In the versions of 2026. Before, rooms declared it themselves.
     */
    Property<Place, Boolean> IS_WHEEL_CHAIR_ACCESSIBLE =
            DECLARATION.property("isWheelChairAccessible", BOOLEAN, V1_2026, BETA_2026);

    /**
     * The property {@code label}: a descriptive label, for example a number or name.
     *
     * <p>Changed by Update place. In the versions of 2026. Before, rooms declared it themselves.
     */
    Property<Place, String> LABEL = DECLARATION.property("label", STRING, V1_2026, BETA_2026);

    /**
     * The property {@code tags}: further features, for example the view or the furniture.
     *
     * <p>Changed by Update place, which replaces the list whole and empties it by an empty one; items are never null.
     * In the versions of 2026. Before, rooms declared it themselves.
     */
    Property<Place, List<String>> TAGS =
            DECLARATION.property("tags", collection(STRING).nonNull(), V1_2026, BETA_2026);

    /**
     * The property {@code parentId}: the id of the place that this one is part of.
     *
     * <p>Changed by Update place since 2025. In the versions of 2026.
     */
    Property<Place, String> PARENT_ID = DECLARATION.property("parentId", STRING, V1_2026, BETA_2026);

    /**
     * The property {@code placeId}: an alternate key that never changes.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    Property<Place, String> PLACE_ID = DECLARATION.property("placeId", STRING, V1_2026, BETA_2026);

    /**
     * The property {@code checkIns}: the check-ins at the place, as JSON objects.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    Property<Place, List<Object>> CHECK_INS =
            DECLARATION.navigation("checkIns", collection(UNTYPED), V1_2026, BETA_2026);

    /**
     * The property {@code children}: the places that are part of this one.
     *
     * <p>Set by the service. In the beta version of 2026.
     */
    Property<Place, List<Place>> CHILDREN =
            DECLARATION.navigation("children", collection(structured(Place.class, () -> Place.TYPE)), BETA_2026);

    /** The type {@code microsoft.graph.place}, abstract: one of the types derived from it, modelled or not. */
    ResourceFamily<Place> TYPE = ResourceFamily.of(
            Place.class,
            DECLARATION,
            Map.of("microsoft.graph.room", () -> Room.TYPE, "microsoft.graph.roomList", () -> RoomList.TYPE),
            OtherPlace::type);

    /**
     * Returns the name shown for the place.
     *
     * @return the value, or null for none
     */
    @Nullable
    String displayName();

    /**
     * Returns the street address.
     *
     * @return the value, or null for none
     */
    @Nullable
    PhysicalAddress address();

    /**
     * Returns latitude, longitude and, if known, altitude.
     *
     * @return the value, or null for none
     */
    @Nullable
    OutlookGeoCoordinates geoCoordinates();

    /**
     * Returns the telephone number.
     *
     * @return the value, or null for none
     */
    @Nullable
    String phone();

    /**
     * Returns whether the place can be reached by wheelchair.
     *
     * @return the value, or null for none
     */
    @Nullable
    Boolean isWheelChairAccessible();

    /**
     * Returns a descriptive label, for example a number or name.
     *
     * @return the value, or null for none
     */
    @Nullable
    String label();

    /**
     * Returns further features, for example the view or the furniture.
     *
     * @return the value, or null for none
     */
    @Nullable
    List<String> tags();

    /**
     * Returns the id of the place that this one is part of.
     *
     * @return the value, or null for none
     */
    @Nullable
    String parentId();

    /**
     * Returns an alternate key that never changes.
     *
     * @return the value, or null for none
     */
    @Nullable
    String placeId();

    /**
     * Returns the check-ins at the place, as JSON objects.
     *
     * @return the value, or null for none
     */
    @Nullable
    List<Object> checkIns();

    /**
     * Returns the places that are part of this one.
     *
     * @return the value, or null for none
     */
    @Nullable
    List<Place> children();

    @Override
    ResourceType<? extends Place> resourceType();
}

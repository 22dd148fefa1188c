package io.github.graphlobby.bench;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room as a record bound by Jackson.
 *
 * @param id the property of that name
 * @param displayName the property of that name
 * @param address the property of that name
 * @param geoCoordinates the property of that name
 * @param phone the property of that name
 * @param isWheelChairAccessible the property of that name
 * @param label the property of that name
 * @param tags the property of that name
 * @param emailAddress the property of that name
 * @param nickname the property of that name
 * @param building the property of that name
 * @param floorNumber the property of that name
 * @param capacity the property of that name
 * @param bookingType the property of that name
 * @param audioDeviceName the property of that name
 * @param videoDeviceName the property of that name
 * @param displayDeviceName the property of that name
 * @param floorLabel the property of that name
 * @param isManaged the property of that name
 */
public record RecordRoom(
        @Nullable String id,
        @Nullable String displayName,
        @JsonMerge @Nullable Address address,
        @JsonMerge @Nullable Geo geoCoordinates,
        @Nullable String phone,
        @Nullable Boolean isWheelChairAccessible,
        @Nullable String label,
        @Nullable List<String> tags,
        @Nullable String emailAddress,
        @Nullable String nickname,
        @Nullable String building,
        @Nullable Integer floorNumber,
        @Nullable Integer capacity,
        @Nullable String bookingType,
        @Nullable String audioDeviceName,
        @Nullable String videoDeviceName,
        @Nullable String displayDeviceName,
        @Nullable String floorLabel,
        @Nullable Boolean isManaged) {

    /**
     * Returns the context of an answer.
     *
     * @return always the same
     */
    @JsonProperty(value = "@odata.context", access = JsonProperty.Access.READ_ONLY)
    public String odataContext() {
        return Documents.CONTEXT;
    }

    /**
     * Returns the type of an answer.
     *
     * @return always the same
     */
    @JsonProperty(value = "@odata.type", access = JsonProperty.Access.READ_ONLY)
    public String odataType() {
        return "#microsoft.graph.room";
    }

    /**
     * An address.
     *
     * @param type the property of that name
     * @param postOfficeBox the property of that name
     * @param street the property of that name
     * @param city the property of that name
     * @param state the property of that name
     * @param countryOrRegion the property of that name
     * @param postalCode the property of that name
     */
    public record Address(
            @Nullable String type,
            @Nullable String postOfficeBox,
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String countryOrRegion,
            @Nullable String postalCode) {}

    /**
     * Coordinates.
     *
     * @param altitude the property of that name
     * @param latitude the property of that name
     * @param longitude the property of that name
     * @param accuracy the property of that name
     * @param altitudeAccuracy the property of that name
     */
    public record Geo(
            @Nullable Double altitude,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double accuracy,
            @Nullable Double altitudeAccuracy) {}
}

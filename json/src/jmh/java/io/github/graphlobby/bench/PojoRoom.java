package io.github.graphlobby.bench;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mutable room, as one writes it for Jackson's {@code readerForUpdating}. */
public final class PojoRoom {
    /** The context of an answer. */
    @JsonProperty(value = "@odata.context", access = JsonProperty.Access.READ_ONLY)
    public String odataContext = Documents.CONTEXT;

    /** The type of an answer. */
    @JsonProperty(value = "@odata.type", access = JsonProperty.Access.READ_ONLY)
    public String odataType = "#microsoft.graph.room";

    /** The property of that name. */
    public @Nullable String id;

    /** The property of that name. */
    public @Nullable String displayName;

    /** The property of that name. */
    @JsonMerge
    public @Nullable PojoAddress address;

    /** The property of that name. */
    @JsonMerge
    public @Nullable PojoGeo geoCoordinates;

    /** The property of that name. */
    public @Nullable String phone;

    /** The property of that name. */
    public @Nullable Boolean isWheelChairAccessible;

    /** The property of that name. */
    public @Nullable String label;

    /** The property of that name. */
    public @Nullable List<String> tags;

    /** The property of that name. */
    public @Nullable String emailAddress;

    /** The property of that name. */
    public @Nullable String nickname;

    /** The property of that name. */
    public @Nullable String building;

    /** The property of that name. */
    public @Nullable Integer floorNumber;

    /** The property of that name. */
    public @Nullable Integer capacity;

    /** The property of that name. */
    public @Nullable String bookingType;

    /** The property of that name. */
    public @Nullable String audioDeviceName;

    /** The property of that name. */
    public @Nullable String videoDeviceName;

    /** The property of that name. */
    public @Nullable String displayDeviceName;

    /** The property of that name. */
    public @Nullable String floorLabel;

    /** The property of that name. */
    public @Nullable Boolean isManaged;

    /** Makes an empty room. */
    public PojoRoom() {}

    PojoRoom copy() {
        var copy = new PojoRoom();
        copy.id = id;
        copy.displayName = displayName;
        copy.address = address == null ? null : address.copy();
        copy.geoCoordinates = geoCoordinates == null ? null : geoCoordinates.copy();
        copy.phone = phone;
        copy.isWheelChairAccessible = isWheelChairAccessible;
        copy.label = label;
        copy.tags = tags;
        copy.emailAddress = emailAddress;
        copy.nickname = nickname;
        copy.building = building;
        copy.floorNumber = floorNumber;
        copy.capacity = capacity;
        copy.bookingType = bookingType;
        copy.audioDeviceName = audioDeviceName;
        copy.videoDeviceName = videoDeviceName;
        copy.displayDeviceName = displayDeviceName;
        copy.floorLabel = floorLabel;
        copy.isManaged = isManaged;
        return copy;
    }
}

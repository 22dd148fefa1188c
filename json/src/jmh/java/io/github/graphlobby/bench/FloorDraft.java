package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import io.github.graphlobby.model.place.Room;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room while the floor changes it; check-ins and children, which it does not read, stay in the room before. */
final class FloorDraft {
    @Nullable
    String id;

    @Nullable
    String displayName;

    @Nullable
    PhysicalAddress address;

    @Nullable
    OutlookGeoCoordinates geoCoordinates;

    @Nullable
    String phone;

    @Nullable
    Boolean isWheelChairAccessible;

    @Nullable
    String label;

    @Nullable
    List<String> tags;

    @Nullable
    String parentId;

    @Nullable
    String placeId;

    @Nullable
    String emailAddress;

    @Nullable
    String nickname;

    @Nullable
    String building;

    @Nullable
    Integer floorNumber;

    @Nullable
    Integer capacity;

    @Nullable
    BookingType bookingType;

    @Nullable
    String audioDeviceName;

    @Nullable
    String videoDeviceName;

    @Nullable
    String displayDeviceName;

    @Nullable
    String floorLabel;

    @Nullable
    PlaceFeatureEnablement teamsEnabledState;

    @Nullable
    Boolean isTeamsEnabled;

    @Nullable
    Boolean isManaged;

    FloorDraft(Room room) {
        id = room.id();
        displayName = room.displayName();
        address = room.address();
        geoCoordinates = room.geoCoordinates();
        phone = room.phone();
        isWheelChairAccessible = room.isWheelChairAccessible();
        label = room.label();
        tags = room.tags();
        parentId = room.parentId();
        placeId = room.placeId();
        emailAddress = room.emailAddress();
        nickname = room.nickname();
        building = room.building();
        floorNumber = room.floorNumber();
        capacity = room.capacity();
        bookingType = room.bookingType();
        audioDeviceName = room.audioDeviceName();
        videoDeviceName = room.videoDeviceName();
        displayDeviceName = room.displayDeviceName();
        floorLabel = room.floorLabel();
        teamsEnabledState = room.teamsEnabledState();
        isTeamsEnabled = room.isTeamsEnabled();
        isManaged = room.isManaged();
    }

    Room finished(Room before) {
        return new Room(
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
                before.checkIns(),
                before.children(),
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
                isManaged,
                before.additional());
    }
}

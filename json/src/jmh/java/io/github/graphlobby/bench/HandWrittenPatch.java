package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.Room;
import org.jspecify.annotations.Nullable;

/**
 * What the merge of a room is measured against: a patch written by hand for the five members of the documented PATCH,
 * and only for them.
 */
final class HandWrittenPatch {
    boolean hasNickname;

    @Nullable
    String nickname;

    boolean hasBuilding;

    @Nullable
    String building;

    boolean hasLabel;

    @Nullable
    String label;

    boolean hasCapacity;

    @Nullable
    Integer capacity;

    boolean hasIsWheelChairAccessible;

    @Nullable
    Boolean isWheelChairAccessible;

    static HandWrittenPatch documented() {
        var patch = new HandWrittenPatch();
        patch.hasNickname = true;
        patch.nickname = "Conf Room";
        patch.hasBuilding = true;
        patch.building = "1";
        patch.hasLabel = true;
        patch.label = "100";
        patch.hasCapacity = true;
        patch.capacity = 50;
        patch.hasIsWheelChairAccessible = true;
        patch.isWheelChairAccessible = false;
        return patch;
    }

    /** Like the engine it gives back the same room if nothing changes. */
    Room applyTo(Room room) {
        var next = new Room(
                room.id(),
                room.displayName(),
                room.address(),
                room.geoCoordinates(),
                room.phone(),
                hasIsWheelChairAccessible ? isWheelChairAccessible : room.isWheelChairAccessible(),
                hasLabel ? label : room.label(),
                room.tags(),
                room.parentId(),
                room.placeId(),
                room.checkIns(),
                room.children(),
                room.emailAddress(),
                hasNickname ? nickname : room.nickname(),
                hasBuilding ? building : room.building(),
                room.floorNumber(),
                hasCapacity ? capacity : room.capacity(),
                room.bookingType(),
                room.audioDeviceName(),
                room.videoDeviceName(),
                room.displayDeviceName(),
                room.floorLabel(),
                room.teamsEnabledState(),
                room.isTeamsEnabled(),
                room.isManaged(),
                room.additional());
        return next.equals(room) ? room : next;
    }
}

package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Room;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The floor's writer of the PATCH body between two rooms: each member that differs. */
final class FloorRoomDiff {
    private static final SerializedString ODATA_TYPE = new SerializedString("@odata.type");
    private static final SerializedString TYPE = new SerializedString("microsoft.graph.room");

    private static final SerializableString[] NAMES = FloorFormat.encoded(FloorFormat.ROOM);

    private FloorRoomDiff() {}

    static void write(Room from, Room to, JsonGenerator out) {
        boolean fast = Objects.equals(from.checkIns(), to.checkIns())
                && Objects.equals(from.children(), to.children())
                && from.additional().equals(to.additional());
        if (!fast) {
            throw Unusual.here();
        }
        out.writeStartObject();
        out.writeName(ODATA_TYPE);
        out.writeString(TYPE);
        writeChanges(from, to, out);
        out.writeEndObject();
    }

    private static void writeChanges(Room from, Room to, JsonGenerator out) {
        FloorFormat.textChange(NAMES[0], from.id(), to.id(), out);
        FloorFormat.textChange(NAMES[1], from.displayName(), to.displayName(), out);
        if (!Objects.equals(from.address(), to.address())) {
            out.writeName(NAMES[2]);
            address(from.address(), to.address(), out);
        }
        if (!Objects.equals(from.geoCoordinates(), to.geoCoordinates())) {
            out.writeName(NAMES[3]);
            geo(from.geoCoordinates(), to.geoCoordinates(), out);
        }
        FloorFormat.textChange(NAMES[4], from.phone(), to.phone(), out);
        if (!Objects.equals(from.isWheelChairAccessible(), to.isWheelChairAccessible())) {
            FloorRoomWriter.flag(NAMES[5], to.isWheelChairAccessible(), out);
        }
        FloorFormat.textChange(NAMES[6], from.label(), to.label(), out);
        if (!Objects.equals(from.tags(), to.tags())) {
            // A collection is never null in a body.
            FloorRoomWriter.texts(NAMES[7], Objects.requireNonNullElse(to.tags(), List.of()), out);
        }
        FloorFormat.textChange(NAMES[8], from.parentId(), to.parentId(), out);
        FloorFormat.textChange(NAMES[9], from.placeId(), to.placeId(), out);
        FloorFormat.textChange(NAMES[10], from.emailAddress(), to.emailAddress(), out);
        FloorFormat.textChange(NAMES[11], from.nickname(), to.nickname(), out);
        FloorFormat.textChange(NAMES[12], from.building(), to.building(), out);
        if (!Objects.equals(from.floorNumber(), to.floorNumber())) {
            FloorRoomWriter.number(NAMES[13], to.floorNumber(), out);
        }
        if (!Objects.equals(from.capacity(), to.capacity())) {
            FloorRoomWriter.number(NAMES[14], to.capacity(), out);
        }
        if (!Objects.equals(from.bookingType(), to.bookingType())) {
            FloorFormat.member(NAMES[15], to.bookingType(), out);
        }
        FloorFormat.textChange(NAMES[16], from.audioDeviceName(), to.audioDeviceName(), out);
        FloorFormat.textChange(NAMES[17], from.videoDeviceName(), to.videoDeviceName(), out);
        FloorFormat.textChange(NAMES[18], from.displayDeviceName(), to.displayDeviceName(), out);
        FloorFormat.textChange(NAMES[19], from.floorLabel(), to.floorLabel(), out);
        if (!Objects.equals(from.teamsEnabledState(), to.teamsEnabledState())) {
            FloorFormat.member(NAMES[20], to.teamsEnabledState(), out);
        }
        if (!Objects.equals(from.isTeamsEnabled(), to.isTeamsEnabled())) {
            FloorRoomWriter.flag(NAMES[21], to.isTeamsEnabled(), out);
        }
        if (!Objects.equals(from.isManaged(), to.isManaged())) {
            FloorRoomWriter.flag(NAMES[22], to.isManaged(), out);
        }
    }

    private static void address(@Nullable PhysicalAddress from, @Nullable PhysicalAddress to, JsonGenerator out) {
        if (to == null) {
            out.writeNull();
        } else {
            FloorAddress.writeChanges(from, to, out);
        }
    }

    private static void geo(
            @Nullable OutlookGeoCoordinates from, @Nullable OutlookGeoCoordinates to, JsonGenerator out) {
        if (to == null) {
            out.writeNull();
        } else {
            FloorGeo.writeChanges(from, to, out);
        }
    }
}

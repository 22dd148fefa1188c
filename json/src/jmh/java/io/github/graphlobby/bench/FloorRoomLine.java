package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.EvolvableEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The floor's writer of rooms as they are kept: every member that has a value. */
final class FloorRoomLine {
    private static final SerializedString ODATA_TYPE = new SerializedString("@odata.type");
    private static final SerializedString TYPE = new SerializedString("#microsoft.graph.room");
    private static final SerializableString[] NAMES = FloorFormat.encoded(FloorFormat.ROOM);
    private static final SerializableString[] ADDRESS = FloorFormat.encoded(FloorAddress.NAMES);
    private static final SerializableString[] GEO = FloorFormat.encoded(FloorGeo.NAMES);

    private FloorRoomLine() {}

    static void write(Room room, JsonGenerator out) {
        if (!room.additional().isEmpty() || room.checkIns() != null || room.children() != null) {
            throw Unusual.here();
        }
        out.writeStartObject();
        out.writeName(ODATA_TYPE);
        out.writeString(TYPE);
        text(NAMES[0], room.id(), out);
        text(NAMES[1], room.displayName(), out);
        write(NAMES[2], room.address(), out);
        write(NAMES[3], room.geoCoordinates(), out);
        text(NAMES[4], room.phone(), out);
        flag(NAMES[5], room.isWheelChairAccessible(), out);
        text(NAMES[6], room.label(), out);
        if (room.tags() != null) {
            FloorRoomWriter.texts(NAMES[7], room.tags(), out);
        }
        writeRest(room, out);
        out.writeEndObject();
    }

    private static void writeRest(Room room, JsonGenerator out) {
        text(NAMES[8], room.parentId(), out);
        text(NAMES[9], room.placeId(), out);
        text(NAMES[10], room.emailAddress(), out);
        text(NAMES[11], room.nickname(), out);
        text(NAMES[12], room.building(), out);
        number(NAMES[13], room.floorNumber(), out);
        number(NAMES[14], room.capacity(), out);
        member(NAMES[15], room.bookingType(), out);
        text(NAMES[16], room.audioDeviceName(), out);
        text(NAMES[17], room.videoDeviceName(), out);
        text(NAMES[18], room.displayDeviceName(), out);
        text(NAMES[19], room.floorLabel(), out);
        member(NAMES[20], room.teamsEnabledState(), out);
        flag(NAMES[21], room.isTeamsEnabled(), out);
        flag(NAMES[22], room.isManaged(), out);
    }

    private static void write(SerializableString name, @Nullable PhysicalAddress address, JsonGenerator out) {
        if (address == null) {
            return;
        }
        if (!address.additional().isEmpty()) {
            throw Unusual.here();
        }
        out.writeName(name);
        out.writeStartObject();
        member(ADDRESS[0], address.type(), out);
        text(ADDRESS[1], address.postOfficeBox(), out);
        text(ADDRESS[2], address.street(), out);
        text(ADDRESS[3], address.city(), out);
        text(ADDRESS[4], address.state(), out);
        text(ADDRESS[5], address.countryOrRegion(), out);
        text(ADDRESS[6], address.postalCode(), out);
        out.writeEndObject();
    }

    private static void write(SerializableString name, @Nullable OutlookGeoCoordinates geo, JsonGenerator out) {
        if (geo == null) {
            return;
        }
        if (!geo.additional().isEmpty()) {
            throw Unusual.here();
        }
        out.writeName(name);
        out.writeStartObject();
        number(GEO[0], geo.altitude(), out);
        number(GEO[1], geo.latitude(), out);
        number(GEO[2], geo.longitude(), out);
        number(GEO[3], geo.accuracy(), out);
        number(GEO[4], geo.altitudeAccuracy(), out);
        out.writeEndObject();
    }

    private static void text(SerializableString name, @Nullable String value, JsonGenerator out) {
        if (value != null) {
            out.writeName(name);
            out.writeString(value);
        }
    }

    private static void member(SerializableString name, @Nullable EvolvableEnum value, JsonGenerator out) {
        text(name, value == null ? null : value.toString(), out);
    }

    private static void flag(SerializableString name, @Nullable Boolean value, JsonGenerator out) {
        if (value != null) {
            FloorRoomWriter.flag(name, value, out);
        }
    }

    private static void number(SerializableString name, @Nullable Integer value, JsonGenerator out) {
        if (value != null) {
            FloorRoomWriter.number(name, value, out);
        }
    }

    private static void number(SerializableString name, @Nullable Double value, JsonGenerator out) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(value.doubleValue());
        }
    }
}

package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.Room;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The floor's writer of answers: every member that the schema of 2021 has, as null if it has no value. */
final class FloorRoomWriter {
    private static final SerializedString ODATA_CONTEXT = new SerializedString("@odata.context");
    private static final SerializedString CONTEXT = new SerializedString(Documents.CONTEXT);
    private static final SerializedString ODATA_TYPE = new SerializedString("@odata.type");
    private static final SerializedString TYPE = new SerializedString("#microsoft.graph.room");

    private static final SerializableString[] NAMES = FloorFormat.encoded(List.of(
            "id",
            "displayName",
            "address",
            "geoCoordinates",
            "phone",
            "isWheelChairAccessible",
            "label",
            "tags",
            "emailAddress",
            "nickname",
            "building",
            "floorNumber",
            "capacity",
            "bookingType",
            "audioDeviceName",
            "videoDeviceName",
            "displayDeviceName",
            "floorLabel",
            "isManaged"));

    private FloorRoomWriter() {}

    static void write(Room room, JsonGenerator out) {
        if (!room.additional().isEmpty()) {
            throw Unusual.here();
        }
        out.writeStartObject();
        out.writeName(ODATA_CONTEXT);
        out.writeString(CONTEXT);
        out.writeName(ODATA_TYPE);
        out.writeString(TYPE);
        writeMembers(room, out);
        out.writeEndObject();
    }

    private static void writeMembers(Room room, JsonGenerator out) {
        FloorFormat.text(NAMES[0], room.id(), out);
        FloorFormat.text(NAMES[1], room.displayName(), out);
        out.writeName(NAMES[2]);
        if (room.address() == null) {
            out.writeNull();
        } else {
            FloorAddress.write(room.address(), out);
        }
        out.writeName(NAMES[3]);
        if (room.geoCoordinates() == null) {
            out.writeNull();
        } else {
            FloorGeo.write(room.geoCoordinates(), out);
        }
        FloorFormat.text(NAMES[4], room.phone(), out);
        flag(NAMES[5], room.isWheelChairAccessible(), out);
        FloorFormat.text(NAMES[6], room.label(), out);
        texts(NAMES[7], room.tags(), out);
        FloorFormat.text(NAMES[8], room.emailAddress(), out);
        FloorFormat.text(NAMES[9], room.nickname(), out);
        FloorFormat.text(NAMES[10], room.building(), out);
        number(NAMES[11], room.floorNumber(), out);
        number(NAMES[12], room.capacity(), out);
        FloorFormat.member(NAMES[13], room.bookingType(), out);
        FloorFormat.text(NAMES[14], room.audioDeviceName(), out);
        FloorFormat.text(NAMES[15], room.videoDeviceName(), out);
        FloorFormat.text(NAMES[16], room.displayDeviceName(), out);
        FloorFormat.text(NAMES[17], room.floorLabel(), out);
        flag(NAMES[18], room.isManaged(), out);
    }

    static void flag(SerializableString name, @Nullable Boolean value, JsonGenerator out) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value);
        }
    }

    static void number(SerializableString name, @Nullable Integer value, JsonGenerator out) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.intValue());
        }
    }

    static void texts(SerializableString name, @Nullable List<String> values, JsonGenerator out) {
        out.writeName(name);
        if (values == null) {
            out.writeNull();
        } else {
            out.writeStartArray();
            for (int i = 0; i < values.size(); i++) {
                text(values.get(i), out);
            }
            out.writeEndArray();
        }
    }

    private static void text(@Nullable String value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
    }
}

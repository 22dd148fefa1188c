package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import io.github.graphlobby.model.place.Room;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The floor's reader of rooms: one loop over the members, a switch on the position of the name.
 *
 * @param values reads the values
 */
record FloorRoomReader(FloorValues values) {
    static final FloorRoomReader OF_PATCH = new FloorRoomReader(new FloorValues(true));
    static final FloorRoomReader OF_ROOM = new FloorRoomReader(new FloorValues(false));

    private static final int ODATA_TYPE = FloorFormat.ROOM.size();

    private static final PropertyNameMatcher MATCHER =
            FloorFormat.matcher(Stream.concat(FloorFormat.ROOM.stream(), Stream.of("@odata.type", "@odata.context"))
                    .toList());

    /** Reads a whole document: the room that it makes of another one, or that one itself if nothing changes. */
    Room read(Room room, JsonParser in) {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw Unusual.here();
        }
        var draft = new FloorDraft(room);
        boolean changed = readMembers(room, draft, in);
        if (in.nextToken() != null) {
            throw Unusual.here();
        }
        return changed ? draft.finished(room) : room;
    }

    private boolean readMembers(Room room, FloorDraft draft, JsonParser in) {
        boolean changed = false;
        int seen = 0;
        int position = in.nextNameMatch(MATCHER);
        for (; position >= 0; position = in.nextNameMatch(MATCHER)) {
            if ((seen & 1 << position) != 0) {
                throw Unusual.here();
            }
            seen |= 1 << position;
            changed |= position >= ODATA_TYPE ? readControl(position, in) : readMember(position, room, draft, in);
        }
        FloorFormat.end(position);
        return changed;
    }

    private boolean readControl(int position, JsonParser in) {
        if (position == ODATA_TYPE) {
            values.type(in, "microsoft.graph.room");
        } else if (!in.nextToken().isScalarValue()) {
            throw Unusual.here();
        }
        return false;
    }

    /** Whether the member that is read is another one than before. */
    private boolean readMember(int position, Room room, FloorDraft draft, JsonParser in) {
        return switch (position) {
            case 0 -> !Objects.equals(room.id(), draft.id = values.textNotNull(in));
            case 1 -> !Objects.equals(room.displayName(), draft.displayName = values.textNotNull(in));
            case 2 -> !Objects.equals(room.address(), draft.address = FloorAddress.read(room.address(), values, in));
            case 3 ->
                !Objects.equals(
                        room.geoCoordinates(), draft.geoCoordinates = FloorGeo.read(room.geoCoordinates(), values, in));
            case 4 -> !Objects.equals(room.phone(), draft.phone = values.text(in));
            case 5 -> !Objects.equals(room.isWheelChairAccessible(), draft.isWheelChairAccessible = values.bool(in));
            case 6 -> !Objects.equals(room.label(), draft.label = values.text(in));
            case 7 -> !Objects.equals(room.tags(), draft.tags = values.texts(in));
            case 8 -> !Objects.equals(room.parentId(), draft.parentId = values.text(in));
            case 9 -> !Objects.equals(room.placeId(), draft.placeId = values.text(in));
            case 10 -> !Objects.equals(room.emailAddress(), draft.emailAddress = values.text(in));
            case 11 -> !Objects.equals(room.nickname(), draft.nickname = values.textNotNull(in));
            case 12 -> !Objects.equals(room.building(), draft.building = values.text(in));
            case 13 -> !Objects.equals(room.floorNumber(), draft.floorNumber = values.int32(in));
            case 14 -> !Objects.equals(room.capacity(), draft.capacity = values.int32NotNegative(in));
            case 15 -> !Objects.equals(room.bookingType(), draft.bookingType = values.member(in, BookingType.TYPE));
            case 16 -> !Objects.equals(room.audioDeviceName(), draft.audioDeviceName = values.text(in));
            case 17 -> !Objects.equals(room.videoDeviceName(), draft.videoDeviceName = values.text(in));
            case 18 -> !Objects.equals(room.displayDeviceName(), draft.displayDeviceName = values.text(in));
            case 19 -> !Objects.equals(room.floorLabel(), draft.floorLabel = values.text(in));
            case 20 ->
                !Objects.equals(
                        room.teamsEnabledState(),
                        draft.teamsEnabledState = values.memberNotNull(in, PlaceFeatureEnablement.TYPE));
            case 21 -> !Objects.equals(room.isTeamsEnabled(), draft.isTeamsEnabled = values.bool(in));
            default -> !Objects.equals(room.isManaged(), draft.isManaged = values.bool(in));
        };
    }
}

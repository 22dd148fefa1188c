package io.github.graphlobby.bench;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Room;
import java.nio.charset.StandardCharsets;

/** The documents of the Microsoft Graph page "Update place", and variants of them. */
final class Documents {
    /** The context of the documented answer. */
    static final String CONTEXT = "https://graph.microsoft.com/beta/$metadata#places/$entity";

    /** The documented PATCH as text, a constant that other classes have without this one. */
    static final String PATCH_TEXT = "{\"@odata.type\":\"microsoft.graph.room\",\"nickname\":\"Conf Room\","
            + "\"building\":\"1\",\"label\":\"100\",\"capacity\":50,\"isWheelChairAccessible\":false}";

    /** The documented PATCH: 148 bytes. */
    static final byte[] PATCH = utf8(PATCH_TEXT);

    /** A PATCH that changes the city, clears the altitude and empties the tags. */
    static final byte[] NESTED_PATCH =
            utf8("{\"@odata.type\":\"microsoft.graph.room\",\"address\":{\"city\":\"Albany\"},"
                    + "\"geoCoordinates\":{\"altitude\":null},\"tags\":[]}");

    /** The documented room as it may have been before the documented PATCH. */
    static final String ROOM = """
            {
              "@odata.type": "#microsoft.graph.room",
              "id": "3162F1E1-C4C0-604B-51D8-91DA78989EB1", "emailAddress": "cf100@contoso.com",
              "displayName": "Conf Room 100", "phone": "555-555-0100", "nickname": "Storage", "label": "99",
              "address": { "street": "4567 Main Street", "city": "Buffalo", "state": "NY", "postalCode": "98052",
                "countryOrRegion": "USA" },
              "geoCoordinates": { "latitude": 47.0, "longitude": -122.0 },
              "capacity": 8, "building": "2", "floorLabel": "1P", "floorNumber": 1, "isManaged": true,
              "isWheelChairAccessible": true, "bookingType": "standard", "tags": ["bean bags"],
              "audioDeviceName": null, "videoDeviceName": null, "displayDeviceName": "surface hub"
            }
            """;

    /** The same room with an altitude, which the nested PATCH clears. */
    static final String ROOM_WITH_ALTITUDE = ROOM.replace("{ \"latitude\"", "{ \"altitude\": 183.0, \"latitude\"");

    private static final int CAPACITY = new String(PATCH, StandardCharsets.UTF_8).indexOf("50");

    private Documents() {}

    static Room room() {
        return ResourceReader.of(Room.TYPE).read(ROOM);
    }

    static Room roomWithAltitude() {
        return ResourceReader.of(Room.TYPE).read(ROOM_WITH_ALTITUDE);
    }

    /** The documented PATCH with another capacity, from 10 to 99. */
    static byte[] patch(int capacity) {
        byte[] body = PATCH.clone();
        body[CAPACITY] = (byte) ('0' + capacity / 10);
        body[CAPACITY + 1] = (byte) ('0' + capacity % 10);
        return body;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

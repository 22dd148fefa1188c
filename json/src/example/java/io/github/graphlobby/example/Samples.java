package io.github.graphlobby.example;

/** The documents of the Microsoft Graph pages "Update place" and "call: updateMetadata", and some that are refused. */
final class Samples {
    /** The documented room as it may have been before the documented PATCH. */
    static final String ROOM = """
            {
              "@odata.type": "#microsoft.graph.room",
              "id": "3162F1E1-C4C0-604B-51D8-91DA78989EB1",
              "emailAddress": "cf100@contoso.com",
              "displayName": "Conf Room 100",
              "address": {
                "street": "4567 Main Street",
                "city": "Buffalo",
                "state": "NY",
                "postalCode": "98052",
                "countryOrRegion": "USA"
              },
              "geoCoordinates": { "latitude": 47.0, "longitude": -122.0 },
              "phone": "555-555-0100",
              "nickname": "Storage",
              "label": "99",
              "capacity": 8,
              "building": "2",
              "floorLabel": "1P",
              "floorNumber": 1,
              "isManaged": true,
              "isWheelChairAccessible": true,
              "bookingType": "standard",
              "tags": ["bean bags"],
              "audioDeviceName": null,
              "videoDeviceName": null,
              "displayDeviceName": "surface hub"
            }
            """;

    /** The documented PATCH of the room. */
    static final String ROOM_PATCH = """
            {
              "@odata.type": "microsoft.graph.room",
              "nickname": "Conf Room",
              "building": "1",
              "label": "100",
              "capacity": 50,
              "isWheelChairAccessible": false
            }
            """;

    /** The documented room list as it may have been before the documented PATCH. */
    static final String ROOM_LIST = """
            {
              "@odata.type": "#microsoft.graph.roomList",
              "id": "DC404124-302A-92AA-F98D-7B4DEB0C1705",
              "displayName": "Main Street",
              "emailAddress": "bldg1@contoso.com",
              "geoCoordinates": { "altitude": 183.0, "latitude": 47.0, "longitude": -122.0, "accuracy": 10.0 }
            }
            """;

    /** The documented PATCH of the room list. */
    static final String ROOM_LIST_PATCH = """
            {
              "@odata.type": "microsoft.graph.roomList",
              "displayName": "Building 1",
              "phone": "555-555-0100",
              "address": {
                "street": "4567 Main Street",
                "city": "Buffalo",
                "state": "NY",
                "postalCode": "98052",
                "countryOrRegion": "USA"
              },
              "geoCoordinates": {
                "altitude": null,
                "latitude": 47.0,
                "longitude": -122.0,
                "accuracy": null,
                "altitudeAccuracy": null
              }
            }
            """;

    /** The documented call, with the application's own participant. */
    static final String CALL = """
            {
              "@odata.type": "#microsoft.graph.call",
              "id": "57dab8b1-894c-409a-b240-bd8beae78896",
              "callbackUri": "https://bot.contoso.com/callback",
              "subject": "Test call",
              "myParticipantId": "550fae72-d251-43ec-868c-373732c2704f",
              "participants": [
                {
                  "id": "550fae72-d251-43ec-868c-373732c2704f",
                  "info": {
                    "identity": { "application": { "id": "9e90d1c1-f61e-43e7-9f75-d420159aae08", "displayName": "Test bot" } }
                  },
                  "isMuted": false,
                  "isInLobby": false
                }
              ]
            }
            """;

    /** The documented metadata of the call. */
    static final String METADATA = """
            {
              "metadata": "metadata-value",
              "clientContext": "clientContext-value"
            }
            """;

    /** A PATCH of the room with five things wrong. */
    static final String WRONG_PATCH = """
            {
              "@odata.type": "microsoft.graph.room",
              "nickname": null,
              "capacity": "fifty",
              "tags": null,
              "geoCoordinates": { "latitude": 91.5 },
              "colour": "green"
            }
            """;

    /** A PATCH of what a client may not change. */
    static final String HIJACKING_PATCH = """
            {
              "@odata.type": "microsoft.graph.room",
              "id": "HIJACKED",
              "emailAddress": "ceo@contoso.com",
              "isManaged": false
            }
            """;

    private Samples() {}
}

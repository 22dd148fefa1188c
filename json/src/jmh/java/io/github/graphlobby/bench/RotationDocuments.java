package io.github.graphlobby.bench;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import java.util.List;

/** A document and a PATCH for each of six types. */
final class RotationDocuments {
    private static final String ROOM_LIST = """
            {
              "@odata.type": "#microsoft.graph.roomList",
              "id": "DC404124-302A-92AA-F98D-7B4DEB0C1705",
              "displayName": "Main Street",
              "emailAddress": "bldg1@contoso.com",
              "geoCoordinates": { "altitude": 183.0, "latitude": 47.0, "longitude": -122.0, "accuracy": 10.0 }
            }
            """;

    /** The documented PATCH of a room list, without white space. */
    private static final String ROOM_LIST_PATCH = "{\"@odata.type\":\"microsoft.graph.roomList\","
            + "\"displayName\":\"Building 1\",\"phone\":\"555-555-0100\",\"address\":{\"street\":\"4567 Main Street\","
            + "\"city\":\"Buffalo\",\"state\":\"NY\",\"postalCode\":\"98052\",\"countryOrRegion\":\"USA\"},"
            + "\"geoCoordinates\":{\"altitude\":null,\"latitude\":47.0,\"longitude\":-122.0,\"accuracy\":null,"
            + "\"altitudeAccuracy\":null}}";

    private static final String WORKSPACE = """
            {
              "@odata.type": "#microsoft.graph.workspace",
              "id": "3162F1E1-C4C0-604B-51D8-91DA78979B97",
              "displayName": "Open space", "phone": "555-555-0100",
              "address": { "street": "4567 Main Street", "city": "Buffalo", "state": "NY" },
              "nickname": "Conf Room", "building": "1", "capacity": 50, "tags": ["window"]
            }
            """;

    private static final String WORKSPACE_PATCH = "{\"@odata.type\":\"microsoft.graph.workspace\","
            + "\"phone\":\"555-555-0101\",\"nickname\":\"Open space\",\"capacity\":40,\"tags\":[]}";

    private static final String CALL_PATCH = "{\"@odata.type\":\"microsoft.graph.call\",\"state\":\"terminated\","
            + "\"subject\":\"Weekly\",\"resultInfo\":{\"code\":200,\"message\":\"ended\"},"
            + "\"transcription\":{\"state\":\"active\"}}";

    private static final String OPERATION = """
            {
              "@odata.type": "#microsoft.graph.commsOperation",
              "id": "0fe0623f-d628-42ed-b4bd-8ac290072cc5",
              "status": "running",
              "clientContext": "d45324c1-fcb5-430a-902c-f20af696537c"
            }
            """;

    private static final String OPERATION_PATCH = "{\"@odata.type\":\"microsoft.graph.commsOperation\","
            + "\"status\":\"completed\",\"resultInfo\":{\"code\":200,\"subcode\":0,\"message\":\"done\"}}";

    private static final String PARTICIPANT_PATCH = "{\"@odata.type\":\"microsoft.graph.participant\","
            + "\"metadata\":\"new metadata\",\"isMuted\":true,\"info\":{\"region\":\"emea\"}}";

    private RotationDocuments() {}

    static List<Work<?>> works() {
        return List.of(
                new Work<>("room", Room.TYPE, Documents.ROOM, Documents.PATCH),
                new Work<>("roomList", RoomList.TYPE, ROOM_LIST, Documents.utf8(ROOM_LIST_PATCH)),
                new Work<>(
                        "otherPlace",
                        OtherPlace.type("microsoft.graph.workspace"),
                        WORKSPACE,
                        Documents.utf8(WORKSPACE_PATCH)),
                new Work<>("call", Call.TYPE, CallDocuments.CALL, Documents.utf8(CALL_PATCH)),
                new Work<>("commsOperation", CommsOperation.TYPE, OPERATION, Documents.utf8(OPERATION_PATCH)),
                new Work<>(
                        "participant",
                        Participant.TYPE,
                        CallDocuments.participant(CallDocuments.ID, "Alice", "user"),
                        Documents.utf8(PARTICIPANT_PATCH)));
    }
}

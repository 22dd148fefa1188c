package io.github.graphlobby.bench;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.call.Call;

/** A call with nearly everything that a call can have, in the names and values of the Microsoft Graph pages. */
final class CallDocuments {
    static final String ID = "57dab8b1-894c-409a-b240-bd8beae78896";

    private static final String METADATA =
            "{\"clientContext\":\"clientContext-value\",\"metadata\":\"metadata-value-00\"}";

    static final String CALL = """
            {
              "@odata.type": "#microsoft.graph.call",
              "id": "57dab8b1-894c-409a-b240-bd8beae78896",
              "state": "established",
              "mediaState": { "audio": "active" },
              "resultInfo": { "code": 0, "subcode": 0, "message": "" },
              "direction": "incoming",
              "ringingTimeoutInSeconds": 99,
              "subject": "Test call",
              "callbackUri": "https://bot.contoso.com/callback",
              "callRoutes": [
                { "routingType": "forwarded",
                  "original": { "user": { "id": "550fae72-d251-43ec-868c-373732c2704f", "displayName": "Bob" } },
                  "final": { "user": { "id": "112f7296-5fa4-42ca-bae8-6a692b15d4b8", "displayName": "Alice" } } }
              ],
              "source": {
                "identity": { "user": { "id": "8d1e6ab2-26c5-4e22-a1bc-06ea7343958e", "displayName": "Heidi" } },
                "endpointType": "default", "region": "amer", "languageId": "en-US", "countryCode": "US" },
              "targets": [
                { "identity": { "user": { "id": "550fae72-d251-43ec-868c-373732c2704f", "displayName": "Bob" } } }
              ],
              "requestedModalities": ["audio", "video"],
              "activeModalities": ["audio"],
              "mediaConfig": { "@odata.type": "#microsoft.graph.appHostedMediaConfig", "blob": "<Media Session Configuration>" },
              "chatInfo": { "threadId": "19:cbee7c1c860e465f8258e3cebf7bee0d@thread.skype", "messageId": "1533758867081" },
              "callOptions": { "@odata.type": "#microsoft.graph.outgoingCallOptions", "hideBotAfterEscalation": true },
              "meetingInfo": {
                "@odata.type": "#microsoft.graph.organizerMeetingInfo",
                "organizer": { "user": { "id": "5810cede-f3cc-42eb-b2c1-e9bd5d53ec96", "displayName": "Bob" } },
                "allowConversationWithoutHost": true },
              "transcription": { "state": "notStarted", "lastModifiedDateTime": "2019-07-18T19:52:30Z" },
              "routingPolicies": ["noMissedCall"],
              "tenantId": "aa67bd4c-8475-432d-bd41-39f255720e0a",
              "myParticipantId": "05491616-385f-44a8-9974-18cc5f9933c1",
              "toneInfo": { "sequenceId": 1, "tone": "tone1" },
              "callChainId": "d8217646-3110-40b1-bae6-e9ac6c3a9f74",
              "incomingContext": { "observedParticipantId": "d7a9-41e5", "sourceParticipantId": "4c4e-9f74" },
              "participants": [%s],
              "audioRoutingGroups": [
                { "id": "oneToOne", "routingMode": "oneToOne", "sources": ["632899f8-2ea1"], "receivers": ["550fae72-d251"] }
              ],
              "operations": [
                { "@odata.type": "#microsoft.graph.commsOperation", "id": "0fe0623f-d628-42ed-b4bd-8ac290072cc5",
                  "status": "completed", "clientContext": "d45324c1-fcb5-430a-902c-f20af696537c" }
              ]
            }
            """.formatted(String.join(
            ",",
            participant("05491616-385f-44a8-9974-18cc5f9933c1", "Test bot", "application"),
            participant("4520f784-b3c8-4db6-9f9c-4b3e1e2e7f3a", "Alice", "user"),
            participant("632899f8-2ea1-4604-8413-27bd2892079f", "Bob", "user"),
            participant("6e1b8bd2-5c5c-4a5e-8b3c-0b9f6bb2c7d1", "Heidi", "user")));

    private CallDocuments() {}

    static String participant(String id, String name, String kind) {
        return """
                { "id": "%s",
                  "info": {
                    "identity": { "%s": { "id": "%s", "displayName": "%s" } },
                    "region": "amer", "languageId": "en-US" },
                  "recordingInfo": { "recordingStatus": "notRecording" },
                  "mediaStreams": [
                    { "mediaType": "audio", "label": "main-audio", "sourceId": "1", "direction": "sendReceive", "serverMuted": false },
                    { "mediaType": "video", "label": "main-video", "sourceId": "2", "direction": "receiveOnly", "serverMuted": true }
                  ],
                  "metadata": "test metadata", "isMuted": false, "isInLobby": false }
                """.formatted(id, kind, id, name);
    }

    /** The body of the documented updateMetadata, with a number from 0 to 99 behind its metadata. */
    static byte[] metadata(int number) {
        byte[] body = Documents.utf8(METADATA);
        body[body.length - 4] += (byte) (number / 10);
        body[body.length - 3] += (byte) (number % 10);
        return body;
    }

    static Call call() {
        return ResourceReader.of(Call.TYPE).read(CALL);
    }

    /** The call as it is written: without white space, its members in the order of the type. */
    static byte[] bytes() {
        return ResourceWriter.compact().toBytes(call());
    }
}

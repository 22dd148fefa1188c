package io.github.graphlobby.example;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the documented requests, and some that are refused, through the endpoint. */
final class UseEndpoint {
    private static final String WRITER = "{\"scp\":\"Place.ReadWrite.All\"}";
    private static final String READER = "{\"scp\":\"Place.Read.All\"}";
    private static final String BOT = "{\"idtyp\":\"app\",\"roles\":[\"Calls.JoinGroupCall.All\"]}";

    private static final String METADATA = """
            {
              "metadata": "metadata-value",
              "clientContext": "clientContext-value"
            }
            """;

    private final GraphEndpoint endpoint;
    private final Show show;

    private UseEndpoint(GraphEndpoint endpoint, Show show) {
        this.endpoint = endpoint;
        this.show = show;
    }

    static void run(PrintStream out) {
        var service =
                Service.of(Directory.sample(), (requestId, cause) -> out.println(requestId + " failed: " + cause));
        var use = new UseEndpoint(service, new Show(out));
        String room = "/places/cf100@contoso.com";
        String metadata = "/communications/calls/57dab8b1-894c-409a-b240-bd8beae78896/updateMetadata";
        use.request("the room, by a user who may", "PATCH", room, WRITER, Samples.ROOM_PATCH);
        use.request(
                "the room list, by a user who may",
                "PATCH",
                "/places/bldg1@contoso.com",
                WRITER,
                Samples.ROOM_LIST_PATCH);
        use.request("the metadata of a call, by an application that may", "POST", metadata, BOT, METADATA);
        use.request("refused: the permission is missing", "PATCH", room, READER, Samples.ROOM_PATCH);
        use.request("refused: a user cannot do this at all", "POST", metadata, WRITER, METADATA);
        use.request("refused: the patch is wrong", "PATCH", room, WRITER, RefusePatch.BODY);
    }

    private void request(String title, String method, String path, String claims, String body) {
        show.title(title);
        show.line(method + " " + path);
        show.line("decision: " + decision(method, path, claims));
        var headers = Map.of(
                "Authorization", List.of("Bearer " + UnverifiedToken.token(claims)),
                "Content-Type", List.of("application/json"));
        response(endpoint.handle(GraphRequest.of(method, path, headers, body.getBytes(StandardCharsets.UTF_8))));
    }

    private static String decision(String method, String path, String claims) {
        Map<String, Object> all = JsonMapper.shared().readValue(claims, new TypeReference<>() {});
        Caller caller = Caller.fromClaims(all);
        return caller == null
                ? "nobody"
                : Vintage.BETA_2022.permissions().decide(caller, method, path).explanation();
    }

    private void response(GraphResponse response) {
        show.line("status: " + response.status());
        String location = response.headers().get("Location");
        if (location != null) {
            show.line("Location: " + location);
        }
        show.document(
                "the answer", JsonMapper.shared().readTree(response.body()).toPrettyString());
    }
}

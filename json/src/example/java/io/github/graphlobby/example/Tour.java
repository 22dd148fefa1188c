package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Violation;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The documented requests, and some that are refused, sent to an endpoint in memory. */
final class Tour {
    private static final String ROOM = "/places/cf100@contoso.com";
    private static final String ROOM_LIST = "/places/bldg1@contoso.com";
    private static final String METADATA = "/communications/calls/57dab8b1-894c-409a-b240-bd8beae78896/updateMetadata";

    private final GraphEndpoint endpoint;
    private final Show show;

    private Tour(GraphEndpoint endpoint, Show show) {
        this.endpoint = endpoint;
        this.show = show;
    }

    static void run(PrintStream out) {
        var endpoint = Service.of(
                Directory.sample(),
                "https://graph.microsoft.com/beta",
                (requestId, cause) -> out.println(requestId + " failed: " + cause));
        var tour = new Tour(endpoint, new Show(out));
        tour.begin();
        tour.places();
        tour.call();
        tour.refusals();
        tour.end();
    }

    private void begin() {
        show.text("""
                A tour of Lobby: eight requests to an endpoint in this process, which holds a room, a room list and a call.
                Four are answered (1 to 3 Update place, 4 call: updateMetadata), four are refused (5 to 8), and why is said.
                """);
    }

    private void places() {
        show.title("the documented PATCH of a room: five properties change, the others stay");
        show.json("answer", patch(Room.TYPE, ROOM, Samples.ROOM_PATCH));
        show.title("the documented PATCH of a room list: null clears, inside a value too");
        show.json("answer", patch(RoomList.TYPE, ROOM_LIST, Samples.ROOM_LIST_PATCH));
        show.title("the smallest body for another city: the rest of the address stays");
        patch(Room.TYPE, ROOM, anotherCity());
    }

    private static String anotherCity() {
        Patch<Room> patch = Patch.builder(Room.TYPE)
                .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Albany"))
                .build();
        return PatchWriter.of(SchemaVersion.BETA_2022).toText(patch);
    }

    private void call() {
        show.title("the documented metadata of a call: a commsOperation is made, and a client is told where");
        GraphResponse accepted = send(Who.BOT, "POST", METADATA, Samples.METADATA);
        show.line("status", String.valueOf(accepted.status()));
        show.line("location", String.valueOf(accepted.headers().get("Location")));
        show.json("answer", text(accepted));
    }

    private void refusals() {
        refused("the permission is missing", Who.READER, "PATCH", ROOM, Samples.ROOM_PATCH);
        refused("no user may do this, whatever the permissions", Who.EDITOR, "POST", METADATA, Samples.METADATA);
        refused("five things are wrong, and each is named", Who.EDITOR, "PATCH", ROOM, Samples.WRONG_PATCH);
        refused("a client may not change what identifies a room", Who.EDITOR, "PATCH", ROOM, Samples.HIJACKING_PATCH);
    }

    private void end() {
        show.text("""

                Shown: a PATCH changes what it names and nothing else, at any depth; null clears; the answer is the whole place,
                with null for what has no value; and what is refused is refused whole, with everything that is wrong.
                To send requests of your own: java -jar json/target/lobby-example.jar serve
                """);
    }

    /** Shows what a PATCH changes, and returns the answer. */
    private <R extends Resource<R>> String patch(ResourceType<R> type, String path, String body) {
        R before = ResourceReader.of(type).read(text(endpoint.handle(request(Who.EDITOR, "GET", path, ""))));
        String answer = text(send(Who.EDITOR, "PATCH", path, body));
        show.difference(before, ResourceReader.of(type).read(answer));
        return answer;
    }

    private void refused(String title, Who who, String method, String path, String body) {
        show.title("refused: " + title);
        GraphResponse response = send(who, method, path, body);
        var error = ErrorEnvelope.read(response.status(), response.body()).error();
        show.line("status", error.status() + " " + error.code());
        if (error.details().isEmpty()) {
            show.line("message", error.message());
        }
        for (Violation violation : error.details()) {
            show.line("detail", violation.pointer() + "  " + violation.message());
        }
    }

    private GraphResponse send(Who who, String method, String path, String body) {
        show.line("request", method + " " + path + ", by " + who);
        show.json("body", body);
        return endpoint.handle(request(who, method, path, body));
    }

    private static GraphRequest request(Who who, String method, String path, String body) {
        var headers =
                Map.of("Authorization", List.of(who.authorization()), "Content-Type", List.of("application/json"));
        return GraphRequest.of(method, path, headers, body.getBytes(UTF_8));
    }

    private static String text(GraphResponse response) {
        return new String(response.body(), UTF_8);
    }
}

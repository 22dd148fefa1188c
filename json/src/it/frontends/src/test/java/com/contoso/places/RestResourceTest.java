package com.contoso.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Patch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resource class of the application's own takes patches and resources, and answers resources. */
class RestResourceTest {
    private final HttpClient client = Clients.http1();
    private HttpServer server;

    /** Rooms of the application's own. */
    @Path("rooms")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Rooms {
        private static final PlaceUpdate UPDATE = PlaceUpdate.of(Vintage.V1_2026);
        private Room room = Room.TYPE.empty().with(Entity.ID, "room-1").with(Room.CAPACITY, 8);

        /** What a client may not change is refused by the update; two at a time would lose what one of them changed. */
        @PATCH
        public synchronized Place patch(Patch<Room> patch) {
            room = (Room) UPDATE.apply(room, patch).fold(place -> place, error -> {
                throw new GraphErrorException(error);
            });
            return room;
        }

        /** Answers what it is sent. */
        @POST
        public Room echo(Room sent) {
            return sent;
        }
    }

    @BeforeEach
    void start() {
        server = JerseyFrontEnd.start(0, Directory.endpoint(), new Rooms(), new PatchBodyReader(), new ResourceBody());
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void aPatchIsReadAndARoomIsWritten() throws Exception {
        HttpResponse<String> answer = send("PATCH", "{\"capacity\":50,\"nickname\":\"Storage\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"room-1\"", "\"capacity\":50", "\"nickname\":\"Storage\"");
    }

    @Test
    void whatIsWrongWithAPatchIsTold() throws Exception {
        HttpResponse<String> answer = send("PATCH", "{\"capacity\":-1,\"address\":{\"city\":1}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"target\":\"/capacity\"", "\"target\":\"/address/city\"");
        assertThat(send("PATCH", "{\"id\":\"HIJACKED\"}").statusCode()).isEqualTo(400);
        assertThat(send("PATCH", "{").body()).contains("\"code\":\"BadRequest\"");
        assertThat(send("PATCH", " ".repeat(1 << 20) + "{}").statusCode()).isEqualTo(413);
    }

    @Test
    void aRoomIsReadAndWrittenWithoutLoss() throws Exception {
        String room =
                "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"1\",\"capacity\":4,\"doors\":{\"of\":[\"oak\"]}}";
        assertThat(send("POST", room).body()).isEqualTo(room);
        assertThat(send("POST", "[]").statusCode()).isEqualTo(400);
        assertThat(send("POST", room + " ".repeat(1 << 20) + "x").statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> send(String method, String body) throws Exception {
        int port = server.getListeners().iterator().next().getPort();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/rooms"))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }
}

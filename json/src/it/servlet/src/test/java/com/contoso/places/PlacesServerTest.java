package com.contoso.places;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Vintage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A container with a context path and a servlet path hands requests on as they were sent. */
class PlacesServerTest {
    private static final Room ROOM = Room.TYPE
            .empty()
            .with(Entity.ID, "room-1")
            .with(Place.DISPLAY_NAME, "Conf Room 100")
            .with(Room.EMAIL_ADDRESS, "cf100@contoso.com")
            .with(Room.CAPACITY, 8);
    private static final List<Room> UNUSUAL = Stream.of("a/b", "100%", "a;b")
            .map(id -> Room.TYPE.empty().with(Entity.ID, id))
            .toList();
    private static final Map<String, Object> CLAIMS =
            Map.of("scp", "Place.ReadWrite.All", "tid", "72f988bf-86f1-41af-91ab-2d7cd011db47", "oid", "adele");

    private final InMemoryPlaceStore places = InMemoryPlaceStore.of(
            Stream.concat(Stream.of(ROOM), UNUSUAL.stream()).toList());
    private final HttpClient client = HttpClient.newHttpClient();
    private PlacesServer server;

    @BeforeEach
    void start() throws Exception {
        GraphEndpoint endpoint = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        places,
                        InMemoryCallStore.of(List.of()),
                        Callers.bearer(token -> token.equals("adele") ? CLAIMS : null),
                        UUID::randomUUID,
                        InstantSource.system())
                .build();
        server = PlacesServer.start(0, endpoint);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void aPatchReachesTheEndpoint() throws Exception {
        HttpResponse<String> answer = send(
                "PATCH",
                "/beta/places/CF100@contoso.com",
                "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":50}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).contains("\"capacity\":50", "\"displayName\":\"Conf Room 100\"");
        assertThat(send("GET", "/places/room-1", "").body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/places/a%2Fb",
                "/places/100%25",
                "/places/a;b",
                "/places/cf100%40contoso.com",
                "/places/room-1?$select=%69d"
            })
    void aPathIsHandedOnAsItWasSent(String path) throws Exception {
        assertThat(send("GET", path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void anErrorIsAsGraphSendsIt() throws Exception {
        HttpResponse<String> answer = send(
                "PATCH", "/places/room-1", "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":-1,\"label\":1}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("\"target\":\"/capacity\"", "\"target\":\"/label\"");
        assertThat(send("GET", "/places/nobody", "").body()).contains("ErrorItemNotFound");
    }

    @Test
    void aBodyOverTheLimitIsCutOff() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("PATCH /shop/graph/places/room-1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer adele\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 100000000000\r\n\r\n")
                    .getBytes(US_ASCII));
            out.write(new byte[(1 << 20) + 1]);
            out.flush();
            // The answer comes although the client never ends, and then the connection.
            assertThat(all(socket.getInputStream())).startsWith("HTTP/1.1 413 ").contains("RequestEntityTooLarge");
        }
        assertThat(places.find("room-1", Vintage.BETA_2022.placeKeys()).value()).isEqualTo(ROOM);
    }

    private static String all(InputStream in) throws IOException {
        var all = new StringBuilder();
        var some = new byte[1 << 13];
        try {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                all.append(new String(some, 0, read, UTF_8));
            }
        } catch (SocketException e) { // how a connection ends on which the client still sends
            assertThat(e).hasMessageContaining("reset");
        }
        return all.toString();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        var uri = URI.create("http://localhost:" + server.port() + "/shop/graph" + path);
        return client.send(
                HttpRequest.newBuilder(uri)
                        .method(method, BodyPublishers.ofString(body))
                        .header("Authorization", "Bearer adele")
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }
}

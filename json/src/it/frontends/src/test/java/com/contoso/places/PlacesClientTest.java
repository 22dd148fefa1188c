package com.contoso.places;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import io.github.graphlobby.json.Document;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.ResourceType;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client asks the endpoint over HTTP. */
class PlacesClientTest {
    private final FlakyStore places = new FlakyStore(InMemoryPlaceStore.of(Directory.rooms(230)));
    private final List<Duration> waits = new ArrayList<>();
    private HttpServer server;
    private PlacesClient client;

    /** Cannot be asked for some time. */
    private static final class FlakyStore implements PlaceStore {
        private final PlaceStore places;
        private int failures;
        private int replacements;

        FlakyStore(PlaceStore places) {
            this.places = places;
        }

        private void fail() {
            if (failures > 0) {
                failures--;
                throw StoreException.unavailable("a test", null);
            }
        }

        @Override
        public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
            fail();
            return places.find(key, keys);
        }

        @Override
        public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
            replacements++;
            return places.replace(before, after);
        }

        @Override
        public Versioned<Place> add(Place place) {
            return places.add(place);
        }

        @Override
        public boolean remove(Versioned<Place> before) {
            return places.remove(before);
        }

        @Override
        public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
            fail();
            return places.list(type, after, most);
        }

        @Override
        public long count(ResourceType<? extends Place> type) {
            return places.count(type);
        }
    }

    @BeforeEach
    void start() throws Exception {
        String root = "http://localhost:" + freePort() + "/v1.0";
        server = JdkFrontEnd.start(
                URI.create(root).getPort(),
                Directory.builder(places).serviceRoot(root).build());
        client = new PlacesClient(URI.create(root + "/"), () -> Directory.EDITOR, waits::add);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyRoomOfEveryPageIsReadOnce() throws Exception {
        places.failures = 1;
        var ids = new ArrayList<@Nullable String>();
        client.forEachRoom(room -> ids.add(room.resource().id()));
        assertThat(ids).hasSize(230).doesNotHaveDuplicates();
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aChangeIsSentWithTheVersionThatWasRead() throws Exception {
        Document<Room> before = client.room("cf7@contoso.com");
        Document<Room> after = client.update(before, room -> room.with(Room.CAPACITY, 50));
        assertThat(after.resource()).isEqualTo(before.resource().with(Room.CAPACITY, 50));
        assertThat(after.control().etag()).isNotEqualTo(before.control().etag());
        assertThat(stored("cf7@contoso.com").capacity()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a b", "a%b", "a?b", "a#b", "../places/b", "\u00e4;x=1", "a+b"})
    void anIdMayHaveAnyCharacter(String id) throws Exception {
        places.add(Room.TYPE.empty().with(Entity.ID, id));
        Document<Room> before = client.room(id);
        assertThat(before.resource().id()).isEqualTo(id);
        Document<Room> after = client.update(before, room -> room.with(Room.CAPACITY, 3));
        assertThat(after.resource().id()).isEqualTo(id);
    }

    @Test
    void noTokenIsSentElsewhere() {
        var elsewhere = new PlacesClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0/"),
                () -> Directory.EDITOR,
                waits::add);
        assertThatIllegalStateException()
                .isThrownBy(() -> elsewhere.forEachRoom(room -> {}))
                .withMessageStartingWith("the next page is said to be at localhost");
    }

    @Test
    void whatDoesNotChangeIsNotSent() throws Exception {
        Document<Room> before = client.room("cf7@contoso.com");
        assertThat(client.update(before, room -> room.with(Room.CAPACITY, 8))).isSameAs(before);
        assertThat(places.replacements).isZero();
    }

    @Test
    void whoIsFasterIsNotWrittenOver() throws Exception {
        Document<Room> stale = client.room("cf7@contoso.com");
        client.update(stale, room -> room.with(Room.NICKNAME, "faster"));
        client.update(stale, room -> room.with(Room.CAPACITY, requireNonNull(room.capacity()) + 1));
        assertThat(stored("cf7@contoso.com").nickname()).isEqualTo("faster");
        assertThat(stored("cf7@contoso.com").capacity()).isEqualTo(9);
    }

    @Test
    void aServiceThatIsBusyIsAskedAgainWhenItSays() throws Exception {
        places.failures = 2;
        assertThat(client.room("cf7@contoso.com").resource().capacity()).isEqualTo(8);
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void itIsNotAskedForEver() {
        places.failures = 100;
        assertThatExceptionOfType(PlacesClient.GraphServiceException.class)
                .isThrownBy(() -> client.room("cf7@contoso.com"))
                .satisfies(e -> assertThat(e.error().status()).isEqualTo(503));
        assertThat(waits).hasSize(4);
    }

    @Test
    void anErrorSaysWhatIsWrong() throws Exception {
        assertThatExceptionOfType(PlacesClient.GraphServiceException.class)
                .isThrownBy(() -> client.room("nobody@contoso.com"))
                .withMessageContaining("nobody@contoso.com");
        Document<Room> before = client.room("cf7@contoso.com");
        assertThatExceptionOfType(PlacesClient.GraphServiceException.class)
                .isThrownBy(() -> client.update(before, room -> room.with(Room.EMAIL_ADDRESS, "x@contoso.com")))
                .satisfies(e -> assertThat(e.error().details()).hasSize(1));
    }

    private Room stored(String key) {
        return (Room)
                requireNonNull(places.find(key, Set.of(PlaceKey.EMAIL_ADDRESS))).value();
    }
}

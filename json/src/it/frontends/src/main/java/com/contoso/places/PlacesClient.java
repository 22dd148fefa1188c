package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.Page;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads rooms page by page, and sends the smallest PATCH that makes them what they should be. Thread-safe. */
public final class PlacesClient {
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final PatchWriter PATCHES = PatchWriter.of(SchemaVersion.V1_2026);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int TRIES = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build();
    private final URI root;
    private final Supplier<String> tokens;
    private final Sleeper sleeper;

    /** Waits, so that a test need not. */
    @FunctionalInterface
    public interface Sleeper {
        /** Waits for some time. */
        void sleep(Duration time) throws InterruptedException;
    }

    /** Asks a service, such as {@code https://graph.microsoft.com/v1.0/}, with a token for each request. */
    public PlacesClient(URI root, Supplier<String> tokens, Sleeper sleeper) {
        this.root = root;
        this.tokens = tokens;
        this.sleeper = sleeper;
    }

    /** Hands out every room, of which one is in memory at a time. */
    public void forEachRoom(Consumer<Document<Room>> rooms) throws IOException, InterruptedException {
        URI next = root.resolve("places/microsoft.graph.room");
        while (next != null) {
            next = forEachRoomOfPage(next, rooms);
        }
    }

    private @Nullable URI forEachRoomOfPage(URI uri, Consumer<Document<Room>> rooms)
            throws IOException, InterruptedException {
        try (InputStream body = send(request(uri).GET().build()).body();
                Page<Room> page = ROOMS.readPage(body)) {
            page.documents().forEach(rooms);
            String next = page.control().nextLink();
            return next == null ? null : ofService(URI.create(next));
        }
    }

    /** A token is for one service: a link that leads elsewhere is not followed. */
    private URI ofService(URI link) {
        if (!Objects.equals(link.getScheme(), root.getScheme())
                || !Objects.equals(link.getAuthority(), root.getAuthority())) {
            throw new IllegalStateException("the next page is said to be at " + link.getAuthority());
        }
        return link;
    }

    /** Returns a room as it is now. */
    public Document<Room> room(String key) throws IOException, InterruptedException {
        return document(send(request(uri(key)).GET().build()));
    }

    /**
     * Changes a room. Nothing is sent if nothing changes. If somebody else was faster, the room is read again and the
     * change is made again, as it is if an answer was lost: let it set values, and not count.
     */
    public Document<Room> update(Document<Room> read, UnaryOperator<Room> change)
            throws IOException, InterruptedException {
        Document<Room> before = read;
        for (int tries = 1; ; tries++) {
            Patch<Room> patch = Patch.between(before.resource(), change.apply(before.resource()));
            if (patch.isEmpty()) {
                return before;
            }
            URI uri = uri(requireNonNull(before.resource().id()));
            HttpRequest.Builder request = request(uri)
                    .header("Content-Type", "application/json")
                    .header(
                            "If-Match",
                            requireNonNull(before.control().etag(), "read the room by itself: it has no version"))
                    .method("PATCH", BodyPublishers.ofByteArray(PATCHES.toBytes(patch)));
            try {
                return document(send(request.build()));
            } catch (GraphServiceException e) {
                if (e.error().status() != 412 || tries == TRIES) {
                    throw e;
                }
                before = document(send(request(uri).GET().build()));
            }
        }
    }

    private URI uri(String key) {
        if (key.equals(".") || key.equals("..")) {
            throw new IllegalArgumentException("no key of a place: " + key);
        }
        return root.resolve("places/" + URLEncoder.encode(key, UTF_8).replace("+", "%20"));
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(LONGEST_WAIT).header("Authorization", "Bearer " + tokens.get());
    }

    private static Document<Room> document(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return ROOMS.readDocument(body.readAllBytes());
        }
    }

    /** Sends a request, again if the service asks for patience, but not for ever. */
    private HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() < 300) {
                return answer;
            }
            ErrorEnvelope envelope = error(answer);
            Duration wait = envelope.retryAfter();
            if (wait == null || tries == TRIES || wait.compareTo(LONGEST_WAIT) > 0) {
                throw new GraphServiceException(envelope.error());
            }
            sleeper.sleep(wait);
        }
    }

    private static ErrorEnvelope error(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return ErrorEnvelope.read(answer.statusCode(), answer.headers().map(), body.readNBytes(Limits.MOST_READ));
        }
    }

    /** The service answers with an error. */
    public static final class GraphServiceException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient GraphError error;

        private GraphServiceException(GraphError error) {
            super(error.toString());
            this.error = error;
        }

        /** Returns what the service says. */
        public GraphError error() {
            return error;
        }
    }
}

package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.Page;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client that follows {@code @odata.nextLink} to the end, as it is, whatever the ids are. */
class ListPagesTest {
    private static final String ROOT = "https://places.contoso.com/api";
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);

    private static Room room(String id) {
        return Room.TYPE.empty().with(Entity.ID, id);
    }

    private static GraphEndpoint endpoint(List<Room> rooms) {
        return GraphEndpoint.builder(
                        Vintage.V1_2026,
                        InMemoryPlaceStore.of(rooms),
                        InMemoryCallStore.of(List.of()),
                        request -> Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All"),
                        () -> new UUID(0, 1),
                        () -> Instant.EPOCH)
                .serviceRoot(ROOT)
                .build();
    }

    /** The ids on all pages, each of which is read as a client reads it. */
    private static List<String> ids(GraphEndpoint endpoint, String first) {
        var ids = new ArrayList<String>();
        for (@Nullable String next = ROOT + first; next != null; ) {
            assertThat(next).startsWith(ROOT + "/");
            var response =
                    endpoint.handle(GraphRequest.of("GET", next.substring(ROOT.length()), Map.of(), new byte[0]));
            assertThat(response.status()).isEqualTo(200);
            try (Page<Place> page = PLACES.readPage(new ByteArrayInputStream(response.body()))) {
                page.documents().forEach(document -> {
                    assertThat(document.control().etag()).isNotNull();
                    ids.add(requireNonNull(document.resource().id()));
                });
                assertThat(ids).doesNotHaveDuplicates();
                next = page.control().nextLink();
            }
        }
        return ids;
    }

    @Provide
    Arbitrary<Set<String>> someIds() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(4).set().ofMaxSize(12);
    }

    /** Ids that differ in letter case only are one. */
    @Property(tries = 300)
    void everyRoomIsOnOnePage(@ForAll("someIds") Set<String> some, @ForAll @IntRange(min = 1, max = 5) int top) {
        var folded = new HashSet<String>();
        List<Room> rooms = some.stream()
                .filter(id -> folded.add(PlaceKey.folded(id)))
                .map(ListPagesTest::room)
                .toList();
        assertThat(ids(endpoint(rooms), "/places/graph.room?$count=true&$top=" + top))
                .containsExactlyInAnyOrderElementsOf(
                        rooms.stream().map(Room::id).toList());
    }

    @Test
    void aPageHasAHundredRooms() {
        List<Room> rooms =
                IntStream.range(100, 350).mapToObj(i -> room("r" + i)).toList();
        GraphEndpoint endpoint = endpoint(rooms);
        assertThat(ids(endpoint, "/places/microsoft.graph.room?$select=id")).hasSize(250);
        var first = endpoint.handle(GraphRequest.of("GET", "/places/microsoft.graph.room", Map.of(), new byte[0]));
        try (Page<Place> page = PLACES.readPage(new ByteArrayInputStream(first.body()))) {
            assertThat(page.resources()).hasSize(100);
        }
    }
}

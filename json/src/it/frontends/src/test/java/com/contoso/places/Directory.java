package com.contoso.places;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Vintage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Some rooms and a call, and an endpoint whose clock stands still. */
final class Directory {
    static final String EDITOR = "editor";
    static final String BOT = "bot";
    private static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    private static final Map<String, Map<String, Object>> CLAIMS = Map.of(
            EDITOR, Map.of("scp", "Place.ReadWrite.All", "tid", TENANT, "oid", "adele"),
            BOT, Map.of("roles", List.of("Calls.JoinGroupCall.All"), "idtyp", "app", "tid", TENANT, "oid", "bot"));

    private Directory() {}

    static List<Place> rooms(int count) {
        return IntStream.range(0, count).<Place>mapToObj(Directory::room).toList();
    }

    private static Room room(int number) {
        return Room.TYPE
                .empty()
                .with(Entity.ID, "room-" + number)
                .with(Room.EMAIL_ADDRESS, "cf" + number + "@contoso.com")
                .with(Place.DISPLAY_NAME, "Besprechungsraum \u00e4 " + number)
                .with(Room.CAPACITY, 8);
    }

    private static Call call() {
        return Call.TYPE
                .empty()
                .with(Entity.ID, "57dab8b1-894c-409a-b240-bd8beae78896")
                .with(Call.MY_PARTICIPANT_ID, "own")
                .with(Call.PARTICIPANTS, List.of(Participant.TYPE.empty().with(Entity.ID, "own")));
    }

    static GraphEndpoint endpoint() {
        return endpoint(InMemoryPlaceStore.of(
                List.of(room(0), room(1), Room.TYPE.empty().with(Entity.ID, "a/b"))));
    }

    private static GraphEndpoint endpoint(PlaceStore places) {
        return builder(places).build();
    }

    static GraphEndpoint.Builder builder(PlaceStore places) {
        return GraphEndpoint.builder(
                Vintage.V1_2026,
                places,
                InMemoryCallStore.of(List.of(call())),
                Callers.bearer(CLAIMS::get),
                () -> UUID.fromString("0fe0623f-d628-42ed-b4bd-8ac290072cc5"),
                InstantSource.fixed(Instant.parse("2026-11-30T12:00:00Z")));
    }
}

package io.github.graphlobby.example;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.LobbyModule;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Patch;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes resources and patches with Jackson, also inside classes of one's own. */
final class UseObjectMapper {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();
    private static final PlaceUpdate UPDATE = PlaceUpdate.of(Vintage.BETA_2022);

    /** A class of one's own with places in it. */
    record Floor(String name, List<Place> places) {}

    private UseObjectMapper() {}

    static byte[] update(byte[] stored, byte[] body) {
        Room room = MAPPER.readValue(stored, Room.class);
        Patch<Room> patch = MAPPER.readValue(body, new TypeReference<Patch<Room>>() {});
        Outcome<Place> outcome = UPDATE.apply(room, patch);
        return outcome.fold(MAPPER::writeValueAsBytes, error -> MAPPER.writeValueAsBytes(ErrorEnvelope.of(error)));
    }

    static Floor floor(byte[] json) {
        return MAPPER.readValue(json, Floor.class);
    }
}

package io.github.graphlobby.example;

import io.github.graphlobby.json.LobbyModule;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the example serves, as a file in Graph JSON.
 *
 * @param places the places, each with its {@code @odata.type}; none if absent
 * @param calls the calls; none if absent
 */
record Directory(@Nullable List<Place> places, @Nullable List<Call> calls) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();

    static Directory sample() {
        return MAPPER.readValue(
                "{\"places\":[" + Samples.ROOM + "," + Samples.ROOM_LIST + "],\"calls\":[" + Samples.CALL + "]}",
                Directory.class);
    }

    static Directory read(Path file) {
        try {
            Directory directory = MAPPER.readValue(Files.readAllBytes(file), Directory.class);
            if (directory == null || directory.holdsNull()) {
                throw new UsageException(file + " holds null where places or calls should be");
            }
            return directory;
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + ": " + e.getMessage());
        } catch (JacksonException e) {
            throw new UsageException(
                    file + " is not of the form {\"places\":[…],\"calls\":[…]}: " + e.getOriginalMessage());
        }
    }

    private boolean holdsNull() {
        return Stream.concat(allPlaces().stream(), allCalls().stream()).anyMatch(Objects::isNull);
    }

    List<Place> allPlaces() {
        return places == null ? List.of() : places;
    }

    List<Call> allCalls() {
        return calls == null ? List.of() : calls;
    }
}

package io.github.graphlobby.example;

import io.github.graphlobby.json.LobbyModule;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
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
            byte[] json = Files.readAllBytes(file);
            Directory directory = MAPPER.readValue(json, Directory.class);
            if (directory == null || directory.holdsNull()) {
                throw new UsageException(file + " holds null where places or calls should be");
            }
            directory.check(file, json);
            return directory;
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + ": " + e.getMessage());
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw new UsageException(file + (location == null ? "" : ", line " + location.getLineNr() + ",")
                    + " is not of the form {\"places\":[…],\"calls\":[…]}: " + e.getOriginalMessage());
        }
    }

    /** What a store would refuse is named by its line. */
    private void check(Path file, byte[] json) {
        var store = InMemoryPlaceStore.of(List.of());
        check(allPlaces(), store::add, "/places/", file, json);
        var ids = new HashSet<String>();
        check(allCalls(), call -> checkId(call.id(), ids), "/calls/", file, json);
    }

    private static <T> void check(List<T> values, Consumer<T> store, String pointer, Path file, byte[] json) {
        for (int i = 0; i < values.size(); i++) {
            try {
                store.accept(values.get(i));
            } catch (IllegalArgumentException | StoreException e) {
                throw new UsageException(file + ", line " + line(json, pointer + i) + ": " + e.getMessage());
            }
        }
    }

    private static void checkId(@Nullable String id, Set<String> ids) {
        if (id == null || !ids.add(CallStore.folded(id))) {
            throw new IllegalArgumentException(id == null ? "a call without an id" : "another call has the id " + id);
        }
    }

    /** The line on which an object begins that is there. */
    private static int line(byte[] json, String pointer) {
        try (JsonParser in = MAPPER.createParser(json)) {
            JsonToken token = in.nextToken();
            while (token != null
                    && !(token == JsonToken.START_OBJECT && pointer(in).equals(pointer))) {
                token = in.nextToken();
            }
            return in.currentTokenLocation().getLineNr();
        }
    }

    private static String pointer(JsonParser in) {
        return in.streamReadContext().pathAsPointer().toString();
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

package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.LobbyModule;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A document for an {@code ObjectMapper}. */
final class MapperTarget implements Target {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();
    private static final TypeReference<Patch<Room>> PATCH = new TypeReference<>() {};
    private static final TypeReference<Document<Place>> DOCUMENT = new TypeReference<>() {};
    private static final TypeReference<List<Place>> LIST = new TypeReference<>() {};

    @Override
    public void check(byte[] input) {
        Budget.check(input.length, () -> readOrNull(() -> MAPPER.readValue(input, Place.class)));
        StrictJson.Parsed parsed = StrictJson.parsedOrNull(input);
        resource(input, parsed, Place.class, ResourceReader.of(Place.TYPE));
        resource(input, parsed, Call.class, ResourceReader.of(Call.TYPE));
        patch(input, parsed);
        isStable(readOrNull(() -> MAPPER.readValue(input, DOCUMENT)), DOCUMENT);
        isStable(readOrNull(() -> MAPPER.readValue(input, LIST)), LIST);
        readOrNull(() -> MAPPER.readValue(input, JsonMergePatch.class));
        readOrNull(() -> MAPPER.readValue(input, ErrorEnvelope.class));
    }

    private static <T> @Nullable T readOrNull(Supplier<@Nullable T> read) {
        try {
            return read.get();
        } catch (JacksonException e) {
            return null;
        }
    }

    /** What the mapper reads is what a reader reads, where both do: they differ in limits, and in wrappers. */
    private static <B> void resource(
            byte[] json, StrictJson.@Nullable Parsed parsed, Class<B> type, ResourceReader<B> reader) {
        B mapped = readOrNull(() -> MAPPER.readValue(json, type));
        B read = ResourceTarget.readOrNull(() -> reader.read(json));
        boolean isWrapped = parsed != null && parsed.value() instanceof Map<?, ?> object && object.containsKey("value");
        if (parsed != null && parsed.isCertain() && !isWrapped) {
            Hold.equal("read by the mapper " + new String(json, UTF_8), mapped, read);
        }
        if (parsed != null && parsed.isCertain() && mapped instanceof AnyResource resource) {
            Hold.equal(
                    "written by the mapper",
                    MAPPER.writeValueAsString(resource),
                    ResourceWriter.compact().toText(resource));
        }
    }

    private static void patch(byte[] json, StrictJson.@Nullable Parsed parsed) {
        Patch<Room> mapped = readOrNull(() -> MAPPER.readValue(json, PATCH));
        DecodedPatch<Room> read =
                ResourceTarget.readOrNull(() -> PatchReader.of(Room.TYPE).read(json));
        if (parsed != null && parsed.isCertain() && parsed.value() != null) {
            Patch<Room> expected = read == null || !read.violations().isEmpty() ? null : read.patch();
            Hold.equal("the patch read by the mapper", mapped, expected);
        }
    }

    private static <T> void isStable(@Nullable T value, TypeReference<T> type) {
        if (value != null) {
            String once = MAPPER.writeValueAsString(value);
            Hold.equal("written again", MAPPER.writeValueAsString(MAPPER.readValue(once, type)), once);
        }
    }
}

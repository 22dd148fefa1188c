package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.identity.Identity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Json;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** How deep documents may be, whoever opens them and whatever stands around them. */
class DepthTest {
    private static final JsonMapper DEEP = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10_000)
                            .build())
                    .build())
            .addModule(new LobbyModule())
            .build();

    private static final List<TypeReference<?>> READ = List.of(
            new TypeReference<Place>() {},
            new TypeReference<Room>() {},
            new TypeReference<Call>() {},
            new TypeReference<Identity>() {},
            new TypeReference<Document<Place>>() {},
            new TypeReference<Patch<Room>>() {},
            new TypeReference<Patch<Call>>() {},
            new TypeReference<JsonMergePatch>() {},
            new TypeReference<ErrorEnvelope>() {});

    private static final List<String> FORMS = List.of(
            "{\"x\":?}",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"x\":?}",
            "{\"x\":?,\"@odata.type\":\"#microsoft.graph.room\"}",
            "{\"@x.y\":?}",
            "{\"tags\":?}",
            "{\"checkIns\":?}",
            "{\"error\":?}",
            "{\"error\":{\"details\":?}}",
            "{\"value\":?,\"@odata.context\":\"#places/$entity\"}");

    private static String arrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String objects(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private static String places(int depth) {
        String type = "\"@odata.type\":\"#microsoft.graph.roomList\"";
        return ("{" + type + ",\"children\":[").repeat(depth / 2) + "]}".repeat(depth / 2);
    }

    private static String placesWithTheTypeBehind(int depth) {
        return "{\"id\":\"1\",\"children\":[".repeat(depth / 2)
                + "],\"@odata.type\":\"#microsoft.graph.roomList\"}".repeat(depth / 2);
    }

    /** What else is wrong may be said instead, but by the mapper's exception. */
    private static void assertRefused(String json, TypeReference<?> type) {
        assertThatThrownBy(() -> DEEP.readValue(json, type))
                .as(type.getType() + " of " + json.substring(0, 20))
                .isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 600, 5_000})
    void aMapperThatLetsDocumentsBeDeeperDoesNotMakeReadersDeeper(int depth) {
        for (TypeReference<?> type : READ) {
            for (String form : FORMS) {
                assertRefused(form.replace("?", arrays(depth)), type);
                assertRefused(form.replace("?", objects(depth)), type);
            }
        }
        for (String json : List.of(
                FORMS.get(0).replace("?", arrays(depth)), places(depth + 1), placesWithTheTypeBehind(depth + 1))) {
            assertThatThrownBy(() -> DEEP.readValue(json, Place.class))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("nested deeper than " + Json.MAX_DEPTH);
        }
    }

    @Test
    void aMapperReadsWhatIsAsDeepAsItMayBeWhereverItStands() {
        String json = "{\"x\":" + objects(Json.MAX_DEPTH - 1) + "}";
        String list = "[".repeat(100) + json + "]".repeat(100);
        assertThat(DEEP.readValue(json, Room.class).additional()).containsKey("x");
        Object read = DEEP.readerFor(new TypeReference<List<Room>>() {}).readValue("[" + json + "]");
        assertThat(read).isEqualTo(List.of(DEEP.readValue(json, Room.class)));
        assertThat(DEEP.readTree(list).size()).isEqualTo(1);
    }

    @Test
    void aPlaceInAPageOrAWrapperMayBeAsDeepAsAlone() {
        ResourceReader<Place> reader = ResourceReader.of(Place.TYPE);
        for (String type : List.of(
                "\"@odata.type\":\"#microsoft.graph.room\",\"x\":?",
                "\"x\":?,\"@odata.type\":\"#microsoft.graph.room\"")) {
            String json = "{" + type.replace("?", arrays(63)) + "}";
            String deeper = "{" + type.replace("?", arrays(64)) + "}";
            Place alone = reader.read(json);

            assertThat(page(json)).containsExactly(alone);
            assertThat(reader.read("{\"value\":" + json + "}")).isEqualTo(alone);
            assertThat(reader.readDocument(("{\"value\":" + json + "}").getBytes(UTF_8))
                            .resource())
                    .isEqualTo(alone);
            assertThatThrownBy(() -> reader.read(deeper)).isInstanceOf(JsonReadException.class);
            assertThatThrownBy(() -> page(deeper)).isInstanceOf(JsonReadException.class);
            assertThatThrownBy(() -> reader.read("{\"value\":" + deeper + "}")).isInstanceOf(JsonReadException.class);
        }
    }

    private static List<Place> page(String place) {
        var in = new ByteArrayInputStream(("{\"value\":[" + place + "]}").getBytes(UTF_8));
        try (Page<Place> page = ResourceReader.of(Place.TYPE).readPage(in)) {
            return page.resources().toList();
        }
    }
}

package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mapper reads the answer of a service as a {@link ResourceReader} does, also one that stands around its entity. */
class MappedAnswersTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule().with(Kinds.TYPE)).build();
    private static final TypeReference<Document<Room>> ROOM_DOCUMENT = new TypeReference<>() {};
    private static final TypeReference<Document<Place>> PLACE_DOCUMENT = new TypeReference<>() {};

    @TestFactory
    Stream<DynamicTest> anAnswerIsReadAsAReaderReadsIt() {
        return Vectors.tests("resource/normalisations.json", vector -> check(vector, Vectors.structuredType(vector)));
    }

    private static <B> void check(JsonNode vector, StructuredType<B> type) {
        byte[] json = Vectors.document(vector, "document");
        JsonNode tree = Vectors.tree(json);
        if (vector.required("normalisation").stringValue().equals("valueWrapper")
                && !tree.has("@odata.context")
                && !tree.has("@context")) {
            return; // which may be any data here
        }
        JavaType document = MAPPER.getTypeFactory().constructParametricType(Document.class, type.javaClass());
        if (vector.has("refused")) {
            String message = vector.required("messageContains").stringValue();
            assertThatThrownBy(() -> MAPPER.readValue(json, type.javaClass()))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(message);
            assertThatThrownBy(() -> MAPPER.readValue(json, document)).hasMessageContaining(message);
        } else {
            var reader = ResourceReader.of(type);
            assertThat(MAPPER.readValue(json, type.javaClass())).isEqualTo(reader.read(json));
            assertThat(MAPPER.<Object>readValue(json, document)).isEqualTo(reader.readDocument(json));
        }
    }

    /** The pointer to what is refused. */
    private static String refusal(Runnable reading) {
        var e = requireNonNull(catchThrowableOfType(DatabindException.class, reading::run));
        return ((JsonReadException) requireNonNull(e.getCause())).pointer();
    }

    /** The others are data: a mapper reads any part of any document. */
    @Test
    void onlyWhatHasAContextIsAnAnswer() {
        String json = "{\"value\":{\"capacity\":1}}";
        var data = Map.of("value", Map.of("capacity", 1L));
        assertThat(MAPPER.readValue(json, Room.class).additional()).isEqualTo(data);
        assertThat(MAPPER.readValue(json, ROOM_DOCUMENT).resource().additional())
                .isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@odata.type':'#microsoft.graph.room','@odata.context':'c','value':{'capacity':1}}",
                "{'@odata.context':'c','value':{'capacity':1},'@odata.type':'#microsoft.graph.room'}",
                "{'@odata.context':'c','value':{'capacity':1},'x':1}",
                "{'@odata.context':'c','value':{'capacity':1},'capacity':1}",
                "{'@odata.context':'c','value':1}",
                "{'@odata.context':'https://graph/$metadata#places/$entity','value':[{'capacity':1}]}",
                "{'@odata.context':5,'value':{'capacity':1}}"
            })
    void whatIsNoWrapperKeepsItsValue(String text) {
        String json = text.replace('\'', '"');
        assertThat(MAPPER.readValue(json, Room.class).additional()).containsKey("value");
        assertThat(MAPPER.readValue(json, ROOM_DOCUMENT).resource().additional())
                .containsKey("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'value':{'@odata.type':'#microsoft.graph.room'}}",
                "{'@odata.context':5,'value':{'@odata.type':'#microsoft.graph.room'}}",
                "{'value':{'@odata.type':'#microsoft.graph.room'},'@odata.context':null}",
                "{'@odata.context':'c','value':{'@odata.type':'#microsoft.graph.room'},'id':null}",
                "{'@odata.context':'c','id':'1','value':{'@odata.type':'#microsoft.graph.room'}}",
                "{'@odata.context':'c','value':[{'@odata.type':'#microsoft.graph.room'}]}",
                "{'@odata.context':'c'}"
            })
    void whatIsNoWrapperMustSayWhichPlaceItIs(String text) {
        String json = text.replace('\'', '"');
        assertThatThrownBy(() -> MAPPER.readValue(json, Place.class))
                .hasMessageContaining("the document must announce its type");
        assertThatThrownBy(() -> MAPPER.readValue(json, PLACE_DOCUMENT))
                .hasMessageContaining("the document must announce its type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@odata.context':'https://graph/$metadata#places/graph.room','value':[{'id':'1'}]}",
                "{'value':[],'@odata.context':'https://graph/$metadata#places/graph.room'}"
            })
    void aPageIsNoResource(String text) {
        String json = text.replace('\'', '"');
        assertThat(refusal(() -> MAPPER.readValue(json, Room.class))).isEmpty();
        assertThat(refusal(() -> MAPPER.readValue(json, ROOM_DOCUMENT))).isEmpty();
        assertThat(refusal(() -> MAPPER.readValue("{\"a\":" + json + "}", new TypeReference<Map<String, Room>>() {})))
                .isEqualTo("/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@odata.context':'c','value':{'status':'Running'}}                | running | ",
                "{'value':{'status':'Running'},'@odata.context':'c'}                | running | ",
                "{'@odata.context':'c','value':{'status':5}}                        | | /0/value/status",
                "{'@odata.context':'c','value':{'@odata.type':'microsoft.graph.x'}} | | ",
                "{'@odata.context':'c','value':{'@removed':{}}}                     | | /0/value/@removed"
            })
    void answersMayStandInsideOfOtherDocuments(String text, @Nullable String status, @Nullable String pointer) {
        byte[] json = ("[" + text.replace('\'', '"') + ",{\"id\":\"2\"}]").getBytes(UTF_8);
        var list = new TypeReference<List<CommsOperation>>() {};
        if (pointer == null) {
            assertThat(MAPPER.readValue(json, list))
                    .extracting(operation -> String.valueOf(operation.status()), CommsOperation::id)
                    .containsExactly(tuple(String.valueOf(status), null), tuple("null", "2"));
        } else {
            assertThat(refusal(() -> MAPPER.readValue(json, list))).isEqualTo(pointer);
        }
    }

    /** Inside of an entity nothing is taken out, as a reader does not either. */
    @Test
    void aPlaceInsideOfAPlaceIsNoAnswer() {
        String json = "{\"@odata.type\":\"#microsoft.graph.room\",\"children\":["
                + "{\"@odata.context\":\"c\",\"value\":{\"@odata.type\":\"#microsoft.graph.room\"}}]}";
        assertThat(refusal(() -> MAPPER.readValue(json, Place.class))).isEqualTo("/children/0");
        assertThat(refusal(() -> MAPPER.readValue(json, Room.class))).isEqualTo("/children/0");
    }
}

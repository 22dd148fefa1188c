package io.github.graphlobby.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.StructuredType;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodecsTest {

    /** Which text stands for a number is known of Int32 only. */
    @Test
    void onlyAnInt32IsReadFromTextToo() {
        assertThat(Codecs.of(Edm.INT32.orText())).isSameAs(ScalarCodecs.INT32_OR_TEXT);
        assertThat(Codecs.of(Edm.INT32)).isSameAs(ScalarCodecs.INT32);
        assertThat(Codecs.of(Edm.INT64.orText())).isSameAs(Codecs.of(Edm.INT64));
        assertThat(Codecs.of(Edm.DOUBLE.orText())).isSameAs(Codecs.of(Edm.DOUBLE));
        assertThat(Codecs.of(Edm.STRING.orText())).isSameAs(ScalarCodecs.STRING);
    }

    @Test
    void aReaderOfPlacesReadsEachAsWhatItSaysWhateverCameBefore() {
        var places = ResourceReader.of(Place.TYPE);
        for (String announced : List.of(
                "#microsoft.graph.room",
                "#microsoft.graph.room",
                "microsoft.graph.room",
                "#microsoft.graph.roomList",
                "#microsoft.graph.building",
                "#microsoft.graph.building",
                "#microsoft.graph.room")) {
            String name = TypeNames.of(announced);
            for (String members : List.of(
                    "'@odata.type': '%s', 'id': '1', '@odata.etag': 'a'",
                    "'@odata.etag': 'a', '@odata.type': '%s', 'id': '1'",
                    "'id': '1', '@odata.type': '%s', '@odata.etag': 'a'")) {
                Document<Place> document =
                        places.readDocument(object(members, announced).getBytes(UTF_8));
                assertThat(document.resource().resourceType().name()).isEqualTo(name);
                assertThat(document.resource().id()).isEqualTo("1");
                assertThat(document.control().at("")).containsEntry("@odata.etag", "a");
            }
        }
    }

    @Test
    void aTypeThatIsGivenTwiceIsRefusedWhereverItStands() {
        var places = ResourceReader.of(Place.TYPE);
        for (String members : List.of(
                "'@odata.type': '#%1$s', '@odata.type': '#%1$s', 'id': '1'",
                "'@odata.type': '#%1$s', 'id': '1', '@odata.type': '#%1$s'",
                "'@odata.etag': 'a', '@odata.type': '#%1$s', '@odata.type': '#%1$s'",
                "'id': '1', '@odata.type': '#%1$s', '@odata.type': '#%1$s'",
                "'@odata.type': 1, 'id': '1', '@odata.type': '#%1$s'",
                "'@odata.type': null, '@odata.type': '#%1$s', 'id': '1'")) {
            String json = object(members, "microsoft.graph.room");
            assertThatExceptionOfType(JsonReadException.class)
                    .isThrownBy(() -> places.read(json))
                    .withMessageContaining("`@odata.type` is given more than once in one object");
        }
    }

    /** An object that stands where text should be is counted, and so are those inside of it. */
    @Test
    void aTypeBehindAContextThatIsNoTextIsFound() {
        var places = ResourceReader.of(Place.TYPE);
        for (String context : List.of("{}", "{'a': {'b': [{}]}}", "[{'a': {}}]", "1", "null")) {
            String json = object(
                    "'id': '1', '@odata.context': " + context + ", '@odata.type': '%s', 'address': {'city': 'Albany'}",
                    "#microsoft.graph.room");
            assertThat(places.read(json).resourceType()).isEqualTo(Room.TYPE);
        }
    }

    @Test
    void anAnswerWithOtherDataOrNoObjectAsValueIsNoWrapper() {
        var places = ResourceReader.of(Place.TYPE);
        for (String members : List.of(
                "'id': '1', '@odata.context': 'c', 'value': {'@odata.type': '%s'}",
                "'@odata.context': 'c', 'value': {'@odata.type': '%s'}, 'id': '1'",
                "'@odata.context': 'c', 'value': 1")) {
            String json = object(members, "microsoft.graph.room");
            assertThatExceptionOfType(JsonReadException.class)
                    .isThrownBy(() -> places.read(json))
                    .withMessageContaining("must announce its type");
        }
        String wrapper = object("'@odata.context': 'c', 'value': {'@odata.type': '%s'}", "microsoft.graph.room");
        assertThat(places.read(wrapper).resourceType()).isEqualTo(Room.TYPE);
    }

    @Test
    void anItemOfAPageIsNoWrapper() {
        String page =
                object("'value': [{'@odata.context': 'c', 'value': {'@odata.type': '%s'}}]", "microsoft.graph.room");
        assertIsNoPage(Place.TYPE, page, "must announce its type");
    }

    @Test
    void aClosedTypeKeepsItsOtherMembersAndNoTypeThatOnlyTheContextSays() {
        String json = object("'@odata.context': 'c#own.%s', 'floor': 1", "address");
        var address = ResourceReader.of(PhysicalAddress.TYPE).read(json);
        assertThat(address.additional()).isEqualTo(Map.of("floor", 1L));
    }

    @Test
    void aTypeThatAResourceInventsIsNoneForThePatchAfterIt() {
        String json = object("'meetingInfo': {'@odata.type': '#%s', 'x': 1}", "own.info");
        for (int i = 0; i < 2; i++) {
            assertThat(ResourceReader.of(Call.TYPE).read(json).meetingInfo()).isNotNull();
            assertThat(PatchReader.of(Call.TYPE).read(json).violations().listed())
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.message()).contains("modelled type"));
        }
    }

    @Test
    void anEmptyResourceIsWhatStandsAroundItToo() {
        String page = object("'@odata.context': 'h#places/%s', 'value': [{}]", "microsoft.graph.roomList");
        assertIsNoPage(Room.TYPE, page, "microsoft.graph.roomList");
    }

    private static void assertIsNoPage(StructuredType<?> type, String json, String why) {
        try (var page = ResourceReader.of(type).readPage(new ByteArrayInputStream(json.getBytes(UTF_8)))) {
            assertThatExceptionOfType(JsonReadException.class)
                    .isThrownBy(() -> page.documents().count())
                    .withMessageContaining(why);
        }
    }

    @Test
    void whereThereIsNoDocumentAReaderOfAResourceSaysSo() {
        for (String nothing : List.of("", " ")) {
            assertThatExceptionOfType(JsonReadException.class)
                    .isThrownBy(() -> ResourceReader.of(Room.TYPE).read(nothing))
                    .withMessageContaining("there is no document");
        }
    }

    private static String object(String members, String type) {
        return ("{" + members.formatted(type) + "}").replace('\'', '"');
    }
}

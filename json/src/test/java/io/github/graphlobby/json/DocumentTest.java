package io.github.graphlobby.json;

import static io.github.graphlobby.schema.Edm.structured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.json.token.Utf8;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Control information is read, kept apart from the data, and written where it was. */
class DocumentTest {
    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final String ROOM_TYPE = "\"@odata.type\":\"#microsoft.graph.room\"";

    /** All six kinds: what is said of an object, its type after the context, and what is said of a member. */
    private static final String SIX = "\"@odata.context\":\"c\",%s\"@odata.etag\":\"W/\\\"54451\\\"\","
            + "\"@odata.id\":\"places('1')\",\"@odata.nextLink\":\"places?$skip=1\"";

    private static String six(String type) {
        return SIX.formatted(type.isEmpty() ? "" : "\"@odata.type\":\"#" + type + "\",");
    }

    /** A document and the pointers of the objects in which something is said. */
    record Annotated(String where, StructuredType<?> type, String json, List<String> pointers) {
        @Override
        public String toString() {
            return where;
        }
    }

    static Stream<Annotated> documents() {
        return Stream.of(
                annotated(
                        "at the root",
                        Room.TYPE,
                        "{" + six("microsoft.graph.room") + ",\"tags@odata.type\":\"#Collection(String)\",\"tags\":[]}",
                        ""),
                annotated(
                        "in a nested value",
                        Room.TYPE,
                        "{" + ROOM_TYPE + ",\"address\":{" + six("microsoft.graph.physicalAddress")
                                + ",\"city@odata.type\":\"#String\",\"city\":\"Albany\"}}",
                        "",
                        "/address"),
                annotated(
                        "in a value in a value in an item",
                        Call.TYPE,
                        "{\"@odata.type\":\"#microsoft.graph.call\",\"targets\":[{\"hidden\":true},{" + six("")
                                + ",\"identity\":{\"user\":{" + six("microsoft.graph.identity")
                                + ",\"id@odata.type\":\"#String\",\"id\":\"1\"}}}]}",
                        "",
                        "/targets/1",
                        "/targets/1/identity/user"),
                annotated(
                        "beside a null item",
                        Room.TYPE,
                        "{" + ROOM_TYPE + ",\"children\":[null,{" + six("microsoft.graph.roomList")
                                + ",\"rooms\":[null,{" + six("microsoft.graph.room") + "}]}]}",
                        "",
                        "/children/1",
                        "/children/1/rooms/1"),
                annotated(
                        "in a place that is not modelled",
                        Place.TYPE,
                        "{" + six("microsoft.graph.workspace") + ",\"seats@a.b\":[1,{\"@c\":null}],\"seats\":4}",
                        ""),
                annotated(
                        "in a value of an abstract type",
                        Call.TYPE,
                        "{\"@odata.type\":\"#microsoft.graph.call\",\"mediaConfig\":{"
                                + six("microsoft.graph.serviceHostedMediaConfig")
                                + ",\"preFetchMedia\":[{" + six("") + ",\"uri@a.b\":1,\"uri\":\"u\"}]}}",
                        "",
                        "/mediaConfig",
                        "/mediaConfig/preFetchMedia/0"),
                annotated(
                        "of a member of an open type",
                        CommsOperation.TYPE,
                        "{" + six("microsoft.graph.commsOperation")
                                + ",\"prompts@odata.type\":\"#Collection(a.b)\",\"prompts\":[],\"x@a\":1,\"x\":2}",
                        ""),
                annotated(
                        "of members with odd names",
                        Room.TYPE,
                        "{" + ROOM_TYPE + ",\"a/b@odata.type\":\"#Int32\",\"a/b\":1,\"~0@c\":2,\"~0\":3," + "\"\":4}",
                        ""),
                annotated(
                        "of members without value",
                        Room.TYPE,
                        "{" + ROOM_TYPE + ",\"children@odata.nextLink\":\"n\",\"elsewhere@odata.count\":5}",
                        ""),
                annotated(
                        "of other vocabularies",
                        Room.TYPE,
                        "{\"@odata.context\":\"c\"," + ROOM_TYPE + ",\"@note\":\"e\",\"tags@note\":0,\"tags\":[]}",
                        ""),
                annotated(
                        "that is no text",
                        Room.TYPE,
                        "{\"@odata.context\":5," + ROOM_TYPE + ",\"@odata.etag\":null,\"@odata.id\":{\"a\":[]}}",
                        ""));
    }

    private static Annotated annotated(String where, StructuredType<?> type, String json, String... pointers) {
        return new Annotated(where, type, json, List.of(pointers));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentComesOutAsItCame(Annotated annotated) {
        var document = ResourceReader.of(annotated.type()).readDocument(bytes(annotated.json()));

        assertThat(document.control().annotations().keySet()).containsExactlyInAnyOrderElementsOf(annotated.pointers());
        assertThat(write(document)).isEqualTo(annotated.json());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aResourceIsTheSameWithoutIt(Annotated annotated) {
        ResourceReader<?> reader = ResourceReader.of(annotated.type());
        AnyResource resource = (AnyResource) reader.read(annotated.json());

        assertThat((Object) reader.readDocument(bytes(annotated.json())).resource())
                .isEqualTo(resource);
        assertThat(COMPACT.toText(resource)).doesNotContain("@odata.context", "@odata.etag", "@odata.nextLink");
    }

    @Test
    void allSixKindsAreRead() {
        var control = ROOMS.readDocument(bytes("{" + six("microsoft.graph.room") + ",\"tags@odata.type\":\"t\"}"))
                .control();

        assertThat(control.context()).isEqualTo("c");
        assertThat(control.etag()).isEqualTo("W/\"54451\"");
        assertThat(control.id()).isEqualTo("places('1')");
        assertThat(control.nextLink()).isEqualTo("places?$skip=1");
        assertThat(control.at(""))
                .containsEntry("@odata.type", "#microsoft.graph.room")
                .containsEntry("tags@odata.type", "t");
    }

    /** A family keeps what stands before the type to read it again, and families inside it do so too. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theTypeInAFamilyMayStandAnywhere(boolean first) {
        String list = typed("roomList", first, "\"@a\":1,\"rooms\":[{\"@b\":2,\"address\":{\"city@c\":3}}]");
        String room = typed("room", first, "\"phone@d\":4,\"children\":[" + list + "],\"@e\":5");
        var document = PLACES.readDocument(bytes(typed("workspace", first, "\"x@f\":6,\"children\":[" + room + "]")));

        assertThat(document.control())
                .isEqualTo(new ControlInformation(Map.of(
                        "",
                        Map.of("@odata.type", "#microsoft.graph.workspace", "x@f", 6),
                        "/children/0",
                        Map.of("@odata.type", "#microsoft.graph.room", "phone@d", 4, "@e", 5),
                        "/children/0/children/0",
                        Map.of("@odata.type", "#microsoft.graph.roomList", "@a", 1),
                        "/children/0/children/0/rooms/0",
                        Map.of("@b", 2),
                        "/children/0/children/0/rooms/0/address",
                        Map.of("city@c", 3))));
        assertThat(PLACES.readDocument(bytes(write(document)))).isEqualTo(document);
    }

    private static String typed(String name, boolean first, String members) {
        String type = "\"@odata.type\":\"#microsoft.graph." + name + "\"";
        return "{" + (first ? type + "," + members : members + "," + type) + "}";
    }

    @Test
    void controlInformationOfUntypedValuesStaysInThem() {
        String json = "{" + ROOM_TYPE + ",\"checkIns\":[{\"@odata.id\":\"1\",\"a@odata.type\":\"t\"}],"
                + "\"x\":{\"@odata.type\":\"y\",\"@odata.etag\":\"z\"}}";
        var document = ROOMS.readDocument(bytes(json));

        assertThat(document.control().annotations()).containsOnlyKeys("");
        assertThat(document.resource().checkIns()).isEqualTo(List.of(Map.of("@odata.id", "1", "a@odata.type", "t")));
        assertThat(document.resource().additional())
                .isEqualTo(Map.of("x", Map.of("@odata.type", "y", "@odata.etag", "z")));
        assertThat(write(document)).isEqualTo(json);
    }

    @Test
    void resourcesAreEqualWhateverIsSaidOfThem() {
        var one = ROOMS.readDocument(bytes("{\"@odata.etag\":\"1\",\"capacity\":5}"));
        var other = ROOMS.readDocument(bytes("{\"@odata.etag\":\"2\",\"capacity\":5}"));

        assertThat(one.resource()).isEqualTo(other.resource()).hasSameHashCodeAs(other.resource());
        assertThat(one)
                .isNotEqualTo(other)
                .isEqualTo(ROOMS.readDocument(bytes("{\"capacity\":5,\"@odata.etag\":\"1\"}")));
        assertThat(Document.of(one.resource()))
                .isEqualTo(Document.of(other.resource()))
                .isNotEqualTo(one);
    }

    @Test
    void anAnnotationStandsRightBeforeItsMember() {
        var control = ControlInformation.NONE
                .with("", "tags@odata.type", "t")
                .with("", "tagsx@odata.type", "u")
                .with("", "capacity@b", 2)
                .with("", "capacity@a", 1)
                .with("", "@odata.etag", "e");
        var room = Room.TYPE.empty().with(Place.TAGS, List.of("a")).with(Room.CAPACITY, 5);

        assertThat(COMPACT.withControl(control).toText(room))
                .isEqualTo("{" + ROOM_TYPE + ",\"@odata.etag\":\"e\",\"tags@odata.type\":\"t\",\"tags\":[\"a\"],"
                        + "\"capacity@b\":2,\"capacity@a\":1,\"capacity\":5,\"tagsx@odata.type\":\"u\"}");
    }

    @Test
    void anAnswerHasItBeforeItsNullsToo() {
        var control = ControlInformation.NONE.with("", "tags@odata.type", "t").with("/address", "@odata.id", "a");
        var room = Room.TYPE.empty().with(Place.ADDRESS, PhysicalAddress.TYPE.empty());

        assertThat(ResourceWriter.answering(SchemaVersion.BETA_2022)
                        .withControl(control)
                        .toText(room))
                .contains(
                        "\"tags@odata.type\":\"t\",\"tags\":null,", "\"address\":{\"@odata.id\":\"a\",\"type\":null,");
    }

    @Test
    void aTypeThatTheResourceSaysIsNotRepeated() {
        var operation = CommsOperation.TYPE.empty();
        var prompt = ResourceReader.of(CommsOperation.TYPE)
                .read("{\"@odata.type\":\"#microsoft.graph.playPromptOperation\"}");
        var writer = COMPACT.withControl(ControlInformation.NONE.with("", "@odata.type", "another"));

        assertThat(writer.toText(operation)).isEqualTo("{\"@odata.type\":\"#microsoft.graph.commsOperation\"}");
        assertThat(writer.toText(prompt)).isEqualTo("{\"@odata.type\":\"#microsoft.graph.playPromptOperation\"}");
        assertThat(writer.toText(PhysicalAddress.TYPE.empty())).isEqualTo("{\"@odata.type\":\"another\"}");
    }

    @Test
    void anEntityTagComesAfterTheContextAndBeforeTheMembers() {
        var list = RoomList.TYPE.empty().with(Place.PHONE, "1");
        assertThat(COMPACT.withContext("c").withEntityTag("W/\"1\"").toText(list))
                .isEqualTo("{\"@odata.context\":\"c\",\"@odata.etag\":\"W/\\\"1\\\"\","
                        + "\"@odata.type\":\"#microsoft.graph.roomList\",\"phone\":\"1\"}");
        assertThat(COMPACT.withEntityTag("1")
                        .withEntityTag("2")
                        .withContext("c")
                        .toText(PhysicalAddress.TYPE.empty()))
                .isEqualTo("{\"@odata.context\":\"c\",\"@odata.etag\":\"2\"}");
    }

    @ParameterizedTest
    @CsvSource({"@odata.etag", "@etag"})
    void theLastEntityTagIsWrittenAndNoOther(String name) {
        var control = ControlInformation.NONE.with("", "@odata.context", "c").with("", name, "theirs");
        var address = PhysicalAddress.TYPE.empty();

        assertThat(COMPACT.withEntityTag("ours").withControl(control).toText(address))
                .isEqualTo("{\"@odata.context\":\"c\",\"@odata.etag\":\"theirs\"}");
        String ours = "{\"@odata.context\":\"c\",\"@odata.etag\":\"ours\"}";
        assertThat(COMPACT.withControl(control).withEntityTag("ours").toText(address))
                .isEqualTo(ours);
        assertThat(COMPACT.withEntityTag("ours")
                        .withControl(control.without("", name))
                        .toText(address))
                .isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({"@odata.context", "@context"})
    void theLastContextIsWrittenAndNoOther(String name) {
        var control = ControlInformation.NONE.with("", "@odata.etag", "e").with("", name, "theirs");
        var address = PhysicalAddress.TYPE.empty();
        String theirs = "{\"@odata.context\":\"theirs\",\"@odata.etag\":\"e\"}";

        assertThat(COMPACT.withControl(control).toText(address)).isEqualTo(theirs);
        assertThat(COMPACT.withContext("ours").withControl(control).toText(address))
                .isEqualTo(theirs);
        assertThat(COMPACT.withControl(control).withContext("ours").toText(address))
                .isEqualTo("{\"@odata.context\":\"ours\",\"@odata.etag\":\"e\"}");
        assertThat(COMPACT.withContext("ours")
                        .withControl(control.without("", name))
                        .toText(address))
                .isEqualTo("{\"@odata.context\":\"ours\",\"@odata.etag\":\"e\"}");
    }

    @ParameterizedTest
    @CsvSource({"/address", "/nowhere", "/tags/0", "/children/1", "/x", "/address/", "/geoCoordinates/latitude"})
    void whatIsSaidOfNoObjectIsNotWritten(String pointer) {
        var room = ROOMS.read("{\"tags\":[\"a\"],\"children\":[null],\"x\":{},\"geoCoordinates\":{\"latitude\":1}}");

        assertThat(COMPACT.withControl(ControlInformation.NONE.with(pointer, "@odata.id", "a"))
                        .toText(room))
                .isEqualTo(COMPACT.toText(room));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'@odata.etag':1,'@odata.etag':1} | /@odata.etag",
                "{'@odata.type':'microsoft.graph.room','@odata.etag':1,'@odata.etag':1} | /@odata.etag",
                "{'@odata.type':'microsoft.graph.room','@odata.type':'microsoft.graph.room'} | /@odata.type",
                "{'@odata.type':'microsoft.graph.room','tags@a':1,'phone':'1','tags@a':1} | /tags@a",
                "{'phone':'1','tags@a':1,'tags@a':1,'@odata.type':'microsoft.graph.room'} | /tags@a",
                "{'@odata.type':'microsoft.graph.room','address':{'@b':1,'city':'','\\u0040b':1}} | /address/@b",
                "{'@odata.type':'microsoft.graph.room','@a':{'b':1,'b':1}} | /@a/b",
                "{'@odata.type':'microsoft.graph.room','a/b@c':1,'a/b@c':1} | /a~1b@c"
            })
    void anAnnotationIsGivenOnce(String json, String pointer) {
        byte[] document = bytes(json.replace('\'', '"'));
        var e = catchThrowableOfType(JsonReadException.class, () -> PLACES.readDocument(document));

        assertThat(e).isNotNull();
        assertThat(e.reason()).contains("is given more than once in one object");
        assertThat(e.pointer()).isEqualTo(pointer);
    }

    /** A type with a property whose name is escaped in a pointer; no type of the model has one. */
    record Odd(@Nullable PhysicalAddress odd, Map<String, @Nullable Object> additional) implements Resource<Odd> {
        private static final Declaration<Odd> OWN = Declaration.complex("test.odd");
        static final Property<Odd, PhysicalAddress> ODD =
                OWN.property("a/b~1c~", structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE));
        static final ResourceType<Odd> TYPE = ResourceType.of(OWN, Odd::of, Odd::values);

        private @Nullable Object[] values() {
            return new @Nullable Object[] {odd};
        }

        private static Odd of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Odd(ODD.in(values), additional);
        }

        @Override
        public ResourceType<Odd> resourceType() {
            return TYPE;
        }
    }

    @Test
    void pointersEscapeTheNamesInThem() {
        String json = "{\"a/b~1c~\":{\"@odata.id\":\"1\",\"city\":\"Albany\"}}";
        var document = ResourceReader.of(Odd.TYPE).readDocument(bytes(json));

        assertThat(document.control().annotations()).containsOnlyKeys("/a~1b~01c~0");
        assertThat(write(document)).isEqualTo(json);
    }

    private static byte[] bytes(String json) {
        return Utf8.encode(json);
    }

    private static String write(Document<?> document) {
        return COMPACT.withControl(document.control()).toText((AnyResource) document.resource());
    }
}

package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An {@code ObjectMapper} with the module reads and writes what the readers and writers do, anywhere in a document. */
public class LobbyModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();
    private static final TypeReference<Patch<Room>> ROOM_PATCH = new TypeReference<>() {};

    private static final Room ROOM = Patch.builder(Room.TYPE)
            .set(Room.CAPACITY, 50)
            .set(Room.BOOKING_TYPE, BookingType.STANDARD)
            .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Albany"))
            .additional("x", List.of(1, new BigDecimal("1.50")))
            .build()
            .toResource();
    private static final String ROOM_JSON =
            "{\"@odata.type\":\"#microsoft.graph.room\",\"address\":{\"city\":\"Albany\"},"
                    + "\"capacity\":50,\"bookingType\":\"standard\",\"x\":[1,1.50]}";
    private static final Patch<Room> PATCH =
            Patch.builder(Room.TYPE).clear(Place.PHONE).set(Room.CAPACITY, 51).build();
    private static final String PATCH_JSON =
            "{\"@odata.type\":\"microsoft.graph.room\",\"phone\":null,\"capacity\":51}";

    /** Public, as its classes below are, because the mapper may look only into those of an exported package. */
    public LobbyModuleTest() {}

    /** A record of an embedder. */
    public record Booking(
            String title,
            @Nullable Room room,
            @Nullable Place place,
            @Nullable Patch<Room> patch) {}

    /** A class of an embedder. */
    public static class Floor {
        public @Nullable List<Place> places;
        public @Nullable Map<String, Patch<Room>> patches;
        public Room @Nullable [] rooms;
        public @Nullable BookingType type;
        public @Nullable Call call;

        public Floor() {}
    }

    @Test
    void everyKindOfValueIsReadAndWritten() {
        assertReadAndWritten(ROOM_JSON, Room.class, ROOM);
        assertReadAndWritten(ROOM_JSON, Place.class, ROOM);
        assertReadAndWritten("{\"city\":\"Albany\"}", PhysicalAddress.class, ROOM.address());
        assertReadAndWritten("\"standard\"", BookingType.class, BookingType.STANDARD);
        assertReadAndWritten("\"odd\"", BookingType.class, BookingType.of("odd"));
        assertReadAndWritten("{\"@odata.type\":\"#microsoft.graph.call\"}", Call.class, Call.TYPE.empty());
        assertReadAndWritten(
                "{\"@odata.type\":\"#microsoft.graph.workspace\",\"capacity\":1}",
                Place.class,
                ResourceReader.of(Place.TYPE)
                        .read("{\"@odata.type\": \"#microsoft.graph.workspace\", \"capacity\": 1}"));
        assertThat(MAPPER.readValue(PATCH_JSON, ROOM_PATCH)).isEqualTo(PATCH);
        assertThat(MAPPER.writeValueAsString(PATCH)).isEqualTo(PATCH_JSON);
    }

    private static <V> void assertReadAndWritten(String json, Class<V> javaClass, @Nullable V value) {
        assertThat(MAPPER.readValue(json, javaClass)).isEqualTo(value);
        assertThat(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), javaClass))
                .isEqualTo(value);
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.writeValueAsBytes(value)).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyTypeOfTheModelIsReadAsItsRecord() {
        for (var type : Vectors.TYPES) {
            if (!type.equals(Kinds.TYPE)) {
                String json = ResourceWriter.compact().toText(type.empty());
                assertThat((Object) MAPPER.readValue(json, type.empty().getClass()))
                        .isEqualTo(type.empty());
            }
        }
    }

    @Test
    void everyEnumerationAndFamilyOfTheModelIsRead() {
        for (var type : Vectors.TYPES) {
            for (var property : type.equals(Kinds.TYPE) ? List.<Property<?, ?>>of() : type.properties()) {
                assertRead(property.type());
            }
        }
    }

    private static void assertRead(ValueType<?> type) {
        if (type instanceof CollectionType<?> collection) {
            assertRead(collection.item());
        } else if (type instanceof EnumType<?> enumeration) {
            assertThat((Object) MAPPER.readValue("\"x\"", enumeration.javaClass()))
                    .isEqualTo(enumeration.of("x"));
        } else if (type instanceof StructuredValueType<?> value
                && value.structuredType() instanceof ResourceFamily<?> family) {
            AnyResource unmodelled = family.type("microsoft.graph.x").empty();
            String json = "{\"@odata.type\": \"#microsoft.graph.x\"}";
            assertThat((Object) MAPPER.readValue(json, value.javaClass())).isEqualTo(unmodelled);
            assertThat((Object) MAPPER.readValue(json, unmodelled.getClass())).isEqualTo(unmodelled);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Completed", "completed"})
    void bothCasingsAreReadAndTheSmallOneIsWritten(String text) {
        OperationStatus status = MAPPER.readValue("\"" + text + "\"", OperationStatus.class);
        assertThat(status).isSameAs(OperationStatus.COMPLETED);
        assertThat(MAPPER.writeValueAsString(status)).isEqualTo("\"completed\"");
    }

    /** By whichever door it comes in. */
    @Test
    void aZeroOfUntypedDataHasNoSign() {
        String json = "{\"x\":-0.0,\"y\":-0}";
        var room = MAPPER.readValue(json, Room.class);
        var patch = MAPPER.readValue(json, JsonMergePatch.class);
        assertThat(room.additional()).isEqualTo(Map.of("x", new BigDecimal("0.0"), "y", 0L));
        assertThat(patch).isEqualTo(JsonMergePatch.of(Map.of("x", -0.0, "y", new BigDecimal("-0"))));
        assertThat(MAPPER.writeValueAsString(patch)).isEqualTo("{\"x\":0.0,\"y\":0}");
    }

    @Test
    void valuesStandInRecords() {
        String json =
                "{\"title\":\"t\",\"room\":" + ROOM_JSON + ",\"place\":" + ROOM_JSON + ",\"patch\":" + PATCH_JSON + "}";
        var booking = new Booking("t", ROOM, ROOM, PATCH);
        assertThat(MAPPER.readValue(json, Booking.class)).isEqualTo(booking);
        assertThat(MAPPER.writeValueAsString(booking)).isEqualTo(json);
    }

    @Test
    void valuesAreReadAfterOtherMembersAndBeforeThem() {
        String json = "{\"patch\": " + PATCH_JSON + ", \"place\": {\"capacity\": 1, \"children\": [{\"id\": \"2\","
                + " \"@odata.type\": \"#microsoft.graph.roomList\"}], \"@odata.type\": \"#microsoft.graph.room\"},"
                + " \"title\": \"t\"}";
        Booking booking = MAPPER.readValue(json, Booking.class);
        assertThat(booking.patch()).isEqualTo(PATCH);
        assertThat(booking.title()).isEqualTo("t");
        assertThat(booking.place())
                .isEqualTo(Room.TYPE
                        .empty()
                        .with(Room.CAPACITY, 1)
                        .with(Place.CHILDREN, List.of(RoomList.TYPE.empty().with(Place.ID, "2"))));
    }

    @Test
    void fieldsThatAreNullStayNull() {
        var booking = new Booking("t", null, null, null);
        String json = "{\"title\":\"t\",\"room\":null,\"place\":null,\"patch\":null}";
        assertThat(MAPPER.readValue(json, Booking.class)).isEqualTo(booking);
        assertThat(MAPPER.readValue("{\"title\":\"t\"}", Booking.class)).isEqualTo(booking);
        assertThat(MAPPER.writeValueAsString(booking)).isEqualTo(json);
        assertThat((Object) MAPPER.readValue("null", Room.class)).isNull();
        assertThat((Object) MAPPER.readValue("null", ROOM_PATCH)).isNull();
        assertThat((Object) MAPPER.readValue("null", BookingType.class)).isNull();
    }

    @Test
    void valuesStandInListsMapsAndArrays() {
        String json = "{\"places\":[" + ROOM_JSON + ",null,{\"@odata.type\":\"#microsoft.graph.desk\"}],"
                + "\"patches\":{\"a\":" + PATCH_JSON + ",\"b\":null},\"rooms\":[" + ROOM_JSON + "],"
                + "\"type\":\"reserved\",\"call\":{\"@odata.type\":\"#microsoft.graph.call\",\"subject\":\"s\"}}";
        Floor floor = MAPPER.readValue(json, Floor.class);
        assertThat(floor.places)
                .containsExactly(
                        ROOM, null, OtherPlace.type("microsoft.graph.desk").empty());
        assertThat(floor.patches).containsEntry("a", PATCH).containsEntry("b", null);
        assertThat(floor.rooms).containsExactly(ROOM);
        assertThat(floor.type).isSameAs(BookingType.RESERVED);
        assertThat(floor.call).isEqualTo(Call.TYPE.empty().with(Call.SUBJECT, "s"));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(floor))).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void allViolationsAreThrownWithPointersFromTheRootOfTheDocument() {
        String json = "{\"patches\": {\"a/b\": " + PATCH_JSON
                + ", \"c\": {\"capacity\": \"x\", \"colour\": {\"y\": 1}, \"tags\": null,"
                + " \"address\": {\"city\": 5}, \"children\": [{\"capacity\": -1,"
                + " \"@odata.type\": \"#microsoft.graph.room\"}]}}}";
        var e = catchThrowableOfType(InvalidPatchDatabindException.class, () -> MAPPER.readValue(json, Floor.class));
        assertThat(e.violations().listed().stream().map(Violation::pointer))
                .containsExactly(
                        "/patches/c/capacity",
                        "/patches/c/colour",
                        "/patches/c/tags",
                        "/patches/c/address/city",
                        "/patches/c/children/0/capacity");
        assertThat(e).hasMessageContainingAll("capacity", "colour", "tags", "city", "children");
    }

    @Test
    void pointersToViolationsAreEscaped() {
        var e = catchThrowableOfType(
                InvalidPatchDatabindException.class,
                () -> MAPPER.readValue("{\"patches\": {\"a/b~\": {\"x\": 1}}}", Floor.class));
        assertThat(e.violations().listed()).singleElement().returns("/patches/a~1b~0/x", Violation::pointer);
    }

    @Test
    void aHundredViolationsAreListedAndTheRestIsCounted() {
        String tags = "null,".repeat(150) + "null";
        var e = catchThrowableOfType(
                InvalidPatchDatabindException.class, () -> MAPPER.readValue("{\"tags\": [" + tags + "]}", ROOM_PATCH));
        assertThat(e.violations().listed()).hasSize(100);
        assertThat(e.violations().total()).isEqualTo(151);
    }

    @Test
    void aWrongValueIsADatabindExceptionThatSaysWhere() {
        assertWrong("{\"places\": [" + ROOM_JSON + ", {\"id\": \"1\"}]}", "places/1");
        assertWrong("{\"rooms\": [{\"capacity\": \"1\"}]}", "rooms/0/capacity");
        assertWrong("{\"rooms\": [{\"address\": {\"city\": 1}}]}", "rooms/0/address/city");
        assertWrong("{\"rooms\": [5]}", "rooms/0");
        assertWrong("{\"type\": 5}", "type");
        assertWrong("{\"rooms\": [{\"@odata.type\": \"#microsoft.graph.roomList\"}]}", "rooms/0/@odata.type");
        assertWrong("{\"call\": {\"x\": 1e99999999999}}", "call/x");
        assertWrong("{\"patches\": {\"a\": []}}", "patches/a");
        assertWrong("{\"call\": {\"x\": 1, \"x\": 2}}", "call/x");
    }

    private static void assertWrong(String json, String pointer) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Floor.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"capacity\": }", "{\"capacity\": 1} {"})
    void aSyntaxErrorIsTheParsers(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Room.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> MAPPER.readValue(json, ROOM_PATCH)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aPatchOfUnknownTypeIsRefused() {
        for (var type : List.of(new TypeReference<Patch<?>>() {}, new TypeReference<Patch<OtherPlace>>() {})) {
            assertThatThrownBy(() -> MAPPER.readValue(PATCH_JSON, type))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("Patch");
        }
        assertThatThrownBy(() -> MAPPER.readValue(PATCH_JSON, Patch.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Patch");
    }

    @Test
    void anUnmodelledPlaceIsReadAsAPlaceAndNotByItsComponents() {
        String json = "{\"@odata.type\":\"#microsoft.graph.desk\",\"odataType\":\"x\",\"additional\":{},\"id\":\"1\"}";
        assertThat(MAPPER.readValue(json, OtherPlace.class)).isEqualTo(MAPPER.readValue(json, Place.class));
        assertThatThrownBy(() -> MAPPER.readValue(ROOM_JSON, OtherPlace.class)).isInstanceOf(DatabindException.class);
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Place.class)))
                .isEqualTo("{\"@odata.type\":\"#microsoft.graph.desk\",\"id\":\"1\",\"odataType\":\"x\","
                        + "\"additional\":{}}");
    }

    @Test
    void aReaderForUpdatingMerges() {
        Room updated = MAPPER.readerForUpdating(ROOM).readValue("{\"capacity\":1,\"address\":{\"street\":\"x\"}}");
        assertThat(updated)
                .isEqualTo(Patch.builder(Room.TYPE)
                        .set(Room.CAPACITY, 1)
                        .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.STREET, "x"))
                        .build()
                        .applyTo(ROOM));
        assertThatThrownBy(() -> MAPPER.readerForUpdating(ROOM).readValue("{\"capacity\":-1}"))
                .isInstanceOf(InvalidPatchDatabindException.class);
    }

    @Test
    void treesAreReadAndWritten() {
        JsonNode tree = MAPPER.readTree(ROOM_JSON);
        assertThat(MAPPER.treeToValue(tree, Room.class)).isEqualTo(readByUs(tree));
        assertThat(MAPPER.treeToValue(tree, Place.class)).isEqualTo(readByUs(tree));
        JsonNode written = MAPPER.valueToTree(ROOM);
        assertThat(written.required("capacity").intValue()).isEqualTo(50);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(PATCH_JSON), ROOM_PATCH)).isEqualTo(PATCH);
        JsonNode patch = MAPPER.valueToTree(PATCH);
        assertThat(patch).isEqualTo(MAPPER.readTree(PATCH_JSON));
    }

    private static Room readByUs(JsonNode tree) {
        return ResourceReader.of(Room.TYPE).read(tree.toString());
    }

    @Test
    void aTreeThatSomebodyBuiltIsRead() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("capacity", 50L).put("floorNumber", (short) 3).put("label", "l");
        tree.putObject("geoCoordinates")
                .put("latitude", 47)
                .put("longitude", 1.5f)
                .put("altitude", BigDecimal.ONE);
        Room room = MAPPER.treeToValue(tree, Room.class);
        assertThat(room.capacity()).isEqualTo(50);
        assertThat(room.floorNumber()).isEqualTo(3);
        assertThat(room.geoCoordinates())
                .isEqualTo(MAPPER.readValue(
                        "{\"latitude\": 47.0, \"longitude\": 1.5, \"altitude\": 1.0}", OutlookGeoCoordinates.class));
    }

    @Test
    void mapsAreConvertedBothWays() {
        var map = Map.of(
                "capacity", 50L,
                "floorNumber", BigInteger.TWO,
                "tags", List.of("a"),
                "address", Map.of("city", "Albany"),
                "x", Map.of("y", List.of(1, new BigDecimal("1.50"))));
        Room room = MAPPER.convertValue(map, Room.class);
        assertThat(room)
                .isEqualTo(ResourceReader.of(Room.TYPE)
                        .read("{\"capacity\": 50, \"floorNumber\": 2, \"tags\": [\"a\"],"
                                + " \"address\": {\"city\": \"Albany\"}, \"x\": {\"y\": [1, 1.50]}}"));
        assertThat(MAPPER.<Map<String, Object>>convertValue(room, new TypeReference<>() {}))
                .containsEntry("@odata.type", "#microsoft.graph.room")
                .containsEntry("capacity", 50)
                .containsEntry("address", Map.of("city", "Albany"));
        assertThat(MAPPER.convertValue(Map.of("capacity", 51), ROOM_PATCH))
                .isEqualTo(Patch.builder(Room.TYPE).set(Room.CAPACITY, 51).build());
    }

    @Test
    void aNumberThatNobodyHasIsRefusedInATreeToo() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.putObject("geoCoordinates").put("latitude", Double.NaN);
        assertThatThrownBy(() -> MAPPER.treeToValue(tree, Room.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("x", Double.POSITIVE_INFINITY), Room.class))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("capacity", 1L << 31), Room.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aValueThatIsNoJsonIsNotReadAsNothing() {
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("x", new byte[] {1}), Room.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void violationsAreThrownForTreesToo() {
        var e = catchThrowableOfType(
                InvalidPatchDatabindException.class,
                () -> MAPPER.treeToValue(MAPPER.readTree("{\"tags\": [1], \"colour\": 1}"), ROOM_PATCH));
        assertThat(e.violations().listed().stream().map(Violation::pointer)).containsExactly("/tags/0", "/colour");
    }

    @Test
    void longNamesWithASharedPrefixAreToldApartInBytes() {
        String json = "{\"isWheelChairAccessibleX\": 1, \"isWheelChairAccessible\": true, \"displayDeviceNam\": 2,"
                + " \"displayDeviceName\": \"d\", \"displayName\": \"n\", \"displayNam\": 3,"
                + " \"videoDeviceName\": \"v\", \"audioDeviceName\": \"a\", \"teamsEnabledStateX\": 4}";
        Room room = MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Room.class);
        assertThat(room).isEqualTo(MAPPER.readValue(json, Room.class));
        assertThat(room.isWheelChairAccessible()).isTrue();
        assertThat(room.displayDeviceName()).isEqualTo("d");
        assertThat(room.displayName()).isEqualTo("n");
        assertThat(room.videoDeviceName()).isEqualTo("v");
        assertThat(room.audioDeviceName()).isEqualTo("a");
        assertThat(room.additional())
                .containsOnlyKeys("isWheelChairAccessibleX", "displayDeviceNam", "displayNam", "teamsEnabledStateX");
    }

    @Test
    void theVersionOfTheReceiversDecidesWhatAReplacedValueLacks() {
        Patch<Room> patch = Patch.builder(Room.TYPE)
                .set(Place.ADDRESS, PhysicalAddress.TYPE.empty())
                .build();
        var mapper = JsonMapper.builder()
                .addModule(new LobbyModule(SchemaVersion.V1_2026))
                .build();
        assertThat(mapper.writeValueAsString(patch))
                .isEqualTo(PatchWriter.of(SchemaVersion.V1_2026).toText(patch))
                .isNotEqualTo(MAPPER.writeValueAsString(patch));
        assertThat(MAPPER.writeValueAsString(patch))
                .isEqualTo(PatchWriter.of(SchemaVersion.BETA_2022).toText(patch));
    }

    /** An enumeration of an embedder. */
    public static final class Colour extends EvolvableEnum {
        private static final EnumType.Members<Colour> OWN =
                EnumType.members("contoso.colour", Colour.class, Colour::new);
        public static final Colour RED = OWN.member("red");
        public static final EnumType<Colour> TYPE = OWN.type();

        private Colour(String text) {
            super(text);
        }
    }

    private static final String KINDS_JSON = "{\"text\":\"t\"}";

    /** Two orders in which a mapper may get the module that knows own types and the plain one, found as a service. */
    static Stream<JsonMapper> mappersWithOwnTypes() {
        var own = new LobbyModule().with(Kinds.TYPE, Colour.TYPE);
        return Stream.of(
                JsonMapper.builder().addModule(own).build(),
                JsonMapper.builder().addModule(own).findAndAddModules().build(),
                JsonMapper.builder().findAndAddModules().addModule(own).build(),
                JsonMapper.builder()
                        .addModule(new LobbyModule().with(Kinds.TYPE))
                        .addModule(new LobbyModule().with(Colour.TYPE))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappersWithOwnTypes")
    void typesOfAnEmbedderAreReadAndWritten(JsonMapper mapper) {
        Kinds kinds = Kinds.TYPE.empty().with(Kinds.TEXT, "t");
        assertThat(mapper.writeValueAsString(kinds)).isEqualTo(KINDS_JSON);
        assertThat(mapper.readValue(KINDS_JSON, Kinds.class)).isEqualTo(kinds);
        assertThat(mapper.readValue(KINDS_JSON, new TypeReference<Patch<Kinds>>() {}))
                .isEqualTo(Patch.builder(Kinds.TYPE).set(Kinds.TEXT, "t").build());
        assertThat(mapper.readValue("\"red\"", Colour.class)).isSameAs(Colour.RED);
        assertThat(mapper.readValue(ROOM_JSON, Place.class)).isEqualTo(ROOM);
    }

    @Test
    void aTypeThatTheModuleDoesNotKnowIsRefusedInWords() {
        assertThatThrownBy(() -> MAPPER.readValue(KINDS_JSON, new TypeReference<Patch<Kinds>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("LobbyModule.with");
        assertThatThrownBy(() -> MAPPER.readValue(KINDS_JSON, Kinds.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("LobbyModule.with");
        assertThatThrownBy(() -> MAPPER.readValue("\"red\"", Colour.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("LobbyModule.with");
    }

    /** Both orders, since the mapper would else let the later one win. */
    @Test
    void theVersionThatWasAskedForIsKeptBesideTheModuleFoundAsAService() {
        Patch<Room> patch = Patch.builder(Room.TYPE)
                .set(Place.ADDRESS, PhysicalAddress.TYPE.empty())
                .build();
        String expected = PatchWriter.of(SchemaVersion.V1_2026).toText(patch);
        var module = new LobbyModule(SchemaVersion.V1_2026);
        assertThat(JsonMapper.builder()
                        .addModule(module)
                        .findAndAddModules()
                        .build()
                        .writeValueAsString(patch))
                .isEqualTo(expected);
        assertThat(JsonMapper.builder()
                        .findAndAddModules()
                        .addModule(module)
                        .build()
                        .writeValueAsString(patch))
                .isEqualTo(expected);
    }

    @Test
    void typesOfOneModuleAndTheVersionOfAnotherStandTogetherInBothOrders() {
        Patch<Room> patch = Patch.builder(Room.TYPE)
                .set(Place.ADDRESS, PhysicalAddress.TYPE.empty())
                .build();
        var types = new LobbyModule().with(Kinds.TYPE);
        for (var version : SchemaVersion.values()) {
            String expected = PatchWriter.of(version).toText(patch);
            var versioned = new LobbyModule(version);
            for (var modules : List.of(List.of(types, versioned), List.of(versioned, types))) {
                var mapper = JsonMapper.builder()
                        .findAndAddModules()
                        .addModules(modules)
                        .build();
                assertThat(mapper.writeValueAsString(patch)).isEqualTo(expected);
                assertThat(mapper.readValue(KINDS_JSON, Kinds.class).text()).isEqualTo("t");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "5", "{\"error\":5}", "{\"error\":null}"})
    void whatIsNoErrorEnvelopeIsADatabindException(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, ErrorEnvelope.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void aMapperThatLooksForModulesFindsIt() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue(ROOM_JSON, Room.class)).isEqualTo(ROOM);
        assertThat(mapper.writeValueAsString(ROOM)).isEqualTo(ROOM_JSON);
    }

    @Test
    void itsVersionIsThatOfTheProject() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        String version = pom.replaceAll("(?s).*?<parent>.*?<version>(.*?)</version>.*", "$1");
        assertThat(new LobbyModule().version().toFullString()).isEqualTo("io.github.graphlobby/lobby-json/" + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":null,\"b\":{\"c\":[1,2.50],\"d\":null},\"@odata.type\":\"x\"}"})
    void anUntypedMergePatchIsReadAndWritten(String json) {
        JsonMergePatch patch = MAPPER.readValue(json, JsonMergePatch.class);
        assertThat(patch)
                .isEqualTo(JsonMergePatch.of(MAPPER.readerFor(Map.class)
                        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .<Map<String, Object>>readValue(json)));
        assertThat(MAPPER.writeValueAsString(patch)).isEqualTo(json);
    }

    @Test
    void mergePatchesMayStandInAnArray() {
        var patches = List.of(JsonMergePatch.of(Map.of("a", 1)), JsonMergePatch.of(Map.of("b", 2)));

        assertThat(MAPPER.writeValueAsString(patches)).isEqualTo("[{\"a\":1},{\"b\":2}]");
    }

    @Test
    void whatAnUntypedMergePatchCannotSayIsRefused() {
        JsonMergePatch replacing = JsonMergePatch.of(Collections.singletonMap("a", 1))
                .then(JsonMergePatch.of(Map.of("a", Map.of("b", 1))));
        assertThatThrownBy(() -> MAPPER.writeValueAsString(replacing))
                .hasMessageContaining("`a` is replaced by an object");
        assertThatThrownBy(() -> MAPPER.readValue("[1]", JsonMergePatch.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("a merge patch of an object is an object");
    }

    @Test
    void anErrorEnvelopeIsReadAndWritten() {
        String json = "{\"error\":{\"code\":\"8522\",\"message\":\"Call not found.\",\"details\":[],"
                + "\"innerError\":{\"request-id\":\"r\"}}}";
        ErrorEnvelope envelope = MAPPER.readValue(json, ErrorEnvelope.class);
        assertThat(envelope)
                .isEqualTo(ErrorEnvelope.of(GraphError.of(ErrorEnvelope.UNKNOWN_STATUS, "8522", "Call not found."))
                        .withRequestId("r"));
        assertThat(MAPPER.writeValueAsString(envelope)).isEqualTo(json);
        assertThat(MAPPER.readValue("[" + json + "]", new TypeReference<List<ErrorEnvelope>>() {}))
                .containsExactly(envelope);
        assertThatThrownBy(() -> MAPPER.readValue("[{}]", new TypeReference<List<ErrorEnvelope>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("has no member `error`");
    }

    @Test
    void aDocumentKeepsItsControlInformationWhereverItStands() {
        String json = "{\"@odata.context\":\"c\",\"@odata.type\":\"#microsoft.graph.room\",\"@odata.etag\":\"W/1\","
                + "\"address\":{\"@x.y\":1,\"city\":\"Albany\"},\"capacity\":5}";
        Document<Room> expected = ResourceReader.of(Room.TYPE).readDocument(json.getBytes(StandardCharsets.UTF_8));
        Document<Room> read = MAPPER.readValue(json, new TypeReference<Document<Room>>() {});
        assertThat(read).isEqualTo(expected);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
        assertThat(MAPPER.readValue(
                        "{\"a\":[" + json + "]}", new TypeReference<Map<String, List<Document<Place>>>>() {}))
                .isEqualTo(Map.of("a", List.of(expected)));
    }

    @Test
    void whatWasRemovedIsADocumentAndNoResource() {
        String json = "{\"a\":[{\"@type\":\"#graph.room\",\"id\":\"1\",\"@removed\":{\"reason\":\"deleted\"}}]}";

        assertThat(MAPPER.readValue(json, new TypeReference<Map<String, List<Document<Place>>>>() {}))
                .extractingByKey("a")
                .satisfies(documents ->
                        assertThat(documents.get(0).control().at("")).containsOnlyKeys("@odata.type", "@removed"));
        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Map<String, List<Place>>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("removed")
                .hasMessageContaining("a/0/@removed");
    }

    @Test
    void aTypeMayStandOnlyInTheContext() {
        String json = "{\"@odata.context\":\"https://x/$metadata#places/microsoft.graph.room/$entity\",\"id\":\"1\"}";

        assertThat(MAPPER.readValue(json, Place.class))
                .isEqualTo(Room.TYPE.empty().with(Place.ID, "1"));
    }

    @Test
    void aDocumentOfNobodyKnowsWhatIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue(ROOM_JSON, Document.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Document<Room>");
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Document.of("text")))
                .hasMessageContaining("a document is written if it holds a resource, not a java.lang.String");
    }

    @Test
    void whatHasNoJsonIsRefusedAndNotWrittenAsABean() {
        for (Object value : List.of(
                Patch.builder(Room.TYPE),
                PatchReader.of(Room.TYPE).read("{}"),
                MapPatch.builder().build(),
                GraphError.callNotFound(),
                Vintage.BETA_2022,
                SourceLine.of(1, new byte[0]),
                Draft.of(ROOM),
                Snapshot.of(ROOM))) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(value))
                    .hasMessageContaining(value.getClass().getSimpleName() + " has no JSON");
        }
    }

    /** A class that is added to the library is refused until somebody gives it a form. */
    @Test
    void noClassOfTheLibraryIsLeftToTheMapperAsABean() {
        var classes = new ClassFileImporter()
                .importPaths(Path.of("target", "classes"), Path.of("..", "core", "target", "classes"));
        assertThat(classes.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.isTopLevelClass()
                                && !type.isInterface()
                                && !type.isRecord()
                                && !type.isEnum()
                                && !type.getPackageName().matches(".*[.](internal|codec|token|catalog)"))
                        .map(JavaClass::reflect)
                        .map(type -> (Class<?>) type))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(DatabindSerializers.isAnswered(type))
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void otherClassesAreLeftToTheMapper() {
        assertThat(MAPPER.readValue("{\"a\": 1}", new TypeReference<Map<String, Integer>>() {}))
                .containsEntry("a", 1);
        assertThat(MAPPER.writeValueAsString(List.of(1, "x"))).isEqualTo("[1,\"x\"]");
    }
}

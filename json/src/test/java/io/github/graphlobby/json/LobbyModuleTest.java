package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
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

    @Test
    void otherClassesAreLeftToTheMapper() {
        assertThat(MAPPER.readValue("{\"a\": 1}", new TypeReference<Map<String, Integer>>() {}))
                .containsEntry("a", 1);
        assertThat(MAPPER.writeValueAsString(List.of(1, "x"))).isEqualTo("[1,\"x\"]");
    }
}

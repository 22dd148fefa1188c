package io.github.graphlobby.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples do what they say. */
class ExamplesTest {
    private static final Room ROOM = ResourceReader.of(Room.TYPE).read(Samples.ROOM);

    private final String tour = tour();

    private static String tour() {
        var bytes = new ByteArrayOutputStream();
        Main.tour(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The part of the tour under one title. */
    private String part(String title) {
        int start = tour.indexOf("== " + title);
        assertThat(start).as(title).isNotNegative();
        int end = tour.indexOf("\n== ", start);
        return end < 0 ? tour.substring(start) : tour.substring(start, end);
    }

    private static String answer(String part) {
        return part.substring(part.indexOf("\nthe answer\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@odata.context\" : \"https://graph.microsoft.com/beta/$metadata#places/$entity\"",
                "\"@odata.type\" : \"#microsoft.graph.room\"",
                "\"id\" : \"3162F1E1-C4C0-604B-51D8-91DA78989EB1\"",
                "\"emailAddress\" : \"cf100@contoso.com\"",
                "\"displayName\" : \"Conf Room 100\"",
                "\"street\" : \"4567 Main Street\"",
                "\"city\" : \"Buffalo\"",
                "\"state\" : \"NY\"",
                "\"postalCode\" : \"98052\"",
                "\"countryOrRegion\" : \"USA\"",
                "\"latitude\" : 47.0",
                "\"longitude\" : -122.0",
                "\"phone\" : \"555-555-0100\"",
                "\"nickname\" : \"Conf Room\"",
                "\"label\" : \"100\"",
                "\"capacity\" : 50",
                "\"building\" : \"1\"",
                "\"floorLabel\" : \"1P\"",
                "\"floorNumber\" : 1",
                "\"isManaged\" : true",
                "\"isWheelChairAccessible\" : false",
                "\"bookingType\" : \"standard\"",
                "\"tags\" : [ \"bean bags\" ]",
                "\"audioDeviceName\" : null",
                "\"videoDeviceName\" : null",
                "\"displayDeviceName\" : \"surface hub\""
            })
    void theTourAnswersTheRoomAsDocumented(String member) {
        assertThat(answer(part("PATCH /places/cf100@contoso.com"))).contains(member);
    }

    @Test
    void theTourShowsWhatChangedAndWhatStayed() {
        String room = part("PATCH /places/cf100@contoso.com");
        assertThat(names(room, "changed"))
                .containsExactlyInAnyOrder("isWheelChairAccessible", "label", "nickname", "building", "capacity");
        assertThat(names(room, "stayed"))
                .containsExactlyInAnyOrder(
                        "id",
                        "displayName",
                        "address",
                        "geoCoordinates",
                        "phone",
                        "tags",
                        "emailAddress",
                        "floorNumber",
                        "bookingType",
                        "displayDeviceName",
                        "floorLabel",
                        "isManaged");
        assertThat(names(part("PATCH /places/bldg1@contoso.com"), "changed"))
                .containsExactlyInAnyOrder("displayName", "address", "geoCoordinates", "phone");
    }

    private static List<String> names(String part, String what) {
        return part.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.split("\\s+", 3)[1])
                .toList();
    }

    @Test
    void theTourAnswersTheRoomListAsDocumented() {
        assertThat(answer(part("PATCH /places/bldg1@contoso.com")))
                .contains(
                        "\"@odata.type\" : \"#microsoft.graph.roomList\"",
                        "\"id\" : \"DC404124-302A-92AA-F98D-7B4DEB0C1705\"",
                        "\"displayName\" : \"Building 1\"",
                        "\"altitude\" : null",
                        "\"latitude\" : 47.0",
                        "\"longitude\" : -122.0",
                        "\"accuracy\" : null",
                        "\"altitudeAccuracy\" : null",
                        "\"phone\" : \"555-555-0100\"",
                        "\"emailAddress\" : \"bldg1@contoso.com\"");
    }

    @Test
    void theTourChangesOneMemberOfTheAddress() {
        assertThat(part("a PATCH of one member"))
                .contains("{\"@odata.type\":\"microsoft.graph.room\",\"address\":{\"city\":\"Albany\"}}")
                .contains("city=Buffalo", "city=Albany");
    }

    @Test
    void theTourNamesFiveViolations() {
        assertThat(part("a PATCH with five things wrong"))
                .contains("5 violations")
                .containsSubsequence("`nickname`", "`capacity`", "`tags`", "`geoCoordinates/latitude`", "`colour`");
    }

    @Test
    void aPatchIsAnswered() {
        byte[] answer = AnswerPatch.answer(bytes(Samples.ROOM), bytes(Samples.ROOM_PATCH));
        assertThat(new String(answer, StandardCharsets.UTF_8))
                .contains("\"capacity\":50", "\"phone\":\"555-555-0100\"");
        assertThatThrownBy(() -> AnswerPatch.answer(bytes(Samples.ROOM), bytes("{\"colour\": 1}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void aPatchIsBuiltCheckedSentComposedAndUndone() {
        Patch<Room> patch = BuildPatches.build();
        Room updated = patch.applyTo(ROOM);
        assertThat(updated.capacity()).isEqualTo(50);
        assertThat(BuildPatches.check(patch).isEmpty()).isTrue();
        assertThat(new String(BuildPatches.smallestBody(ROOM, updated), StandardCharsets.UTF_8))
                .isEqualTo("{\"@odata.type\":\"microsoft.graph.room\",\"address\":{\"city\":\"Albany\"},"
                        + "\"phone\":null,\"capacity\":50}");
        assertThat(BuildPatches.both(patch, BuildPatches.undo(patch, ROOM)).applyTo(ROOM))
                .isEqualTo(ROOM);
        assertThat(BuildPatches.columns(patch, ROOM))
                .containsEntry("phone", null)
                .containsEntry("capacity", 50)
                .containsEntry("address", updated.address())
                .hasSize(3);
        assertThat(Room.TYPE.properties().stream().map(property -> BuildPatches.describe(property, patch)))
                .contains("phone cleared", "capacity set to 50", "address merged with {city=Albany}", "label kept");
    }

    @Test
    void untypedValuesAreMerged() {
        Map<String, @Nullable Object> patch = new HashMap<>();
        patch.put("a", null);
        assertThat(MergeUntyped.apply(Map.of("a", 1, "b", 2), patch)).isEqualTo(Map.of("b", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "roomList", "workspace"})
    void aPlaceIsReadWhateverItsType(String type) {
        assertThat(ReadPlaces.describe(bytes("{\"@odata.type\": \"#microsoft.graph." + type + "\"}")))
                .startsWith("a ");
    }

    @Test
    void aMapperReadsPlacesInsideAClass() {
        byte[] updated = UseObjectMapper.update(bytes(Samples.ROOM), bytes(Samples.ROOM_PATCH));
        assertThat(new String(updated, StandardCharsets.UTF_8)).contains("\"capacity\":50");
        var floor = UseObjectMapper.floor(bytes("{\"name\": \"1\", \"places\": [" + Samples.ROOM + "]}"));
        assertThat(floor.places()).containsExactly(ROOM);
    }

    @Test
    void aRoomIsValidated() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var validator = factory.getValidator();
            assertThat(ValidateRooms.check(ROOM.with(Room.CAPACITY, -1), validator))
                    .anySatisfy(violation -> {
                        assertThat(violation.getPropertyPath()).hasToString("capacity");
                        assertThat(violation.getMessage()).isEqualTo("must be at least 0");
                    });
            assertThat(ValidateRooms.check(ROOM, validator))
                    .noneMatch(
                            violation -> violation.getPropertyPath().toString().equals("capacity"));
        }
    }

    @Test
    void theExamplesShowTheDocumentedPlaces() {
        assertThat(ResourceReader.of(Place.TYPE).read(Samples.ROOM)).isEqualTo(ROOM);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static final String PAGE = """
            {"value": [
              {"@odata.type": "#microsoft.graph.room", "@odata.etag": "W/\\"1\\"", "id": "1", "capacity": 4},
              {"@odata.type": "#microsoft.graph.workspace", "id": "2", "capacity": 9}
            ], "@odata.nextLink": "https://graph.microsoft.com/beta/places?$skiptoken=2"}
            """;

    private static ByteArrayInputStream page() {
        return new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageIsReadPlaceByPlaceAndNamesTheNextOne() {
        var ids = new ArrayList<@Nullable String>();
        assertThat(ReadPages.forEachPlace(page(), place -> ids.add(place.id())))
                .isEqualTo("https://graph.microsoft.com/beta/places?$skiptoken=2");
        assertThat(ids).containsExactly("1", "2");
    }

    @Test
    void roomsOfAPageAreCopiedWithTheirEntityTags() {
        var target = new ByteArrayOutputStream();
        ReadPages.copyRooms(page(), target);
        assertThat(target.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"value\":[{\"@odata.type\":\"#microsoft.graph.room\",\"@odata.etag\":\"W/\\\"1\\\"\","
                        + "\"id\":\"1\",\"capacity\":4}]}");
    }

    @Test
    void anEntityTagStaysWithAChangedRoom() {
        assertThat(new String(
                        ReadPages.withCapacity(
                                "{\"@odata.etag\":\"a\",\"capacity\":4}".getBytes(StandardCharsets.UTF_8), 5),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\",\"@odata.etag\":\"a\",\"capacity\":5}");
    }
}

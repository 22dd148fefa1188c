package io.github.graphlobby.example;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.json.InvalidPatchDatabindException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.ListPlaces;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.patch.MergePatchDocument;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.Scheme;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples do what they say. */
class ExamplesTest {
    private static final Room ROOM = ResourceReader.of(Room.TYPE).read(Samples.ROOM);

    private final String tour = tour();

    private static String tour() {
        var bytes = new ByteArrayOutputStream();
        Tour.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The part of the tour under a title, without the breaks of its lines. */
    private String part(String title) {
        int start = tour.indexOf(title);
        assertThat(start).as(title).isNotNegative();
        int end = tour.indexOf("\n\n", start);
        return tour.substring(start, end).replaceAll("\n +", " ");
    }

    private static String line(String part, String label) {
        return part.lines()
                .filter(line -> line.startsWith(label + " "))
                .map(line -> line.substring(10))
                .collect(joining("\n"));
    }

    @Test
    void theTourFitsOnAFewScreensAndSaysWhatItShowsAndWhatItHasShown() {
        List<String> lines = tour.lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(100).allMatch(line -> line.length() <= 150);
        assertThat(lines.get(0)).startsWith("A tour of Lobby: ");
        assertThat(lines.subList(lines.size() - 3, lines.size()).toString()).contains("Shown: ", "serve");
    }

    /** A space after a comma and a colon, and nothing of how Java prints a record. */
    @Test
    void theTourWritesJsonAsPeopleDo() {
        assertThat(tour).doesNotContain("\" :", "\":\"", "\",\"", "=null", "additional=", "Optional");
    }

    @Test
    void theTourAnswersTheRoomAsDocumented() {
        assertThat(line(part("the documented PATCH of a room:"), "answer"))
                .isEqualTo("{\"@odata.context\": \"https://graph.microsoft.com/beta/$metadata#places/$entity\","
                        + " \"@odata.etag\": \"W/\\\"3\\\"\", \"@odata.type\": \"#microsoft.graph.room\","
                        + " \"id\": \"3162F1E1-C4C0-604B-51D8-91DA78989EB1\", \"displayName\": \"Conf Room 100\","
                        + " \"address\": {\"type\": null, \"postOfficeBox\": null, \"street\": \"4567 Main Street\","
                        + " \"city\": \"Buffalo\", \"state\": \"NY\", \"countryOrRegion\": \"USA\","
                        + " \"postalCode\": \"98052\"},"
                        + " \"geoCoordinates\": {\"altitude\": null, \"latitude\": 47.0, \"longitude\": -122.0,"
                        + " \"accuracy\": null, \"altitudeAccuracy\": null}, \"phone\": \"555-555-0100\","
                        + " \"isWheelChairAccessible\": false, \"label\": \"100\", \"tags\": [\"bean bags\"],"
                        + " \"emailAddress\": \"cf100@contoso.com\", \"nickname\": \"Conf Room\","
                        + " \"building\": \"1\", \"floorNumber\": 1, \"capacity\": 50,"
                        + " \"bookingType\": \"standard\", \"audioDeviceName\": null, \"videoDeviceName\": null,"
                        + " \"displayDeviceName\": \"surface hub\", \"floorLabel\": \"1P\", \"isManaged\": true}");
    }

    @Test
    void theTourShowsWhatChangedAndWhatStayed() {
        String room = part("the documented PATCH of a room:");
        assertThat(line(room, "changed").lines())
                .containsExactlyInAnyOrder(
                        "isWheelChairAccessible true → false",
                        "label `99` → `100`",
                        "nickname `Storage` → `Conf Room`",
                        "building `2` → `1`",
                        "capacity 8 → 50");
        assertThat(line(room, "stayed").split(", ", -1))
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
        assertThat(line(part("the documented PATCH of a room list"), "changed").lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "displayName",
                        "address/street",
                        "address/city",
                        "address/state",
                        "address/countryOrRegion",
                        "address/postalCode",
                        "geoCoordinates/altitude",
                        "geoCoordinates/accuracy",
                        "phone");
    }

    @Test
    void theTourAnswersTheRoomListAsDocumented() {
        assertThat(line(part("the documented PATCH of a room list"), "answer"))
                .contains(
                        "\"@odata.type\": \"#microsoft.graph.roomList\"",
                        "\"id\": \"DC404124-302A-92AA-F98D-7B4DEB0C1705\"",
                        "\"displayName\": \"Building 1\"",
                        "\"altitude\": null, \"latitude\": 47.0, \"longitude\": -122.0, \"accuracy\": null",
                        "\"altitudeAccuracy\": null",
                        "\"phone\": \"555-555-0100\"",
                        "\"emailAddress\": \"bldg1@contoso.com\"");
    }

    @Test
    void theTourChangesOneMemberOfTheAddress() {
        String part = part("the smallest body");
        assertThat(line(part, "body"))
                .isEqualTo("{\"@odata.type\": \"microsoft.graph.room\", \"address\": {\"city\": \"Albany\"}}");
        assertThat(line(part, "changed")).isEqualTo("address/city `Buffalo` → `Albany`");
        assertThat(line(part, "stayed")).contains("address/street", "address/state", "capacity");
    }

    @Test
    void theTourShowsWhereACommsOperationIs() {
        String part = part("the documented metadata of a call");
        assertThat(line(part, "status")).isEqualTo("202");
        assertThat(line(part, "location")).startsWith("https://graph.microsoft.com/beta/communications/calls/");
        assertThat(line(part, "answer")).contains("\"clientContext\": \"clientContext-value\"");
    }

    @Test
    void theTourSaysWhyRequestsAreRefused() {
        assertThat(line(part("refused: the permission is missing"), "message"))
                .contains("Place.ReadWrite.All", "the caller holds Place.Read.All");
        assertThat(line(part("refused: no user may do this"), "message")).contains("only as application");
        assertThat(line(part("refused: five things are wrong"), "detail").lines())
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactly("/nickname", "/capacity", "/tags", "/geoCoordinates/latitude", "/colour");
        assertThat(line(part("refused: a client may not change"), "detail").lines())
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactly("/id", "/emailAddress", "/isManaged");
    }

    /** Each documented way from bytes to bytes. */
    enum Way {
        TEN_LINES {
            @Override
            byte[] answer(byte[] stored, byte[] body) {
                return AnswerPatch.answer(stored, body);
            }
        },
        OBJECT_MAPPER {
            @Override
            byte[] answer(byte[] stored, byte[] body) {
                return UseObjectMapper.update(stored, body);
            }
        };

        abstract byte[] answer(byte[] stored, byte[] body);

        String answer(String body) {
            return new String(answer(bytes(Samples.ROOM), bytes(body)), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPatchIsAnswered(Way way) {
        assertThat(way.answer(Samples.ROOM_PATCH)).contains("\"capacity\":50", "\"phone\":\"555-555-0100\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatAClientMayNotChangeIsRefused(Way way) {
        String body = "{\"id\":\"HIJACKED\",\"emailAddress\":\"ceo@contoso.com\",\"isManaged\":true}";
        assertThat(way.answer(body))
                .startsWith(
                        "{\"error\":{\"code\":\"BadRequest\",\"message\":\"`id` of microsoft.graph.room cannot be updated")
                .contains("\"target\":\"/emailAddress\"")
                .doesNotContain("/isManaged"); // which is so already
        assertThat(way.answer(Samples.HIJACKING_PATCH)).contains("\"target\":\"/isManaged\"");
    }

    @Test
    void whatIsWrongWithABodyIsAnsweredOrThrown() {
        assertThat(Way.TEN_LINES.answer("{\"colour\": 1}")).contains("\"target\":\"/colour\"");
        assertThatThrownBy(() -> Way.OBJECT_MAPPER.answer("{\"colour\": 1}"))
                .isInstanceOf(InvalidPatchDatabindException.class)
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
        assertThat(BuildPatches.columns(ROOM, updated))
                .containsEntry("phone", null)
                .containsEntry("capacity", 50)
                .containsEntry("address", updated.address())
                .hasSize(3);
        assertThat(BuildPatches.explain(patch, ROOM))
                .containsExactly("address/city `Buffalo` → `Albany`", "phone `555-555-0100` → none", "capacity 8 → 50");
        assertThat(Room.TYPE.properties().stream().map(property -> BuildPatches.describe(property, patch)))
                .contains("phone cleared", "capacity set to 50", "address merged with {city=Albany}", "label kept");
    }

    @Test
    void aPatchIsRestrictedToWhatSomebodyMayChange() {
        Patch<Room> patch = BuildPatches.build();
        Patch<Room> part = RestrictPatches.whatCaretakersMayChange(patch);
        assertThat(part).hasToString("{address={city=Albany}, capacity=50}");
        assertThat(RestrictPatches.mayCaretakerSend(part)).isTrue();
        assertThat(RestrictPatches.mayCaretakerSend(patch)).isFalse();
        assertThat(RestrictPatches.withoutBookingType(patch)).isEqualTo(patch);

        var reasons = new ArrayList<String>();
        Patch<Room> mixed = patch.then(Patch.builder(Room.TYPE)
                .set(Entity.ID, "X")
                .clear(Room.NICKNAME)
                .build());
        assertThat(RestrictPatches.whatTheServiceTakes(mixed, ROOM, reasons::add))
                .isEqualTo(patch);
        assertThat(reasons)
                .containsExactly(
                        "`nickname` must not be null", "`id` of microsoft.graph.room cannot be updated (v1.0, 2025)");
    }

    private static String schema(String... words) {
        var out = new ByteArrayOutputStream();
        PrintSchema.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSchemaIsPrinted() {
        assertThat(schema("room", "--vintage", "V1_2026"))
                .contains("\"title\" : \"PATCH of microsoft.graph.room, V1_2026\"", "\"teamsEnabledState\"")
                .doesNotContain("\"bookingType\"");
        assertThat(schema("room")).contains("\"bookingType\"").isEqualTo(schema("room", "--of=body"));
        assertThat(schema("call", "--of", "resource")).contains("\"title\" : \"microsoft.graph.call, BETA_2022\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--vintage V1_2026 | schema takes the name of a type first, such as room",
                "romo | unknown type `romo`, there are outlookGeoCoordinates, physicalAddress, room,",
                "call | only room, roomList can be updated (BETA_2022); see --of resource",
                "room --of answer | --of takes body or resource, not `answer`",
                "room --vintage | --vintage takes BETA_2022 or V1_2026, not ``",
                "room --verbose | unknown option `--verbose`"
            })
    void aWrongCommandForASchemaIsAnswered(String words, String message) {
        assertThatThrownBy(() -> schema(words.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void patchesOfTwoPeopleAreMerged() {
        Patch<Room> ours = BuildPatches.build();
        Patch<Room> theirs = Patch.builder(Room.TYPE)
                .set(Place.LABEL, "100")
                .set(Place.TAGS, List.of("bean bags", "view"))
                .set(Room.CAPACITY, 8)
                .build();
        var conflicts = new ArrayList<String>();
        Room merged = MergePatches.merged(ROOM, ours, theirs, conflict -> conflicts.add(conflict.toString()));
        assertThat(merged).isEqualTo(ours.applyTo(theirs.applyTo(ROOM)));
        assertThat(conflicts).isEmpty();

        Patch<Room> others = theirs.then(Patch.builder(Room.TYPE)
                .set(Room.CAPACITY, 60)
                .set(Place.TAGS, List.of())
                .build());
        assertThat(MergePatches.merged(ROOM, ours, others, conflict -> conflicts.add(conflict.toString())))
                .isEqualTo(ROOM);
        assertThat(conflicts).containsExactly("capacity 8, ours set 50, theirs set 60");
        assertThat(MergePatches.withTagsAsASet(ROOM, theirs, others.restrictedTo(Set.of(Place.TAGS))))
                .isEqualTo(new Merge.Merged<>(theirs.then(Patch.builder(Room.TYPE)
                        .set(Place.TAGS, List.of("view"))
                        .build())));
        assertThat(MergePatches.isWorthWriting(ours, ROOM)).isTrue();
        assertThat(MergePatches.isWorthWriting(ours, ours.applyTo(ROOM))).isFalse();
    }

    @Test
    void untypedValuesAreMerged() {
        Map<String, @Nullable Object> patch = new HashMap<>();
        patch.put("a", null);
        assertThat(MergeUntyped.apply(Map.of("a", 1, "b", 2), patch)).isEqualTo(Map.of("b", 2L));
        assertThat(MergeUntyped.difference(Map.of("a", 2, "b", 1), Map.of("a", 2.0, "b", 3)))
                .isEqualTo(Map.of("b", 3L));
        assertThat(MergeUntyped.difference(List.of(1), "x")).isEqualTo("x");
        assertThat(MergeUntyped.both(MergePatchDocument.of(Map.of("a", 1)), MergePatchDocument.of(Map.of("b", 2)))
                        .toJson())
                .isEqualTo(Map.of("a", 1L, "b", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "roomList", "workspace"})
    void aPlaceIsReadWhateverItsType(String type) {
        assertThat(ReadPlaces.describe(bytes("{\"@odata.type\": \"#microsoft.graph." + type + "\"}")))
                .startsWith("a ");
    }

    @Test
    void aMapperReadsPlacesInsideAClass() {
        var floor = UseObjectMapper.floor(bytes("{\"name\": \"1\", \"places\": [" + Samples.ROOM + "]}"));
        assertThat(floor.places()).containsExactly(ROOM);
    }

    @Test
    void aRoomIsValidatedAsFarAsARecordCanBe() {
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
            Patch<Room> odd = Patch.builder(Room.TYPE)
                    .set(Room.BOOKING_TYPE, BookingType.of("odd"))
                    .additional("colour", "green")
                    .build();
            assertThat(odd.violations().total()).isEqualTo(2);
            assertThat(ValidateRooms.check(odd.applyTo(ROOM), validator))
                    .hasSameSizeAs(ValidateRooms.check(ROOM, validator));
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
    void allRoomsAreListedPageAfterPage() {
        List<Room> rooms = IntStream.range(0, 120)
                .mapToObj(i -> Room.TYPE.empty().with(Entity.ID, "r" + i))
                .toList();
        var listed = new ArrayList<Place>();
        var list = ListPlaces.of(Vintage.BETA_2022, InMemoryPlaceStore.of(rooms));
        ListPages.forEachRoom(list, Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All"), listed::add);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(rooms);
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

    @Test
    void aModelSaysWhatToConsentToAndAPolicyWhoseBuildingItIs() {
        var ask = new AskPermissions(Vintage.V1_2026.permissions(), Map.of("room", "hq", "shed", "garden"));
        assertThat(ask.consentForUpdates()).extracting(Permission::name).containsExactly("Place.ReadWrite.All");
        var caller = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All").withSubject("hq");
        assertThat(ask.decide(caller, "PATCH", "/places/room").isAllowed()).isTrue();
        assertThat(ask.decide(caller, "PATCH", "/places/shed").objections()).containsExactly("only one's own building");
        assertThat(ask.decide(caller, "GET", "/places/shed").isAllowed()).isTrue();
    }
}

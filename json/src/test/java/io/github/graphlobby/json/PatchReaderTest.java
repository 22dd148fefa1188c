package io.github.graphlobby.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.InvalidPatchException;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of patches tells beside the patch; what a body means is in the vectors. */
class PatchReaderTest {
    private static final PatchReader<Room> READER = PatchReader.of(Room.TYPE);

    @Test
    void omittedAndClearedAndSetAndMergedAreDifferent() {
        Patch<Room> patch = READER.read("{\"phone\": null, \"capacity\": 1, \"address\": {\"city\": \"Albany\"}}")
                .orThrow();
        assertThat(patch.change(Place.LABEL)).isEqualTo(new Change.Omitted<>());
        assertThat(patch.change(Place.PHONE)).isEqualTo(new Change.Cleared<>());
        assertThat(patch.change(Room.CAPACITY)).isEqualTo(new Change.Set<>(1));
        assertThat(patch.change(Place.ADDRESS))
                .isEqualTo(new Change.Merged<>(Patch.builder(PhysicalAddress.TYPE)
                        .set(PhysicalAddress.CITY, "Albany")
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"@odata.type\": \"microsoft.graph.room\"}", "{\"@odata.etag\": 1}"})
    void aBodyWithoutDataChangesNothing(String body) {
        Patch<Room> patch = READER.read(body).orThrow();
        assertThat(patch.isEmpty()).isTrue();
        Room room = Room.TYPE.empty();
        assertThat(patch.applyTo(room)).isSameAs(room);
    }

    @ParameterizedTest
    @CsvSource({
        "microsoft.graph.room, microsoft.graph.room",
        "#microsoft.graph.room, microsoft.graph.room",
        "microsoft.graph.Room, microsoft.graph.Room",
        "#microsoft.graph.workspace, microsoft.graph.workspace",
        "##x, #x"
    })
    void theAnnouncedTypeIsToldWithoutItsHash(String sent, String told) {
        assertThat(READER.read("{\"capacity\": 1, \"@odata.type\": \"" + sent + "\"}")
                        .odataType())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"@odata.type\": 5}", "{\"address\": {\"@odata.type\": \"microsoft.graph.room\"}}", "[]"
            })
    void noTypeIsToldWhenNoneIsAnnounced(String body) {
        assertThat(READER.read(body).odataType()).isNull();
    }

    @Test
    void aHundredViolationsAreListedAndTheRestIsCounted() {
        assertThat(wrong(100).violations().listed()).hasSize(100);
        assertThat(wrong(100).violations().total()).isEqualTo(100);

        var violations = wrong(250).violations();
        assertThat(violations.total()).isEqualTo(250);
        assertThat(violations.listed().stream().map(Violation::pointer))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "/x" + i).toList());
        assertThat(violations).hasToString(wrong(100).violations() + "\nand 150 more");
    }

    /** A body with that many unknown members. */
    private static DecodedPatch<Room> wrong(int violations) {
        return READER.read(IntStream.range(0, violations)
                .mapToObj(i -> "\"x" + i + "\": " + i)
                .collect(joining(", ", "{", "}")));
    }

    @Test
    void aMillionViolationsAreCounted() {
        String tags = "null,".repeat(1_000_000) + "\"a\"";
        assertThat(READER.read("{\"tags\": [" + tags + "]}").violations().total())
                .isEqualTo(1_000_000);
    }

    @Test
    void violationsAreThrownOnDemandAllAtOnce() {
        DecodedPatch<Room> decoded = READER.read("{\"colour\": 1, \"capacity\": -1}");
        assertThatThrownBy(decoded::orThrow)
                .isInstanceOfSatisfying(
                        InvalidPatchException.class,
                        e -> assertThat(e.violations()).isEqualTo(decoded.violations()))
                .hasMessageContainingAll("`colour`", "`capacity`");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4_000, 8_000, 100_000})
    void aLongTextIsSetWhole(int length) {
        String text = "é\uD83D\uDE00x".repeat(length);
        assertThat(READER.read("{\"nickname\": \"" + text + "\"}").orThrow().change(Room.NICKNAME))
                .isEqualTo(new Change.Set<>(text));
    }

    @Test
    void bytesAndTextAndStreamAreReadTheSame() throws IOException {
        String body = "{\"nickname\": \"Zoë\", \"colour\": 1}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(READER.read(body)).isEqualTo(READER.read(bytes));

        var stream = new Closable(bytes);
        assertThat(READER.read(stream)).isEqualTo(READER.read(bytes));
        assertThat(stream.closed).isFalse();
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void aStreamThatFailsIsSaid() {
        var failure = new IOException("unplugged");
        assertThatThrownBy(() -> READER.read(new FailingStream(failure)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> ResourceReader.of(Room.TYPE).read(new FailingStream(failure)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void aResourceIsReadFromAStreamThatStaysOpen() {
        var stream = new Closable("{\"capacity\": 1}".getBytes(StandardCharsets.UTF_8));
        assertThat(ResourceReader.of(Room.TYPE).read(stream).capacity()).isEqualTo(1);
        assertThat(stream.closed).isFalse();
    }

    @Test
    void namesThatShareALongPrefixAreToldApart() {
        String body = "{\"isWheelChairAccessibleX\": 1, \"isWheelChairAccessibl\": 2, \"isWheelChairAccessible\": true,"
                + " \"displayDeviceNam\": 3, \"displayDeviceName\": \"d\", \"displayDeviceNameDisplayDeviceName\": 4,"
                + " \"displayName\": \"n\", \"videoDeviceName\": \"v\", \"audioDeviceName\": \"a\"}";
        var decoded = READER.read(body);
        assertThat(decoded.violations().listed().stream().map(Violation::pointer))
                .containsExactly(
                        "/isWheelChairAccessibleX",
                        "/isWheelChairAccessibl",
                        "/displayDeviceNam",
                        "/displayDeviceNameDisplayDeviceName");
        assertThat(decoded.patch())
                .isEqualTo(Patch.builder(Room.TYPE)
                        .set(Place.IS_WHEEL_CHAIR_ACCESSIBLE, true)
                        .set(Room.DISPLAY_DEVICE_NAME, "d")
                        .set(Place.DISPLAY_NAME, "n")
                        .set(Room.VIDEO_DEVICE_NAME, "v")
                        .set(Room.AUDIO_DEVICE_NAME, "a")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyIsKnownByItsNameAndByNoOther(ResourceType<?> type) {
        for (var property : type.properties()) {
            assertThat(codes(type, property.name())).as(property.name()).doesNotContain(Violation.UNKNOWN_PROPERTY);
            assertThat(codes(type, property.name() + "x")).as(property.name()).isEqualTo(unknown(type));
        }
    }

    static List<ResourceType<?>> types() {
        return Vectors.TYPES;
    }

    private static List<String> unknown(ResourceType<?> type) {
        return type.isOpen() ? List.of() : List.of(Violation.UNKNOWN_PROPERTY);
    }

    /** What is wrong with a member of that name. */
    private static List<String> codes(ResourceType<?> type, String name) {
        return PatchReader.of(type).read("{\"" + name + "\": 0}").violations().listed().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void aPatchOfAnUnmodelledPlaceNamesItsType() {
        var type = OtherPlace.type("microsoft.graph.workspace");
        var decoded = PatchReader.of(type).read("{\"@odata.type\": \"#microsoft.graph.desk\", \"capacity\": 1}");
        assertThat(decoded.violations().listed())
                .singleElement()
                .satisfies(v -> assertThat(v.message()).contains("microsoft.graph.workspace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contoso.a", "contoso.b", "microsoft.graph.workspace"})
    void aReaderOfAnUnmodelledTypeReadsThatTypeWhicheverWasReadFirst(String name) {
        var type = OtherPlace.type(name);
        String json = "{\"@odata.type\": \"#" + name + "\", \"id\": \"1\"}";
        OtherPlace place = type.empty().with(Place.ID, "1");
        assertThat(ResourceReader.of(type).read(json)).isEqualTo(place);
        assertThat(ResourceReader.of(type).read("{\"id\": \"1\"}")).isEqualTo(place);
        assertThat(ResourceReader.of(Place.TYPE).read(json)).isEqualTo(place);
        assertThat(PatchReader.of(type).read(json).orThrow().applyTo(type.empty()))
                .isEqualTo(place);
    }

    @Test
    void aReaderIsSharedByThreads() {
        byte[] body = "{\"subject\": \"s\", \"x\": {\"y\": 1}}".getBytes(StandardCharsets.UTF_8);
        PatchReader<Call> reader = PatchReader.of(Call.TYPE);
        var expected = reader.read(body);
        assertThat(IntStream.range(0, 1_000).parallel().mapToObj(i -> reader.read(body)))
                .allMatch(expected::equals);
    }

    /** A stream that tells whether it was closed. */
    private static final class Closable extends ByteArrayInputStream {
        boolean closed;

        Closable(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'\\ud800'}",
                "{'flag':1}",
                "{'int32':'x'}",
                "{'int64':'x'}",
                "{'number':'x'}",
                "{'number':1e999}",
                "{'moment':'x'}",
                "{'member':1}",
                "{'address':1}",
                "{'numbers':1}",
                "{'addresses':{}}"
            })
    void whatIsWrongIsToldOnceAndIsNotInThePatch(String body) {
        DecodedPatch<Kinds> read = PatchReader.of(Kinds.TYPE).read(body.replace('\'', '"'));

        assertThat(read.violations().listed()).hasSize(1);
        assertThat(read.patch()).isEqualTo(Patch.builder(Kinds.TYPE).build());
    }

    @Test
    void aTextThatIsNoUnicodeIsNotAskedForItsRulesToo() {
        assertThat(PatchReader.of(Call.TYPE)
                        .read("{\"callbackUri\":\"\\ud800\"}")
                        .violations()
                        .listed())
                .hasSize(1);
    }

    /** Each violation deep in a body has a pointer of 60,000 characters, of which a hundred are enough. */
    @Test
    @Timeout(10)
    void aBodyThatBreaksAHundredThousandRulesDeepInsideIsReadInTime() {
        String name = "\"" + "n".repeat(1_000) + "\":";
        String inside = "{\"d\":1" + ",\"d\":1".repeat(100_000) + "}";
        String body = ("{" + name).repeat(60) + inside + "}".repeat(60);
        assertThat(PatchReader.of(Call.TYPE).read(body).violations().total()).isEqualTo(100_000);
    }
}

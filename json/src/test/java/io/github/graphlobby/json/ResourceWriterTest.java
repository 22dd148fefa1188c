package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Which members are written, in which form, and where to. */
class ResourceWriterTest {
    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final String CONTEXT = "https://graph.microsoft.com/beta/$metadata#places/$entity";

    private static final Room ROOM = Patch.builder(Room.TYPE)
            .set(Room.NICKNAME, "Conf Room")
            .set(Room.TEAMS_ENABLED_STATE, PlaceFeatureEnablement.ENABLED)
            .set(Place.TAGS, List.of())
            .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Buffalo"))
            .additional("displayDevice", "surface hub")
            .build()
            .toResource();

    static Stream<Arguments> typesInVersions() {
        return Vectors.TYPES.stream()
                .flatMap(type -> Arrays.stream(SchemaVersion.values()).map(version -> arguments(type, version)));
    }

    @ParameterizedTest
    @MethodSource("typesInVersions")
    <R extends Resource<R>> void anAnswerHasEveryMemberOfItsSchemaAndNoOther(
            ResourceType<R> type, SchemaVersion version) {
        JsonNode answer = Vectors.tree(ResourceWriter.answering(version).toBytes(type.empty()));
        var names = type.properties().stream()
                .filter(property -> type.versions(property).contains(version) && !property.isNavigation())
                .map(Property::name);
        var announced = type.isEntity() || type.base() != null ? Stream.of("@odata.type") : Stream.<String>empty();
        assertThat(answer.propertyNames())
                .containsExactlyElementsOf(Stream.concat(announced, names).toList());
        assertThat(answer.propertyStream())
                .allMatch(member -> member.getKey().equals("@odata.type")
                        || member.getValue().isNull());
    }

    @Test
    void whatIsSelectedIsAnsweredWhole() {
        var selecting = ResourceWriter.answering(SchemaVersion.V1_2026)
                .withContext(CONTEXT)
                .withSelected(List.of("address", "nickname", "label", "displayDevice", "capacities"));
        String json = selecting.toText(ROOM);
        JsonNode answer = Vectors.tree(json.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.propertyNames())
                .containsExactly("@odata.context", "@odata.type", "address", "label", "nickname", "displayDevice");
        assertThat(answer.required("address"))
                .isEqualTo(answer(SchemaVersion.V1_2026).required("address"));
        assertThat(answer.required("label").isNull()).isTrue();
    }

    @Test
    void anItemOfAPageHasWhatIsSelected() {
        var page = new ByteArrayOutputStream();
        ResourceWriter.compact()
                .withSelected(List.of("nickname"))
                .writePage(Stream.of(Document.of(ROOM), Document.of(RoomList.TYPE.empty())), page);
        assertThat(page.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"value\":[{\"@odata.type\":\"#microsoft.graph.room\",\"nickname\":\"Conf Room\"},"
                        + "{\"@odata.type\":\"#microsoft.graph.roomList\"}]}");
    }

    @Test
    void whatAnotherVersionIntroducedIsNotAnswered() {
        assertThat(ROOM.teamsEnabledState()).isEqualTo(PlaceFeatureEnablement.ENABLED);
        assertThat(answer(SchemaVersion.BETA_2020).has("teamsEnabledState")).isFalse();
        assertThat(answer(SchemaVersion.BETA_2022).has("teamsEnabledState")).isFalse();
        assertThat(answer(SchemaVersion.V1_2026).required("teamsEnabledState").stringValue())
                .isEqualTo("enabled");
        assertThat(answer(SchemaVersion.BETA_2022).has("isManaged")).isTrue();
        assertThat(answer(SchemaVersion.BETA_2020).has("isManaged")).isFalse();
        assertThat(answer(SchemaVersion.V1_2026).required("address").has("postOfficeBox"))
                .isFalse();
        assertThat(answer(SchemaVersion.BETA_2026).required("address").has("postOfficeBox"))
                .isTrue();
    }

    private static JsonNode answer(SchemaVersion version) {
        return Vectors.tree(ResourceWriter.answering(version).toBytes(ROOM));
    }

    @Test
    void membersWithoutAValueAreAnsweredAtEveryDepth() {
        assertThat(ResourceWriter.answering(SchemaVersion.BETA_2022).toText(ROOM))
                .isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\",\"id\":null,\"displayName\":null,"
                        + "\"address\":{\"type\":null,\"postOfficeBox\":null,\"street\":null,\"city\":\"Buffalo\","
                        + "\"state\":null,\"countryOrRegion\":null,\"postalCode\":null},"
                        + "\"geoCoordinates\":null,\"phone\":null,\"isWheelChairAccessible\":null,\"label\":null,"
                        + "\"tags\":[],\"emailAddress\":null,\"nickname\":\"Conf Room\",\"building\":null,"
                        + "\"floorNumber\":null,\"capacity\":null,\"bookingType\":null,\"audioDeviceName\":null,"
                        + "\"videoDeviceName\":null,\"displayDeviceName\":null,\"floorLabel\":null,"
                        + "\"isManaged\":null,\"displayDevice\":\"surface hub\"}");
    }

    @Test
    void membersWithoutAValueAreAnsweredInItemsToo() {
        Call call = Patch.builder(Call.TYPE)
                .set(Call.PARTICIPANTS, List.of(Participant.TYPE.empty()))
                .build()
                .toResource();
        assertThat(ResourceWriter.answering(SchemaVersion.BETA_2022).toText(call))
                .contains("\"participants\":[{\"id\":null,\"info\":null,\"recordingInfo\":null,\"mediaStreams\":null,"
                        + "\"metadata\":null,\"isMuted\":null,\"isInLobby\":null}]")
                .doesNotContain("operations");
    }

    @ParameterizedTest
    @EnumSource(SchemaVersion.class)
    void navigationIsAnsweredOnlyWithAValue(SchemaVersion version) {
        ResourceWriter writer = ResourceWriter.answering(version);
        RoomList list = RoomList.TYPE.empty();
        assertThat(Vectors.tree(writer.toBytes(list)).has("rooms")).isFalse();
        assertThat(Vectors.tree(writer.toBytes(list.with(RoomList.ROOMS, List.of())))
                        .required("rooms"))
                .isEmpty();
    }

    @Test
    void aCompactDocumentHasTheValuesAndNothingElse() {
        assertThat(COMPACT.toText(ROOM))
                .isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\",\"address\":{\"city\":\"Buffalo\"},\"tags\":[],"
                        + "\"nickname\":\"Conf Room\",\"teamsEnabledState\":\"enabled\","
                        + "\"displayDevice\":\"surface hub\"}");
        assertThat(COMPACT.toText(PhysicalAddress.TYPE.empty())).isEqualTo("{}");
        assertThat(COMPACT.toText(Room.TYPE.empty())).isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\"}");
    }

    @Test
    void theTypeIsWrittenWhereSeveralAreAllowed() {
        Room parent = Room.TYPE.empty().with(Place.CHILDREN, List.of(Room.TYPE.empty(), RoomList.TYPE.empty()));
        assertThat(COMPACT.toText(parent))
                .isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\",\"children\":["
                        + "{\"@odata.type\":\"#microsoft.graph.room\"},"
                        + "{\"@odata.type\":\"#microsoft.graph.roomList\"}]}");
    }

    @Test
    void theContextComesFirst() {
        assertThat(COMPACT.withContext(CONTEXT).toText(Room.TYPE.empty()))
                .isEqualTo("{\"@odata.context\":\"" + CONTEXT + "\",\"@odata.type\":\"#microsoft.graph.room\"}");
        assertThat(COMPACT.withContext("x").withContext("y").toText(PhysicalAddress.TYPE.empty()))
                .isEqualTo("{\"@odata.context\":\"y\"}");
    }

    @Test
    void numbersAreWrittenInTheirOwnForm() {
        Kinds kinds = ResourceReader.of(Kinds.TYPE)
                .read("{\"number\": 47, \"int32\": 47, \"int64\": 9223372036854775807, \"x\": [47, 47.0, 1E+2]}");
        assertThat(COMPACT.toText(kinds))
                .isEqualTo("{\"int32\":47,\"int64\":9223372036854775807,\"number\":47.0,\"x\":[47,47.0,1E+2]}");
    }

    @Test
    void controlCharactersAreEscapedAndOtherTextIsNot() {
        Room room = Room.TYPE.empty().with(Room.NICKNAME, "\u0000\u001f\"\\/\u007f\u2028é\uD83D\uDE00\uD800");
        assertThat(COMPACT.toText(room))
                .contains("\"nickname\":\"\\u0000\\u001F\\\"\\\\/\u007f\u2028é\uD83D\uDE00\\uD800\"");
    }

    @Test
    void bytesAndTextAndStreamGetTheSame() {
        var target = new Closable();
        COMPACT.write(ROOM, target);
        assertThat(target.toByteArray()).isEqualTo(COMPACT.toBytes(ROOM));
        assertThat(target).hasToString(COMPACT.toText(ROOM));
        assertThat(target.flushed).isTrue();
        assertThat(target.closed).isFalse();
    }

    @Test
    void aStreamThatFailsIsSaid() {
        var failure = new IOException("disk full");
        assertThatThrownBy(() -> COMPACT.write(ROOM, failing(failure)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> PatchWriter.of(SchemaVersion.BETA_2022)
                        .write(Patch.builder(Room.TYPE).clear(Place.PHONE).build(), failing(failure)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void aStreamThatFailsInTheMiddleIsSaid() {
        Room room = Room.TYPE.empty().with(Room.NICKNAME, "x".repeat(100_000));
        assertThatThrownBy(() -> COMPACT.write(room, failing(new IOException("disk full"))))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** A stream that tells what was done with it. */
    static final class Closable extends ByteArrayOutputStream {
        boolean flushed;
        boolean closed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
    }
}

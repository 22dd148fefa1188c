package io.github.graphlobby.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.Vectors;
import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceRule;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of single places in a bulk update. */
class BulkUpdateTest {
    private static final String ROOM = "{\"@odata.type\":\"#microsoft.graph.room\",\"capacity\":4,\"label\":\"a\"}";

    /** Updates one place with bodies that are numbered from 11. */
    private static BulkResult update(String place, String... bodies) {
        var patches = new ArrayList<SourceLine>();
        for (String body : bodies) {
            patches.add(SourceLine.of(11 + patches.size(), body.getBytes(UTF_8)));
        }
        var update = BulkUpdate.of(Vintage.BETA_2022, (read, line) -> patches);
        var results = update.update(in(place)).toList();
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static ByteArrayInputStream in(String places) {
        return new ByteArrayInputStream(places.getBytes(UTF_8));
    }

    private static String text(BulkResult result) {
        return new String(result.place().bytes(), UTF_8);
    }

    private static GraphError rejection(BulkResult result) {
        assertThat(result.rejected()).hasSize(1);
        return result.rejected().values().iterator().next();
    }

    @Test
    void patchesApplyOneAfterTheOther() {
        var result = update(ROOM, "{\"capacity\":5,\"label\":null}", "{\"capacity\":6,\"tags\":[]}");

        assertThat(text(result)).isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\",\"tags\":[],\"capacity\":6}");
        assertThat(result.applied()).isEqualTo(2);
        assertThat(result.isChanged()).isTrue();
        assertThat(result.rejected()).isEmpty();
        assertThat(result.error()).isNull();
        assertThat(result.place().number()).isEqualTo(1);
    }

    @Test
    void aRejectedPatchChangesNothingAndTheNextApplies() {
        var result = update(ROOM, "{\"label\":\"b\",\"capacity\":-1,\"id\":\"x\"}", "{\"capacity\":6}");

        assertThat(text(result))
                .isEqualTo(ROOM.replace("4", "6")
                        .replace("\"capacity\":6,\"label\":\"a\"", "\"label\":\"a\",\"capacity\":6"));
        assertThat(result.applied()).isEqualTo(1);
        assertThat(result.rejected().keySet()).extracting(SourceLine::number).containsExactly(11L);
        assertThat(rejection(result).details())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/capacity", Violation.OUT_OF_RANGE), tuple("/id", Vintage.NOT_UPDATABLE));
    }

    @Test
    void rejectionsStandInTheOrderOfThePatches() {
        var result = update(ROOM, "{", "[]", "{\"x\":1}");

        assertThat(result.rejected().keySet()).extracting(SourceLine::number).containsExactly(11L, 12L, 13L);
        assertThat(result.rejected()).isUnmodifiable();
        assertThat(result.rejected().values())
                .extracting(GraphError::message)
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("The body cannot be read: no JSON"),
                        message -> assertThat(message).contains("must be an object"),
                        message -> assertThat(message).isEqualTo("`x` is not a property of microsoft.graph.room"));
    }

    @Test
    void theTypeInAPatchNeedNotBeThereButMustBeRight() {
        assertThat(update(ROOM, "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":5}")
                        .applied())
                .isEqualTo(1);
        assertThat(rejection(update(ROOM, "{\"@odata.type\":\"microsoft.graph.roomList\",\"capacity\":5}")))
                .isEqualTo(GraphError.wrongPlaceType("microsoft.graph.roomList", "microsoft.graph.room"));
    }

    @Test
    void aTypeThatMayNotBeUpdatedRejectsItsPatches() {
        String workspace = "{\"@odata.type\":\"#microsoft.graph.workspace\",  \"seats\": 4}";
        var result = update(workspace, "{}");

        assertThat(text(result)).isEqualTo(workspace);
        assertThat(rejection(result)).isEqualTo(GraphError.wrongPlaceType(null, "microsoft.graph.workspace"));
        assertThat(update(workspace).rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@odata.type\": \"#microsoft.graph.room\", \"capacity\": 4.5e0,\"x\":1 }",
                "{\"@odata.type\":\"#microsoft.graph.room\",\"capacity\":\"4\"}",
                "{\"capacity\":4}",
                "{\"@odata.type\":\"##microsoft.graph.room\",\"capacity\":4}",
                "{\"@odata.type\":\"#microsoft.graph.room\"",
                "no JSON",
                "\u0000"
            })
    void anUnreadablePlacePassesAsItCame(String place) {
        var result = update(place, "{\"capacity\":5}");

        assertThat(text(result)).isEqualTo(place);
        assertThat(result.isChanged()).isFalse();
        assertThat(result.applied()).isZero();
        assertThat(result.rejected()).isEmpty();
        assertThat(result.error()).isNotNull();
        assertThat(String.valueOf(result.error())).contains("The place cannot be read: ");
    }

    @Test
    void aPlaceThatIsNoUtf8PassesAsItCame() {
        byte[] line = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        var result = BulkUpdate.of(Vintage.BETA_2022, (place, number) -> List.of())
                .update(new ByteArrayInputStream(line))
                .toList()
                .get(0);

        assertThat(result.place().bytes()).isEqualTo(line);
        assertThat(String.valueOf(result.error())).contains("not valid UTF-8");
    }

    @Test
    void aPlaceThatDoesNotChangePassesAsItCame() {
        String room = "{\"capacity\": 4, \"phone\": null,  \"@odata.type\": \"microsoft.graph.room\"} ";

        assertThat(text(update(room))).isEqualTo(room);
        var repeated = update(room, "{\"capacity\":5}", "{\"capacity\":4}");
        assertThat(repeated.applied()).isEqualTo(2);
        assertThat(text(repeated)).isEqualTo(room);
        var same = update(room, "{\"capacity\":4}");
        assertThat(text(same)).isEqualTo(room);
        assertThat(same.isChanged()).isFalse();
        assertThat(same.applied()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@odata.type':'#microsoft.graph.room','@odata.etag':'e','capacity':4}",
                "{'@odata.type':'#microsoft.graph.room','tags@odata.type':'t','tags':[],'capacity':4}",
                "{'@odata.type':'#microsoft.graph.room','address':{'@odata.type':'#microsoft.graph.physicalAddress',"
                        + "'city':'a'},'capacity':4}",
                "{'@odata.context':'c','@odata.type':'#microsoft.graph.room','x':{'@a':1},'capacity':4}"
            })
    void controlInformationStays(String place) {
        String json = place.replace('\'', '"');
        var result = Vectors.tree(update(json, "{\"capacity\":5}").place().bytes());

        assertThat(result).isEqualTo(Vectors.tree(json.replace(":4", ":5").getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@odata.type':'#microsoft.graph.room','capacity':4,'address':{'city':'a'},'x':{'y@z':1}}",
                "{'capacity':4,'@odata.type':'#microsoft.graph.room'}"
            })
    void aPlaceThatHasNothingToKeepIsReadOnce(String place) {
        ReadContext context = ReadContext.ofResource();
        byte[] json = place.replace('\'', '"').getBytes(UTF_8);
        TokenReader.read(json, in -> Codecs.of(Place.TYPE).readResource(in, in.next(), context));

        assertThat(context.passedOver()).isEqualTo(1);
    }

    @Test
    void patchesAreFoundByThePlaceAndItsLine() {
        var seen = new ArrayList<String>();
        var update = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
            seen.add(place.phone() + " on " + line);
            return List.of();
        });
        String places = Stream.of("1", "", "2")
                .map(phone -> phone.isEmpty()
                        ? ""
                        : "{\"@odata.type\":\"microsoft.graph.room\",\"phone\":\"" + phone + "\"}\r\n")
                .reduce("", (all, line) -> all + (line.isEmpty() ? "\r\n" : line));

        assertThat(update.update(in(places)).map(result -> result.place().number()))
                .containsExactly(1L, 3L);
        assertThat(seen).containsExactly("1 on 1", "2 on 3");
    }

    @Test
    void theVintageSaysWhatMayBeUpdated() {
        var update = BulkUpdate.of(
                Vintage.V1_2026,
                (place, line) -> List.of(SourceLine.of(line, "{\"bookingType\":\"reserved\"}".getBytes(UTF_8))));

        assertThat(rejection(update.update(in(ROOM)).toList().get(0)).message())
                .isEqualTo("`bookingType` of microsoft.graph.room cannot be updated (v1.0, 2025)");
    }

    @Test
    void rulesOfTheEmbedderAreChecked() {
        var violation = new Violation("/capacity", "odd", "must be even");
        PlaceRule even = (before, patch, after, caller) -> {
            var violations = new Violations.Builder();
            if (after instanceof Room room && Integer.valueOf(5).equals(room.capacity())) {
                violations.add(violation);
            }
            return violations.build();
        };
        var update = BulkUpdate.of(
                PlaceUpdate.of(Vintage.BETA_2022).withRule(even),
                (place, line) -> List.of(
                        SourceLine.of(11, "{\"capacity\":5}".getBytes(UTF_8)),
                        SourceLine.of(12, "{\"capacity\":6}".getBytes(UTF_8))));
        var result = update.update(in(ROOM)).toList().get(0);

        assertThat(rejection(result).details()).containsExactly(violation);
        assertThat(text(result)).contains("\"capacity\":6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"@a\":{\"b\":1,\"b\":2}", "\"@a\":1e9999999999"})
    void controlInformationThatCannotBeKeptRejectsThePatches(String annotation) {
        String place = "{\"@odata.type\":\"#microsoft.graph.room\"," + annotation + ",\"capacity\":4}";
        var result = update(place, "{\"capacity\":5}", "{\"capacity\":6}");

        assertThat(text(result)).isEqualTo(place);
        assertThat(result.isChanged()).isFalse();
        assertThat(result.applied()).isZero();
        assertThat(result.rejected().keySet()).extracting(SourceLine::number).containsExactly(11L, 12L);
        assertThat(result.rejected().values()).containsOnly(result.error());
        assertThat(String.valueOf(result.error())).contains("The place cannot be read: ");
    }

    @Test
    void whatThePatchesCannotReadIsNoMatterOfThePlace() {
        var unreadable = catchThrowableOfType(
                JsonReadException.class, () -> ResourceReader.of(Place.TYPE).read("["));
        var update = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> {
            throw unreadable;
        });

        assertThatThrownBy(() -> update.update(in(ROOM)).toList()).isSameAs(unreadable);
    }

    /** The lines end as people's files have it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MARK",
                "ROOM",
                "MARKROOM\nROOM\n",
                "ROOM\r\nROOM\r\n",
                "ROOM\r\nROOM\nROOM\r",
                "ROOM\n\n \t\r\n\r\nROOM\n\n\n",
                "MARK\r\n ROOM \r\nno place\r\n\r\n ",
                "ROOM\nMARKROOM\nMARK\n"
            })
    void whatDoesNotChangeIsWrittenByteForByteWithWhatStandsBetween(String file) {
        String places = file.replace("MARK", "\uFEFF").replace("ROOM", ROOM.replace(",", " , "));

        assertThat(written(places, List.of())).isEqualTo(places);
    }

    @Test
    void aPlaceThatChangesKeepsTheEndOfItsLine() {
        var five = List.of(SourceLine.of(1, "{\"label\":null,\"capacity\":5}".getBytes(UTF_8)));

        assertThat(written("\uFEFFROOM\r\n\r\nROOM\nno place\n\nROOM".replace("ROOM", ROOM), five))
                .isEqualTo("\uFEFFROOM\r\n\r\nROOM\nno place\n\nROOM"
                        .replace("ROOM", "{\"@odata.type\":\"#microsoft.graph.room\",\"capacity\":5}"));
    }

    private static String written(String places, List<SourceLine> patches) {
        var written = new ByteArrayOutputStream();
        assertThat(BulkUpdate.of(Vintage.BETA_2022, (place, line) -> patches).update(in(places), written))
                .hasSize((int) places.replace("\uFEFF", "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count());
        return written.toString(UTF_8);
    }

    @Test
    void aPlaceIsWrittenBeforeItsResultIsGivenOutAndNotSooner() {
        var written = new ByteArrayOutputStream();
        var results = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> List.of())
                .update(in(ROOM + "\n" + ROOM + "\n"), written)
                .spliterator();

        assertThat(written.size()).isZero();
        assertThat(results.tryAdvance(
                        result -> assertThat(written.toString(UTF_8)).isEqualTo(ROOM + "\n")))
                .isTrue();
        assertThat(written.toString(UTF_8)).isEqualTo(ROOM + "\n");
    }

    @Test
    void whatCannotBeWrittenIsThrown() {
        var full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        };
        var results =
                BulkUpdate.of(Vintage.BETA_2022, (place, line) -> List.of()).update(in(ROOM), full);

        assertThatThrownBy(results::toList)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }

    /** A line has its number in the file; one in the document would be taken for it. */
    @Test
    void whereALineCannotBeReadIsItsColumnAlone() {
        assertThat(String.valueOf(update("{\"@odata.type\":\"#microsoft.graph.room\",\"label\":}")
                        .error()))
                .contains("The place cannot be read: no JSON", " at `/label`", "(column 48)")
                .doesNotContain("line 1");
        assertThat(rejection(update(ROOM, "{\"label\":\n}")).message())
                .contains("The body cannot be read: no JSON", " at `/label`", "(column 1)")
                .doesNotContain("line");
    }

    @Test
    void thereMustBeAThread() {
        var update = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> update.on(Runnable::run, 0))
                .withMessage("parallelism must be at least 1, not 0");
    }
}

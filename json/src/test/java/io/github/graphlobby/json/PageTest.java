package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of places is read as far as it is asked for, and written as it comes. */
class PageTest {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final ResourceWriter COMPACT = ResourceWriter.compact();
    private static final String NEXT = "https://graph.microsoft.com/beta/places/microsoft.graph.room?$skip=100";

    /** How far a reader may be ahead of the resource that it gives out: its buffer and no more. */
    private static final int AHEAD = 64 * 1024;

    private static Page<Place> places(String json) {
        return PLACES.readPage(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static Page<Room> rooms(InputStream json) {
        return ROOMS.readPage(json);
    }

    @Test
    void resourcesComeInTheOrderOfThePage() {
        var page = places("{\"value\":[{\"@odata.type\":\"#microsoft.graph.room\",\"capacity\":5},"
                + "{\"phone\":\"1\",\"@odata.type\":\"microsoft.graph.roomList\"},"
                + "{\"@odata.type\":\"#microsoft.graph.workspace\",\"seats\":4}]}");

        assertThat(page.resources())
                .satisfiesExactly(
                        room -> assertThat(room).isEqualTo(Room.TYPE.empty().with(Room.CAPACITY, 5)),
                        list -> assertThat(list).isEqualTo(RoomList.TYPE.empty().with(Place.PHONE, "1")),
                        other -> assertThat(((OtherPlace) other).additional()).containsEntry("seats", 4L));
    }

    @Test
    void aPlaceWithoutAnyMemberIsOfTheTypeThatThePageSays() {
        var page = places("{\"@odata.context\":\"x#places/microsoft.graph.room\",\"value\":[{},{\"id\":\"1\"},{}]}");

        assertThat(page.resources())
                .containsExactly(Room.TYPE.empty(), Room.TYPE.empty().with(Room.ID, "1"), Room.TYPE.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@odata.context':'c','@odata.nextLink':'next','a@b':1,'value':[{}]}",
                "{'value':[{}],'@odata.nextLink':'next','@odata.context':'c','a@b':1}",
                "{'@odata.nextLink':'next','value':[{}],'a@b':1,'@odata.context':'c'}"
            })
    void whatIsSaidOfThePageMayStandBeforeAndAfterItsResources(String json) {
        var page = rooms(new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)));

        assertThat(page.resources()).hasSize(1);
        assertThat(page.control().nextLink()).isEqualTo("next");
        assertThat(page.control())
                .isEqualTo(ControlInformation.NONE
                        .with("", "@odata.context", "c")
                        .with("", "@odata.nextLink", "next")
                        .with("", "a@b", 1));
    }

    @Test
    void theShortNamesOfOData401AreTheSame() {
        var page = places("{\"@context\":\"c\",\"@count\":1,\"value\":[{\"@type\":\"#microsoft.graph.room\"}],"
                + "\"@nextLink\":\"next\"}");

        assertThat(page.resources()).containsExactly(Room.TYPE.empty());
        assertThat(page.control())
                .isEqualTo(ControlInformation.NONE
                        .with("", "@odata.context", "c")
                        .with("", "@odata.count", 1)
                        .with("", "@odata.nextLink", "next"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@nextLink':'a','@odata.nextLink':'a','value':[]}",
                "{'@odata.nextLink':'a','value':[],'@nextLink':'a'}",
                "{'@context':'a','@odata.context':'a','value':[]}"
            })
    void aNameIsGivenOnceWhicheverItsSpelling(String json) {
        var thrown = catchThrowableOfType(
                JsonReadException.class,
                () -> places(json.replace('\'', '"')).documents().toList());

        assertThat(thrown).hasMessageContaining("more than once");
    }

    private static final String ROOMS_CONTEXT =
            "\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#places/microsoft.graph.room\",";

    @Test
    void placesAreOfTheTypeThatThePageSaysUnlessTheySayItThemselves() {
        var page = places("{" + ROOMS_CONTEXT + "\"value\":[{\"capacity\":1},{\"phone\":\"1\",\"@odata.type\":"
                + "\"#microsoft.graph.roomList\"},{\"capacity\":2,\"children\":[]}]}");

        assertThat(page.resources())
                .containsExactly(
                        Room.TYPE.empty().with(Room.CAPACITY, 1),
                        RoomList.TYPE.empty().with(Place.PHONE, "1"),
                        Room.TYPE.empty().with(Room.CAPACITY, 2).with(Place.CHILDREN, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "#Collection(microsoft.graph.roomList), microsoft.graph.roomList",
        "#places/graph.roomList(id)/$delta, microsoft.graph.roomList",
        "#places/microsoft.graph.workspace, microsoft.graph.workspace"
    })
    void thePageSaysTheTypeInEveryFormOfItsContext(String fragment, String type) {
        var page = places("{\"@context\":\"https://x/$metadata" + fragment + "\",\"value\":[{\"id\":\"1\"}]}");

        assertThat(page.documents())
                .singleElement()
                .satisfies(document ->
                        assertThat(document.resource().resourceType().name()).isEqualTo(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#Collection(", "#a.b/Collection(", "#Collection(microsoft.graph.room", "#(microsoft.graph.room)",
                        "#a.b/",
                "#a.b('", "#.", "#Collection()", "#Collection(Collection(a.b))", "#/a.b//"
            })
    void aContextThatIsCutOffSaysNoType(String fragment) {
        assertThat(ResourceReader.of(Call.TYPE)
                        .read("{\"@odata.context\":\"https://x/$metadata" + fragment + "\",\"id\":\"1\"}")
                        .id())
                .isEqualTo("1");
    }

    @Test
    void theTypeOfThePageIsNotThatOfWhatIsInsideItsResources() {
        var page = places("{" + ROOMS_CONTEXT + "\"value\":[{\"children\":[{\"id\":\"1\"}]}]}");
        var thrown = catchThrowableOfType(
                JsonReadException.class, () -> page.resources().toList());

        assertThat(thrown.pointer()).isEqualTo("/value/0/children/0");
        assertThat(thrown).hasMessageContaining("must announce its type");
    }

    @Test
    void aRoomIsNoneOfAPageOfRoomLists() {
        var page = rooms(new ByteArrayInputStream(("{" + ROOMS_CONTEXT.replace("room\"", "roomList\"")
                        + "\"value\":[{\"@odata.type\":\"#microsoft.graph.room\"},{\"id\":\"1\"}]}")
                .getBytes(UTF_8)));
        var resources = page.resources().iterator();

        assertThat(resources.next()).isEqualTo(Room.TYPE.empty());
        var thrown = catchThrowableOfType(JsonReadException.class, resources::next);
        assertThat(thrown.pointer()).isEqualTo("/value/1");
        assertThat(thrown).hasMessageContaining("not a microsoft.graph.roomList");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + ROOMS_CONTEXT + "\"value\":[{\"id\":\"1\"}]}",
                "{" + ROOMS_CONTEXT + "\"@odata.nextLink\":\"x\",\"value\":[]}",
                "{\"value\":[]," + ROOMS_CONTEXT + "\"@odata.count\":0}"
            })
    void aPageIsNoResource(String json) {
        ResourceReader<Place> reader = ResourceReader.of(Place.TYPE);
        assertThatThrownBy(() -> reader.read(json)).isInstanceOf(JsonReadException.class);
        assertThatThrownBy(() -> reader.readDocument(json.getBytes(UTF_8))).isInstanceOf(JsonReadException.class);
        assertThatThrownBy(() -> ResourceReader.of(Call.TYPE)
                        .read("{\"@odata.context\":\"#communications/calls\",\"value\":[{\"id\":\"1\"}]}"))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("a page of resources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$deletedEntity", "$link", "$deletedLink"})
    void whatSaysThatAResourceIsGoneIsNoneButItsDocumentSaysSo(String change) {
        String json = "{" + ROOMS_CONTEXT + "\"value\":[{\"id\":\"1\"},{\"@odata.context\":\"#places/" + change
                + "\",\"id\":\"2\"}]}";

        var resources = places(json).resources().iterator();
        assertThat(resources.next().id()).isEqualTo("1");
        var thrown = catchThrowableOfType(JsonReadException.class, resources::next);
        assertThat(thrown.pointer()).isEqualTo("/value/1/@odata.context");

        var documents = places(json).documents().toList();
        assertThat(documents.get(1).control().at("")).containsEntry("@odata.context", "#places/" + change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@removed", "@odata.removed"})
    void aResourceThatWasRemovedIsNoneButItsDocumentSaysSo(String removed) {
        String json = "{" + ROOMS_CONTEXT + "\"value\":[{\"id\":\"1\"},{\"id\":\"2\",\"" + removed
                + "\":{\"reason\":\"deleted\"}}]}";

        var resources = places(json).resources().iterator();
        assertThat(resources.next().id()).isEqualTo("1");
        var thrown = catchThrowableOfType(JsonReadException.class, resources::next);
        assertThat(thrown.pointer()).isEqualTo("/value/1/" + removed);
        assertThat(thrown.line()).isEqualTo(1);

        var documents = places(json).documents().toList();
        assertThat(documents).extracting(document -> document.resource().id()).containsExactly("1", "2");
        assertThat(documents.get(1).control().at("")).containsKey("@removed");
    }

    @Test
    void aPageMayBeTheLastAndEmpty() {
        var page = places("{\"value\":[]}");

        assertThat(page.documents()).isEmpty();
        assertThat(page.control()).isEqualTo(ControlInformation.NONE);
    }

    @Test
    void eachResourceHasItsControlInformation() {
        var page = places("{\"@odata.etag\":\"page\",\"value\":[{\"@odata.etag\":\"1\",\"@odata.type\":"
                + "\"#microsoft.graph.room\",\"address\":{\"@a\":1}},{\"children\":[{\"@odata.type\":"
                + "\"#microsoft.graph.room\",\"@odata.id\":\"x\"}],\"@odata.etag\":\"2\",\"@odata.type\":"
                + "\"#microsoft.graph.room\"}]}");
        var documents = page.documents().toList();

        assertThat(documents).extracting(document -> document.control().etag()).containsExactly("1", "2");
        assertThat(documents.get(0).control().at("/address")).containsEntry("@a", 1L);
        assertThat(documents.get(1).control().at("/children/0")).containsEntry("@odata.id", "x");
        assertThat(page.control().annotations()).containsOnlyKeys("");
        assertThat(page.control().etag()).isEqualTo("page");
    }

    @Test
    void whatIsSaidOfThePageIsKnownAtItsEnd() {
        var page = places("{\"@odata.nextLink\":\"next\",\"value\":[{\"@odata.type\":\"#microsoft.graph.room\"}]}");

        assertThatIllegalStateException().isThrownBy(page::control);
        var documents = page.documents().iterator();
        documents.next();
        assertThatIllegalStateException().isThrownBy(page::control).withMessageContaining("when the page was read");
        assertThat(documents.hasNext()).isFalse();
        assertThat(page.control().nextLink()).isEqualTo("next");
    }

    @Test
    void aPageIsReadOnce() {
        var page = places("{\"value\":[]}");
        assertThat(page.resources()).isEmpty();

        assertThatIllegalStateException().isThrownBy(page::documents).withMessage("a page is read once");
        assertThatIllegalStateException().isThrownBy(page::resources);
    }

    /** A page of many rooms that is made while it is read. */
    private static final class Rooms extends InputStream {
        static final int LENGTH = 100;
        private final int count;
        private byte[] piece = "{\"value\":[".getBytes(UTF_8);
        private int position;
        private int rooms;
        private long given;

        Rooms(int count) {
            this.count = count;
        }

        @Override
        public int read() {
            throw new AssertionError("byte by byte");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (position == piece.length && !nextPiece()) {
                return -1;
            }
            int read = Math.min(length, piece.length - position);
            System.arraycopy(piece, position, bytes, from, read);
            position += read;
            given += read;
            return read;
        }

        private boolean nextPiece() {
            if (rooms > count) {
                return false;
            }
            piece = (rooms == count ? "]}" : room(rooms)).getBytes(UTF_8);
            rooms++;
            position = 0;
            return true;
        }

        private static String room(int number) {
            String start = (number == 0 ? " " : ",") + "{\"capacity\":" + number + ",\"nickname\":\"";
            return start + "x".repeat(LENGTH - start.length() - 2) + "\"}";
        }
    }

    @Test
    void aResourceIsReadWhenItIsAskedFor() {
        var json = new Rooms(1_000_000);
        try (var page = rooms(json)) {
            assertThat(json.given).isLessThan(AHEAD);
            assertThat(page.resources().limit(3).map(Room::capacity)).containsExactly(0, 1, 2);
            assertThat(json.given).isLessThan(AHEAD);
        }
    }

    @Test
    void aReaderIsNeverMoreThanItsBufferAhead() {
        int count = 200_000;
        var json = new Rooms(count);
        var next = new AtomicInteger();
        rooms(json).resources().forEach(room -> {
            int number = next.getAndIncrement();
            if (room.capacity() == null
                    || room.capacity() != number
                    || json.given > AHEAD + (long) number * Rooms.LENGTH) {
                throw new AssertionError(room + " when " + json.given + " bytes were read");
            }
        });
        assertThat(next).hasValue(count);
        assertThat(json.given).isGreaterThan((long) count * Rooms.LENGTH);
    }

    /** A stream in pieces that can fail, and tells whether it was closed. */
    private static final class Pieces extends InputStream {
        private final InputStream bytes;
        private final int size;
        private int failsAfter = Integer.MAX_VALUE;
        private boolean failsToClose;
        private boolean closed;
        private final IOException failure = new IOException("connection reset");

        Pieces(byte[] bytes, int size) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.size = size;
        }

        Pieces failingAfter(int length) {
            failsAfter = length;
            return this;
        }

        Pieces failingToClose() {
            failsToClose = true;
            return this;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int most = Math.min(Math.min(size, length), failsAfter);
            if (most == 0) {
                throw failure;
            }
            int read = bytes.read(target, from, most);
            failsAfter -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            if (failsToClose) {
                throw failure;
            }
        }
    }

    @Test
    void closingAPageClosesItsStream() {
        var json = new Pieces("{\"value\":[{}]}".getBytes(UTF_8), 5);
        var page = rooms(json);
        assertThat(json.closed).isFalse();
        page.close();
        assertThat(json.closed).isTrue();
    }

    @Test
    void closingTheStreamOfResourcesLeavesThePageOpen() {
        var json = new Pieces("{\"value\":[{},{}]}".getBytes(UTF_8), 5);
        try (var page = rooms(json)) {
            page.resources().close();
            assertThat(json.closed).isFalse();
        }
    }

    @Test
    void aStreamThatFailsToCloseIsSaid() {
        var json = new Pieces("{\"value\":[{}]}".getBytes(UTF_8), 5).failingToClose();
        var page = rooms(json);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(page::close)
                .withCause(json.failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "", "{\"value\":1}", "{\"value\"", "{\"value\":[\u00FF"})
    void aPageThatCannotBeOpenedLeavesNoStreamOpen(String document) {
        var json = new Pieces(document.getBytes(Charset.forName("ISO-8859-1")), 100);
        assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> rooms(json));
        assertThat(json.closed).isTrue();
    }

    @Test
    void whatIsWrongIsNotHiddenByAStreamThatFailsToClose() {
        var json = new Pieces("[]".getBytes(UTF_8), 5).failingToClose();
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> rooms(json))
                .withMessageContaining("must be an object")
                .satisfies(e -> assertThat(e.getSuppressed()).containsExactly(json.failure));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4", "9", "10", "14", "60", "5000", "20000"})
    void aStreamThatFailsIsSaid(int after) {
        String item = "{\"nickname\":\"" + "x".repeat(1_000) + "\"}";
        byte[] json = ("{\"value\":[" + (item + ",").repeat(20) + item + "]}").getBytes(UTF_8);
        var failing = new Pieces(json, 5_000).failingAfter(after);

        assertThat(catchThrowable(() -> rooms(failing).resources().toList()))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failing.failure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not an object | [] | '' | a page must be an object",
                "a number | 5 | '' | a page must be an object",
                "nothing | '' | '' | a page must be an object",
                "no value | {'@odata.nextLink':'n'} | '' | in an array named `value`",
                "empty | {} | '' | in an array named `value`",
                "an object for a value | {'value':{}} | /value | in an array named `value`",
                "null for a value | {'value':null} | /value | in an array named `value`",
                "text for a value | {'value':'[]'} | /value | in an array named `value`",
                "another member | {'count':1,'value':[]} | /count | `count` is not a member of a page",
                "another member with an object | {'a/b':{'c':1},'value':[]} | /a~1b | `a/b` is not a member of a page",
                "another name | {'Value':[]} | /Value | `Value` is not a member of a page",
                "an annotation twice | {'@a':1,'@a':1,'value':[]} | /@a | is given more than once"
            })
    void aPageThatDoesNotBeginAsOneIsNotOpened(String what, String json, String pointer, String message) {
        assertUnreadable(() -> places(json.replace('\'', '"')), pointer, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value twice | {'value':[%s],'value':[]} | /value | is given more than once",
                "another member | {'value':[%s],'count':1} | /count | `count` is not a member of a page",
                "an annotation twice | {'@a':1,'value':[%s],'@a':1} | /@a | is given more than once",
                "an object after it | {'value':[%s]}{} | '' | there is more after the document",
                "a bracket after it | {'value':[%s]}] | '' | no JSON",
                "another type | {'value':[%s,%1$s,%1$s,{'@odata.type':5}]} | /value/3 | must announce its type",
                "a wrong value | {'value':[%s,%1$s,%1$s,{'@odata.type':'microsoft.graph.room','capacity':'5'}]} "
                        + "| /value/3/capacity | `value/3/capacity` must be a whole number",
                "a null item | {'value':[%s,null]} | /value/1 | must be an object, not null",
                "an item that is text | {'value':[%s,'x']} | /value/1 | must be an object, not the text",
                "an item that is an array | {'value':[%s,[]]} | /value/1 | must be an object, not an array",
                "cut off in an item | {'value':[%s,{'@odata.type' | /value/1/@odata.type | no JSON",
                "cut off between items | {'value':[%s | /value/0 | no JSON",
                "cut off after the items | {'value':[%s] | /value | no JSON"
            })
    void whatIsWrongIsSaidWhenItIsReached(String what, String json, String pointer, String message) {
        String room = "{\"@odata.type\":\"microsoft.graph.room\"}";
        var documents =
                places(json.replace('\'', '"').formatted(room)).documents().iterator();
        assertThat(documents.next().resource()).isEqualTo(Room.TYPE.empty());
        assertUnreadable(() -> documents.forEachRemaining(document -> {}), pointer, message);
    }

    private static void assertUnreadable(Runnable reading, String pointer, String message) {
        var e = catchThrowableOfType(JsonReadException.class, reading::run);
        assertThat(e).isNotNull();
        assertThat(e).hasMessageContaining(message);
        Messages.assertFitForSender(String.valueOf(e.getMessage()));
        assertThat(e.pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8_000})
    void charactersMayBeSplitOverPieces(int size) {
        String name = "\u00E9\u20AC\uD83D\uDE00".repeat(2_000);
        var json = new Pieces(("{\"value\":[{\"nickname\":\"" + name + "\"}]}").getBytes(UTF_8), size);
        assertThat(rooms(json).resources().map(Room::nickname)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "C0AF, 1",
        "EDA080, 1",
        "F4908080, 1",
        "FF, 1",
        "C3, 1",
        "C0AF, 8000",
        "E282, 2",
        "F09F98, 3",
        "80, 8000"
    })
    void malformedUtf8InTheMiddleIsRefused(String hex, int size) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("{\"value\":[{},{\"nickname\":\"" + "x".repeat(20_000)).getBytes(UTF_8));
        int at = bytes.size() + 1;
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes("\"}]}".getBytes(UTF_8));
        var resources = rooms(new Pieces(bytes.toByteArray(), size)).resources().iterator();

        assertThat(resources.next()).isEqualTo(Room.TYPE.empty());
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(resources::hasNext)
                .withMessage("not valid UTF-8, from byte " + at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingIsRefused(String charset) {
        byte[] json = "{\"value\":[{}]}".getBytes(Charset.forName(charset));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> rooms(new ByteArrayInputStream(json)))
                .withMessageContaining("UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(places("\uFEFF{\"value\":[]}").resources()).isEmpty();
    }

    @Test
    void theDepthOf64IsCountedFromEachResourceOn() {
        assertThat(places(nested(63)).resources()).hasSize(1);
        var resources = places(nested(64)).resources().iterator();
        var e = catchThrowableOfType(JsonReadException.class, resources::hasNext);
        assertThat(e).isNotNull();
        assertThat(e.reason()).startsWith("over a limit");
    }

    private static String nested(int depth) {
        return "{\"value\":[{\"@odata.type\":\"#microsoft.graph.room\",\"x\":" + "[".repeat(depth) + "]".repeat(depth)
                + "}]}";
    }

    @Test
    void aPageIsWrittenAsItIsRead() {
        String json = "{\"@odata.context\":\"c\",\"@odata.nextLink\":\"" + NEXT + "\",\"value@odata.count\":2,"
                + "\"value\":[{\"@odata.type\":\"#microsoft.graph.room\",\"@odata.etag\":\"1\",\"tags@a\":1,\"tags\":[]},"
                + "{\"@odata.context\":\"d\",\"@odata.type\":\"#microsoft.graph.roomList\",\"rooms\":[{\"@odata.id\":\"2\"}]}],"
                + "\"other@b\":3}";
        var page = places(json);
        var documents = page.documents().toList();

        assertThat(written(COMPACT.withControl(page.control()), documents.stream()))
                .isEqualTo(json);
    }

    @Test
    void aPageHasTheContextOfItsWriter() {
        assertThat(written(COMPACT, Stream.of())).isEqualTo("{\"value\":[]}");
        assertThat(written(COMPACT.withContext("c"), Stream.of())).isEqualTo("{\"@odata.context\":\"c\",\"value\":[]}");
        assertThat(written(COMPACT.withContext("c"), Stream.of(Document.of(Room.TYPE.empty()))))
                .isEqualTo("{\"@odata.context\":\"c\",\"value\":[{\"@odata.type\":\"#microsoft.graph.room\"}]}");
    }

    @Test
    void aPageOfMoreThanTenIsWrittenAsItIsRead() {
        var documents = IntStream.range(0, 12)
                .mapToObj(i -> new Document<Place>(
                        Room.TYPE.empty().with(Room.CAPACITY, i),
                        ControlInformation.NONE
                                .with("", "@odata.type", "#microsoft.graph.room")
                                .with("", "@odata.etag", "e" + i)))
                .toList();

        assertThat(places(written(COMPACT, documents.stream())).documents()).isEqualTo(documents);
    }

    private static String written(ResourceWriter writer, Stream<? extends Document<? extends Place>> documents) {
        var target = new ByteArrayOutputStream();
        writer.writePage(documents, target);
        return target.toString(UTF_8);
    }

    @Test
    void resourcesAreWrittenAsTheyCome() {
        var target = new ByteArrayOutputStream();
        var room = Room.TYPE.empty().with(Room.NICKNAME, "x".repeat(1_000));
        COMPACT.writePage(
                IntStream.range(0, 1_000).mapToObj(i -> {
                    assertThat(target.size()).isBetween(i * 1_000 - AHEAD, i * 1_200);
                    return Document.of(room);
                }),
                target);
        assertThat(target.size()).isGreaterThan(1_000_000);
    }

    @Test
    void aPageThatFailsHalfwayDoesNotLookWhole() {
        var target = new ByteArrayOutputStream();
        var documents = Stream.of(1, 2, 3).map(i -> {
            if (i == 3) {
                throw new IllegalStateException("the rooms ran out");
            }
            return Document.of(Room.TYPE.empty());
        });

        assertThatIllegalStateException().isThrownBy(() -> COMPACT.writePage(documents, target));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> places(target.toString(UTF_8)).resources().toList());
    }

    @Test
    void theStreamToWhichAPageIsWrittenIsFlushedAndStaysOpen() {
        var target = new ResourceWriterTest.Closable();
        COMPACT.writePage(Stream.of(Document.of(Room.TYPE.empty())), target);
        assertThat(target.flushed).isTrue();
        assertThat(target.closed).isFalse();
        assertThat(List.of(target.toString(UTF_8)))
                .containsExactly("{\"value\":[{\"@odata.type\":\"#microsoft.graph.room\"}]}");
    }

    private static final String BROKEN = "{\"value\":[{\"@odata.type\":\"#microsoft.graph.room\",\"id\":5,"
            + "\"children\":[{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"inner\"}]},"
            + "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"2\"}]}";

    @Test
    void nothingIsReadAfterAResourceThatIsUnreadable() {
        try (Page<Place> page =
                ResourceReader.of(Place.TYPE).readPage(new ByteArrayInputStream(BROKEN.getBytes(UTF_8)))) {
            var places = page.resources().iterator();
            assertThatExceptionOfType(JsonReadException.class).isThrownBy(places::next);
            assertThatIllegalStateException().isThrownBy(places::hasNext);
            assertThatIllegalStateException().isThrownBy(page::control);
        }
    }

    @Test
    void nothingIsReadAfterThePageWasClosed() {
        var page = ResourceReader.of(Place.TYPE).readPage(new ByteArrayInputStream("{\"value\":[]}".getBytes(UTF_8)));
        page.close();
        assertThatIllegalStateException().isThrownBy(() -> page.resources().toList());
    }
}

package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Violation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a document unreadable, beside the syntax errors of the vectors: its bytes, and its limits. */
class UnreadableTest {
    private static final PatchReader<Room> ROOM_PATCHES = PatchReader.of(Room.TYPE);
    private static final PatchReader<Call> CALL_PATCHES = PatchReader.of(Call.TYPE);
    private static final ResourceReader<Room> ROOMS = ResourceReader.of(Room.TYPE);
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);

    /** RFC 3629, section 3 and 10; The Unicode Standard, table 3-7. */
    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("an overlong slash of two bytes", "C0AF"),
                arguments("an overlong slash of three bytes", "E080AF"),
                arguments("an overlong slash of four bytes", "F08080AF"),
                arguments("an overlong NUL", "C080"),
                arguments("the greatest overlong form of two bytes", "C1BF"),
                arguments("the greatest overlong form of three bytes", "E09FBF"),
                arguments("the greatest overlong form of four bytes", "F08FBFBF"),
                arguments("the first surrogate", "EDA080"),
                arguments("the last surrogate", "EDBFBF"),
                arguments("a surrogate pair", "EDA0BDEDB880"),
                arguments("the code point after the last", "F4908080"),
                arguments("a code point far beyond the last", "F7BFBFBF"),
                arguments("a form of five bytes", "F888808080"),
                arguments("a form of six bytes", "FC8480808080"),
                arguments("a byte that is never used", "FE"),
                arguments("another byte that is never used", "FF"),
                arguments("a byte that only continues", "80"),
                arguments("a character of two bytes that is cut", "C3"),
                arguments("a character of three bytes that is cut", "E282"),
                arguments("a character of four bytes that is cut", "F09F98"),
                arguments("ISO 8859-1", "E9"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void malformedUtf8InAText(String what, String hex) {
        assertNotUtf8(bytes("{\"nickname\": \"x", hex, "\"}"), 1, 16);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void malformedUtf8InAName(String what, String hex) {
        assertNotUtf8(bytes("{\"capacity", hex, "\": 1}"), 1, 11);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void malformedUtf8InAPassedOverValue(String what, String hex) {
        assertNotUtf8(bytes("{\n\"@odata.context\": [\"12345678\",\n \"", hex, "\"]}"), 3, 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void malformedUtf8AtTheEnd(String what, String hex) {
        assertNotUtf8(bytes("{}", hex, ""), 1, 3);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 2", "UTF-16BE, 1", "UTF-32LE, 2", "UTF-32BE, 1"})
    void anotherEncoding(String charset, int column) throws Exception {
        assertNotUtf8("{\"nickname\": \"x\"}".getBytes(charset), 1, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFE7B007D00", "FEFF007B007D", "FFFE00007B0000007D000000", "0000FEFF0000007B0000007D"})
    void anotherEncodingWithAByteOrderMark(String hex) {
        byte[] document = HexFormat.of().parseHex(hex);
        assertThat(unreadable(() -> ROOM_PATCHES.read(document))).hasMessageContaining("UTF-8");
        assertThat(unreadable(() -> PLACES.read(document))).hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EFBB", "EFBBBF", "EFBBBFEFBBBF7B7D"})
    void aByteOrderMarkThatIsCutOrAloneOrTwice(String hex) {
        byte[] document = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> ROOM_PATCHES.read(document)).isInstanceOf(JsonReadException.class);
        assertThatThrownBy(() -> ROOMS.read(document)).isInstanceOf(JsonReadException.class);
    }

    /** RFC 8259, section 8.1: the mark is no part of the text, so it has no column. */
    @ParameterizedTest
    @ValueSource(strings = {"", "{]", "{}{", "{\"nickname\": \"\u0001\"}", "{\"capacity\": 1e9999999999}", "\0"})
    void aByteOrderMarkShiftsNoPosition(String document) {
        byte[] marked = ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8);

        assertThat(unreadable(() -> ROOMS.read(marked)))
                .hasMessage(unreadable(() -> ROOMS.read(document)).getMessage());
    }

    @Test
    void aByteOrderMarkShiftsNoPositionOfMalformedUtf8() {
        assertNotUtf8(bytes("\uFEFF{\"nickname\": \"x", "FF", "\"}"), 1, 16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "{}\0", "{\0}", "  {\"nickname\": \0}", "{\"nickname\": \"\0\"}", "{\"nick\0name\": 1}"})
    void aZeroByte(String document) {
        assertThatThrownBy(() -> ROOM_PATCHES.read(document)).isInstanceOf(JsonReadException.class);
        assertThatThrownBy(() -> ROOMS.read(document)).isInstanceOf(JsonReadException.class);
    }

    @Test
    void aLoneSurrogateInAString() {
        assertThatThrownBy(() -> ROOM_PATCHES.read("{\"nickname\": \"\ud800\"}"))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("surrogate");
        assertThatThrownBy(() -> ROOMS.read("{\"nickname\": \"\udc00\"}"))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("surrogate");
    }

    @Test
    void everyCodePointIsReadAndWritten() {
        for (int first = 0; first <= Character.MAX_CODE_POINT; first += 0x1000) {
            String text = text(first, first + 0x1000);
            Room room =
                    Patch.builder(Room.TYPE).set(Room.NICKNAME, text).build().toResource();
            assertThat(ROOMS.read(ResourceWriter.compact().toBytes(room)).nickname())
                    .isEqualTo(text);
        }
    }

    private static String text(int from, int to) {
        var text = new StringBuilder();
        for (int c = from; c < to; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    @Test
    void aDepthOf64IsTheLastThatIsRead() {
        assertThat(CALL_PATCHES.read(nested("[", "]", 63)).violations().isEmpty())
                .isTrue();
        assertThat(CALL_PATCHES.read(nested("{\"a\":", "}", 63)).violations().isEmpty())
                .isTrue();
        assertThat(ROOMS.read(nested("[", "]", 63)).additional()).containsKey("x");
        assertThat(ROOM_PATCHES.read(nested("{\"a\":", "}", 63)).violations().total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"64", "100", "100000"})
    void aGreaterDepthIsNotRead(int depth) {
        for (String document : new String[] {nested("[", "]", depth), nested("{\"a\":", "}", depth)}) {
            assertTooDeep(() -> CALL_PATCHES.read(document));
            assertTooDeep(() -> ROOM_PATCHES.read(document));
            assertTooDeep(() -> ROOMS.read(document));
            assertTooDeep(() -> PLACES.read(document));
        }
    }

    @Test
    void depthCountsInChildrenWhoseTypeComesLastToo() {
        String type = ",\"@odata.type\":\"#microsoft.graph.workspace\"}";
        assertThat(PLACES.read(nested("{\"children\":[", "]" + type, 31, "{\"id\":\"1\"" + type)))
                .isNotNull();
        assertTooDeep(() -> PLACES.read(nested("{\"children\":[", "]" + type, 32, "{\"id\":\"1\"" + type)));
        assertTooDeep(() -> PLACES.read(nested("{\"children\":[", "]" + type, 50_000, "{\"id\":\"1\"" + type)));
    }

    @Test
    void bracketsThatNeverCloseAreNotFollowed() {
        assertTooDeep(() -> ROOM_PATCHES.read("{\"x\":" + "[".repeat(100_000)));
        assertTooDeep(() -> ROOM_PATCHES.read("[".repeat(100_000)));
        assertTooDeep(() -> ROOMS.read("{\"address\":".repeat(100_000)));
    }

    @Test
    void aNameOf1024CharactersIsTheLongestThatIsRead() {
        String longest = "n".repeat(1_024);
        assertThat(ROOMS.read("{\"" + longest + "\": 1}").additional()).containsOnlyKeys(longest);
        assertOverALimit(() -> ROOMS.read("{\"" + longest + "n\": 1}"));
        assertOverALimit(() -> ROOM_PATCHES.read("{\"" + longest + "n\": 1}"));
        assertOverALimit(() -> ROOM_PATCHES.read("{\"x\": {\"" + longest + "n\": 1}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"@odata.type\": \"#x.y\", ", "\"@odata.type\": \"#x.y\", \"a\": [1], "})
    void aNameThatIsTooLongIsRefusedAlsoInAnObjectOfNoKnownType(String before) {
        String longest = "n".repeat(1_024);
        assertOverALimit(() -> CALL_PATCHES.read("{\"callOptions\": {" + before + "\"" + longest + "n\": 1}}"));
        assertThat(CALL_PATCHES
                        .read("{\"callOptions\": {" + before + "\"" + longest + "\": 1}}")
                        .violations()
                        .listed())
                .extracting(Violation::code)
                .containsExactly(Violation.WRONG_ODATA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00E9", "\u20AC", "\uD83D\uDE00"})
    void theLengthOfANameIsThatOfItsTextAndNotOfItsBytes(String character) {
        String longest = character.repeat(1_024 / character.length());
        assertThat(ROOMS.read("{\"" + longest + "\": 1}").additional()).containsOnlyKeys(longest);
    }

    @Test
    void aTextOf20MillionCharactersIsTheLongestThatIsRead() {
        String longest = "t".repeat(20_000_000);
        assertThat(ROOM_PATCHES
                        .read("{\"label\": \"" + longest + "\"}")
                        .violations()
                        .isEmpty())
                .isTrue();
        assertOverALimit(() -> ROOM_PATCHES.read("{\"label\": \"" + longest + "t\"}"));
    }

    private static String nested(String open, String close, int depth) {
        return "{\"x\":" + nested(open, close, depth, "1") + "}";
    }

    private static String nested(String open, String close, int depth, String innermost) {
        return open.repeat(depth) + innermost + close.repeat(depth);
    }

    private static byte[] bytes(String before, String hex, String after) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void assertNotUtf8(byte[] document, int line, int column) {
        assertNotUtf8(() -> ROOM_PATCHES.read(document), line, column);
        assertNotUtf8(() -> ROOMS.read(document), line, column);
        assertNotUtf8(() -> PLACES.read(document), line, column);
    }

    private static void assertNotUtf8(Runnable reading, int line, int column) {
        JsonReadException e = unreadable(reading);
        assertThat(e).hasMessageContaining("UTF-8");
        assertThat(e.line()).isEqualTo(line);
        assertThat(e.column()).isEqualTo(column);
    }

    private static void assertTooDeep(Runnable reading) {
        assertThat(assertOverALimit(reading).line()).isEqualTo(1);
    }

    private static JsonReadException assertOverALimit(Runnable reading) {
        JsonReadException e = unreadable(reading);
        assertThat(e.reason()).contains("limit");
        return e;
    }

    private static JsonReadException unreadable(Runnable reading) {
        return assertThat(catchThrowableOfType(JsonReadException.class, reading::run))
                .isNotNull()
                .actual();
    }
}

package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a client is told of a document that is no JSON: nothing of the parser, whose settings are not the client's. */
class ParserWordsTest {
    private static final List<String> PIECES = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            "-01",
            ".5",
            "5.",
            "1e",
            "1e+",
            "-",
            "--1",
            "1.e5",
            "0x1",
            "1_000",
            "'a'",
            "\"a",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\u0000\"",
            "\"\t\"",
            "\"\n\"",
            "\"\u001f\"",
            "tru",
            "nul",
            "undefined",
            "TRUE",
            "/* a */1",
            "//a\n1",
            "# a\n1",
            "1 2",
            "[1,]",
            "[,1]",
            "[1,,2]",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "{1:1}",
            "{\"a\"}",
            "{\"a\",1}",
            "{\"a\" 1}",
            "{,}",
            "{\"\\ud800\":1}",
            "{\"\\udc00x\":1}",
            "{\"\t\":1}",
            "{\"a\":}",
            "]",
            "}",
            "[}",
            "{]",
            "[1}",
            "{\"a\":1]",
            "",
            "[",
            "{",
            "\u0001",
            "\u00a0",
            "\u00ff",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "1".repeat(1_001),
            "1." + "1".repeat(1_000),
            "1e" + "9".repeat(20),
            "[".repeat(70),
            "{\"a\":".repeat(70),
            "\"" + "a".repeat(1_100) + "\"",
            "{\"" + "a".repeat(1_100) + "\":1}",
            "{\"" + "a".repeat(5_000) + "\":1}",
            "\"\\",
            "\"\\u",
            "1.2.3",
            "\"a\"\"b\"",
            "\u00ef\u00bb\u00bf",
            "\\",
            "@",
            "$",
            "`",
            "~",
            "<a/>");

    private static final List<String> FORMS = List.of(
            "?",
            "[?]",
            "{\"x\":?}",
            "{\"nickname\":?}",
            "{\"capacity\":?}",
            "{\"tags\":[?]}",
            "{?:1}",
            "{\"@odata.type\":?}",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"x\":?}",
            "{\"x\":?,\"@odata.type\":\"#microsoft.graph.room\"}",
            "{\"value\":?}",
            "{\"value\":[?]}",
            "{\"error\":?}",
            "{\"permissions\":?}",
            "{\"a\":1}?");

    private static final List<String> NEVER = List.of(
            "feature",
            "constraints",
            "jsonparser",
            "jackson",
            "(use",
            "enable",
            "disable",
            "factory",
            "java",
            "exception",
            "inputstream",
            "`json",
            "()",
            "maximum string length",
            "[source",
            "redacted");

    private static final List<Consumer<byte[]>> DOORS = List.of(
            ResourceReader.of(Place.TYPE)::read,
            ResourceReader.of(Room.TYPE)::readDocument,
            ResourceReader.of(Call.TYPE)::read,
            PatchReader.of(Room.TYPE)::read,
            PatchReader.of(Call.TYPE)::read,
            PermissionModelReader.of("test")::read,
            json -> {
                try (Page<Place> page = ResourceReader.of(Place.TYPE).readPage(new ByteArrayInputStream(json))) {
                    page.documents().forEach(read -> {});
                }
            });

    private static void addWords(byte[] json, List<String> words) {
        for (Consumer<byte[]> door : DOORS) {
            try {
                door.accept(json);
            } catch (JsonReadException e) {
                words.add(e.getMessage());
            }
        }
        JsonPatchBody.of(json, 1 << 20).decode(Room.TYPE).fold(patch -> true, error -> words.add(error.message()));
        words.add(ErrorEnvelope.read(500, json).error().message());
    }

    private static void check(byte[] json, List<String> words) {
        addWords(json, words);
        for (String said : words) {
            String folded = said.toLowerCase(Locale.ROOT);
            assertThat(NEVER).as(said).noneMatch(folded::contains);
        }
        words.clear();
    }

    @Test
    void noMessageNamesASettingOfTheParser() {
        for (String form : FORMS) {
            for (String piece : PIECES) {
                check(form.replace("?", piece).getBytes(ISO_8859_1), new ArrayList<>());
            }
        }
    }

    @Test
    void soItIsWhereverADocumentIsDamaged() {
        var random = new Random(1);
        byte[] whole =
                "{\"@odata.type\":\"#microsoft.graph.room\",\"nickname\":\"a\\n\u00e9\",\"x\":[1.5e3,true,null,{}]}"
                        .getBytes(UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
            check(damaged, new ArrayList<>());
        }
    }

    @Test
    void aNameWithALoneSurrogateIsCalledThat() {
        var words = new ArrayList<String>();
        addWords("{\"\\ud800\":1}".getBytes(ISO_8859_1), words);
        assertThat(words)
                .filteredOn(said -> said.contains("surrogate"))
                .hasSizeGreaterThan(DOORS.size())
                .allMatch(said -> said.contains("a name must be Unicode text, without lone surrogates"))
                .noneMatch(said -> said.contains("no JSON"));
    }
}

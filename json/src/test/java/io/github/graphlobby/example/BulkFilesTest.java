package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the command that updates places, as its user meets them: what they may be, and what becomes of them. */
class BulkFilesTest {
    private static final String ROOM = "{'@odata.type':'#microsoft.graph.room','id':'A1','capacity':4}";
    private static final String UPDATED = ROOM.replace('4', '5');
    private static final String PATCH = "{'key':'a1','patch':{'capacity':5}}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        write("places", json(ROOM));
        write("patches", json(PATCH));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private String read(String name) throws IOException {
        return text(Files.readAllBytes(file(name)));
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8).replace('"', '\'');
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String... words) {
        return Main.run(words, in, out, new PrintStream(messages, true, UTF_8));
    }

    /** Runs the command on files of the folder, where an option begins with two hyphens. */
    private int bulk(String... words) {
        var all = new ArrayList<>(List.of("bulk"));
        for (String word : words) {
            all.add(word.startsWith("-") ? word : file(word).toString());
        }
        return run(all.toArray(String[]::new));
    }

    private String message() {
        return messages.toString(UTF_8).strip().replace(folder.toString(), "FOLDER");
    }

    /** What stands in files before a run that fails, which it still does after that. */
    @Test
    void aRunThatFailsLeavesTheFilesAsTheyWere() throws IOException {
        byte[] packed = packed(json((ROOM + "\n").repeat(10_000)));
        write("places.gz", Arrays.copyOf(packed, packed.length - 20));
        write("out", json("before"));
        write("rejects", json("before"));

        assertThat(bulk("--places", "places.gz", "--patches", "patches", "--out", "out", "--rejects", "rejects"))
                .isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read FOLDER/places.gz: it is no gzip data, or damaged");
        assertThat(read("out")).isEqualTo("before");
        assertThat(read("rejects")).isEqualTo("before");
        assertThat(names()).containsExactly("out", "patches", "places", "places.gz", "rejects");
    }

    /** As after a kill, which may come at any moment, the last being the most misleading. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void nothingLooksFinishedBeforeItIs(String threads) throws IOException {
        write("out", json("before"));
        var seen = new ArrayList<String>();
        in = new ByteArrayInputStream(json((ROOM + "\n").repeat(10_000))) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                try {
                    seen.addAll(names());
                    seen.add(BulkFilesTest.this.read("out"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return super.read(target, from, length);
            }
        };

        assertThat(bulk(
                        "--places",
                        "-",
                        "--patches",
                        "patches",
                        "--out",
                        "out",
                        "--rejects",
                        "rejects",
                        "--threads=" + threads))
                .isZero();
        assertThat(seen)
                .anyMatch(name -> name.matches("out\\..*\\.part"))
                .anyMatch(name -> name.matches("rejects\\..*\\.part"))
                .filteredOn(name -> !name.endsWith(".part"))
                .containsOnly("out", "patches", "places", "before");
        assertThat(read("out")).isEqualTo((UPDATED + "\n").repeat(10_000));
        assertThat(names()).containsExactly("out", "patches", "places", "rejects");
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        write("out", json("before"));
        var permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file("out"), permissions);

        assertThat(bulk("--places", "places", "--patches", "patches", "--out", "out"))
                .isZero();
        assertThat(read("out")).isEqualTo(UPDATED);
        assertThat(Files.getPosixFilePermissions(file("out"))).isEqualTo(permissions);
    }

    @Test
    void aLinkStaysAndLeadsToWhatIsWritten() throws IOException {
        write("out", json("before"));
        Files.createSymbolicLink(file("link"), Path.of("out"));

        assertThat(bulk("--places", "places", "--patches", "patches", "--out", "link"))
                .isZero();
        assertThat(file("link")).isSymbolicLink();
        assertThat(read("out")).isEqualTo(UPDATED);
    }

    @Test
    void aNameThatEndsInGzIsPacked() throws IOException {
        write("places.gz", packed(json(ROOM)));
        write("patches.GZ", packed(json(PATCH)));

        assertThat(bulk("--places", "places.gz", "--patches", "patches.GZ", "--out", "out.gz", "--rejects", "r.gz"))
                .isZero();
        assertThat(unpacked("out.gz")).isEqualTo(UPDATED);
        assertThat(unpacked("r.gz")).isEmpty();
    }

    /** As {@code cat} makes one of two. */
    @Test
    void aPackedFileMayHaveSeveralParts() throws IOException {
        var both = new ByteArrayOutputStream();
        both.writeBytes(packed(json(ROOM + "\n")));
        both.writeBytes(packed(json(ROOM)));
        write("places.gz", both.toByteArray());

        assertThat(bulk("--places", "places.gz", "--patches", "patches")).isZero();
        assertThat(text(out.toByteArray())).isEqualTo(UPDATED + "\n" + UPDATED);
    }

    private String unpacked(String name) throws IOException {
        try (var file = new GZIPInputStream(Files.newInputStream(file(name)))) {
            return text(file.readAllBytes());
        }
    }

    /** The stream of the JDK takes each of these for the end of the file. */
    @Test
    void aPackedFileWhoseSecondPartIsDamagedIsRefused() throws IOException {
        byte[] part = packed("{}\n".getBytes(UTF_8));
        byte[] otherMagic = part.clone();
        otherMagic[1] = 0;
        byte[] otherChecksum = part.clone();
        otherChecksum[part.length - 8]++;
        var seconds = new ArrayList<byte[]>(
                List.of(otherMagic, otherChecksum, "JUNK".getBytes(UTF_8), new byte[1], new byte[600]));
        for (int length = 1; length < part.length; length++) {
            seconds.add(Arrays.copyOf(part, length));
        }
        for (byte[] second : seconds) {
            var both = new ByteArrayOutputStream();
            both.write(part);
            both.write(second);
            assertThatThrownBy(() -> new GzipInput(new ByteArrayInputStream(both.toByteArray()), 512).readAllBytes())
                    .isInstanceOfAny(EOFException.class, ZipException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 512})
    void manyPackedPartsAreOne(int buffer) throws IOException {
        var all = new ByteArrayOutputStream();
        var content = new ByteArrayOutputStream();
        for (int i = 0; i < 50; i++) {
            byte[] text = "line\n".repeat(i * i).getBytes(UTF_8);
            content.write(text);
            all.write(packed(text));
        }
        assertThat(new GzipInput(new ByteArrayInputStream(all.toByteArray()), buffer).readAllBytes())
                .isEqualTo(content.toByteArray());
    }

    @Test
    void aHyphenIsStandardInputAndOutput() {
        in = new ByteArrayInputStream(json(ROOM + "\r\n"));
        assertThat(bulk("--places", "-", "--patches", "patches", "--out", "-")).isZero();
        assertThat(text(out.toByteArray())).isEqualTo(UPDATED + "\r\n");

        out.reset();
        in = new ByteArrayInputStream(json("{'key':'nobody','patch':{}}"));
        assertThat(bulk("--patches", "-", "--places", "places", "--out", "out", "--rejects", "-"))
                .isEqualTo(1);
        assertThat(text(out.toByteArray())).startsWith("{'file':'patches','line':1,'key':'nobody'");
    }

    @Test
    void standardInputAndOutputAreThereOnce() {
        assertThat(bulk("--places", "-", "--patches", "-")).isEqualTo(2);
        assertThat(message()).startsWith("--places and --patches cannot both be standard input");
        messages.reset();
        assertThat(bulk("--places", "places", "--patches", "patches", "--rejects", "-"))
                .isEqualTo(2);
        assertThat(message()).startsWith("--out and --rejects cannot both be standard output");
    }

    @Test
    void anOptionAndItsValueMayBeOneWord() throws IOException {
        write("a=b", json(ROOM));

        assertThat(run(
                        "bulk",
                        "--places=" + file("a=b"),
                        "--patches",
                        file("patches").toString(),
                        "--threads=1"))
                .isZero();
        assertThat(text(out.toByteArray())).isEqualTo(UPDATED);
        assertThat(run("bulk", "--places=")).isEqualTo(2);
        assertThat(CommandLine.options(List.of("--a", "--b=c", "--d=", "--e", "--f=g=h", "i=j")))
                .containsExactly("--a", "--b=c", "--d", "", "--e", "--f=g=h", "i=j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "serve", "bulk"})
    void everyCommandExplainsItself(String command) {
        for (String help : List.of("--help", "-h")) {
            out.reset();
            assertThat(run(command, "--port=1", help)).isZero();
            assertThat(text(out.toByteArray()))
                    .startsWith("usage: java -jar lobby-example.jar ")
                    .contains(command)
                    .doesNotContain("behind a command");
            assertThat(message()).isEmpty();
        }
        assertThat(Help.of("all")).contains(" " + command.replace("tour", "[tour]") + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void theExampleExplainsItself(String help) {
        assertThat(run(help)).isZero();
        assertThat(text(out.toByteArray())).isEqualTo(text(Help.of("all").getBytes(UTF_8)));
    }

    @Test
    void theTourHasNoOptions() {
        assertThat(run("tour", "--port", "1")).isEqualTo(2);
        assertThat(message()).startsWith("the tour takes no options");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tour --port 1 | the tour takes no options | tour --help",
                "serve --prot 1| unknown option `--prot`   | serve --help",
                "bulk --what 1 | unknown option `--what`   | bulk --help",
                "what          | unknown command `what`    | --help"
            })
    void aWrongCommandLineIsAnsweredInTwoLines(String words, String reason, String help) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(message().lines()).containsExactly(reason, "try `java -jar lobby-example.jar " + help + "`");
    }

    /** What is said of the file, once, before anything is written. */
    private void assertRefused(String name, byte[] bytes, String message) throws IOException {
        for (String option : List.of("--places", "--patches")) {
            String other = option.equals("--places") ? "--patches" : "--places";
            messages.reset();
            write(name, bytes);

            assertThat(bulk(option, name, other, other.substring(2), "--out", "out", "--rejects", "rejects"))
                    .isEqualTo(2);
            assertThat(message()).isEqualTo("FOLDER/" + name + " " + message);
            assertThat(names()).containsExactlyInAnyOrder("places", "patches", name);
        }
        Files.delete(file(name));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16        , UTF-16",
        "UTF-16LE      , UTF-16LE",
        "UTF-16BE      , UTF-16BE",
        "x-UTF-16LE-BOM, UTF-16",
        "UTF-32        , UTF-32BE",
        "UTF-32LE      , UTF-32LE",
        "UTF-32BE      , UTF-32BE",
        "X-UTF-32LE-BOM, UTF-32",
        "X-UTF-32BE-BOM, UTF-32"
    })
    void anotherEncodingIsRecognized(String charset, String encoding) throws IOException {
        assertRefused(
                "file",
                (ROOM + "\n").repeat(9).getBytes(Charset.forName(charset)),
                "is " + encoding + ", not UTF-8: convert it, for example with `iconv -f " + encoding + " -t UTF-8`");
    }

    @Test
    void packedDataAreRecognized() throws IOException {
        String gzip = "is gzip data: give it a name that ends in .gz, or unpack it first";
        assertRefused("file", packed(json(ROOM)), gzip);
        assertRefused("file.gz", packed(packed(json(ROOM))), gzip);
    }

    /** Which has no name that could say so. */
    @ParameterizedTest
    @ValueSource(strings = {"--places", "--patches"})
    void packedDataOnStandardInputAreRecognized(String option) throws IOException {
        String other = option.equals("--places") ? "--patches" : "--places";
        in = new ByteArrayInputStream(packed(json(ROOM)));
        assertThat(bulk(option, "-", other, other.substring(2))).isEqualTo(2);
        assertThat(message())
                .isEqualTo("standard input is gzip data: unpack it first, for example with"
                        + " `gunzip -c FILE.gz |` before the command");

        messages.reset();
        in = new ByteArrayInputStream(new byte[] {'B', 'Z', 'h', '9'});
        assertThat(bulk(option, "-", other, other.substring(2))).isEqualTo(2);
        assertThat(message()).isEqualTo("standard input is bzip2 data: unpack it first");
    }

    @Test
    void otherPackedDataAreRecognized() throws IOException {
        assertRefused("zip", new byte[] {'P', 'K', 3, 4, 20, 0}, "is a zip archive: unpack it first");
        assertRefused("bzip2", new byte[] {'B', 'Z', 'h', '9'}, "is bzip2 data: unpack it first");
        assertRefused("xz", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0}, "is xz data: unpack it first");
        assertRefused("zstd", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4}, "is zstd data: unpack it first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id':'1'},\\n{'id':'2'}]                             | a JSON array           | .[]",
                "\\n  [\\n  {\\n    'id': '1'\\n  }\\n]                 | a JSON array           | .[]",
                "\\uFEFF[]                                              | a JSON array           | .[]",
                "{\\n  'id': '1'\\n}\\n                                 | JSON over several lines| .",
                "\\uFEFF\\r\\n{\\r\\n  'id': '1'\\r\\n}\\r\\n           | JSON over several lines| .",
                "{'id': '1',\\n 'tags': [\\n]}\\n{'id': '2',\\n 'x': 1} | JSON over several lines| .",
                "{'a': {'b':\\n 1, 'c': [                               | JSON over several lines| .",
                "{'@odata.context':'c','value':[{'id':'1'}]}            | a page of places       | .value[]",
                "{'value':[\\n{'id':'1'},\\n{'id':'2'}\\n]}             | a page of places       | .value[]",
                "{\\n 'value': [],\\n '@odata.nextLink': 'l'\\n}        | a page of places       | .value[]",
                "{'places':[{'id':'1'}],'calls':[]}                     | one document with places| .places[]",
            })
    void jsonThatIsNotInLinesIsRecognized(String text, String what, String filter) throws IOException {
        String lines = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\uFEFF", "\uFEFF");

        assertRefused(
                "file",
                json(lines),
                "is " + what + ", not one document a line: make lines of it, for example with `jq -c '" + filter
                        + "'`");
    }

    /** As somebody may make it who puts a line before a file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\n 'id': '2'\\n}\\n        | 2 | object",
                "\\n{'id': '2',\\n 'x': 1}    | 3 | object",
                "{\\n 'id': '2'\\n}\\n{'id':  | 2 | object",
                "[\\n{'id':'2'},\\n{}\\n]\\n  | 2 | array",
            })
    void jsonOverSeveralLinesIsRecognizedBehindALine(String text, int line, String kind) throws IOException {
        String message = kind.equals("array")
                ? "has a JSON array over several lines from line 2 on, where every line must be an object"
                : "has JSON over several lines from line " + line
                        + " on, not one document a line: make lines of it, for example with `jq -c '.'`";
        assertRefused("file", json(ROOM + "\n" + text.replace("\\n", "\n")), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,capacity\na,1\nb,2\n",
                "\u001E{\"id\":\"1\"}\n\u001E{\"id\":\"2\"}\n",
                "\u0001\u00FF\nb\u0002\u00FF"
            })
    void whatIsNoJsonAtAllIsRecognized(String text) throws IOException {
        assertRefused("file", text.getBytes(UTF_8), "has no line that begins a JSON object, as every line must");
    }

    @Test
    void jsonOverManyLinesIsRecognizedByItsStart() throws IOException {
        assertRefused(
                "file",
                json("{\n  'tags': [\n" + "    'é',\n".repeat(20_000)),
                "is JSON over several lines, not one document a line: make lines of it, for example with `jq -c '.'`");
    }

    /** One line is wrong, which is told of that line, or none is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\uFEFF",
                "{",
                "{\n",
                "{'id':\n\n",
                "{'id':'1\n{'id':'2'}",
                "{'id':'1',\n{'id':'2'}\n",
                "what\n{'id':'2'}",
                "{'value':[],'@odata.type':'#microsoft.graph.workspace'}\n",
                "{'key':'1','patch':{'value':[]}}\n",
                "{'id':'1'}{'id':\n'2'}",
                "{'id':'1'}\n[{'id':'2'}]",
                "{'id':'1'}\n{'id':'2'}\n{'id':\n'3'}",
                "{'id':'1'}\n{'id':\n",
                "{'id':'1'}\n'2\n3'",
                "{'id':'1'}\n{'id':'2',\n{'id':'3'}",
                "\u00FF",
                "\u001F",
            })
    void linesAreNotTakenForSomethingElse(String lines) {
        assertThat(InputForm.trouble(json(lines), true)).isNull();
        byte[] head = json((lines + "\n" + "x".repeat(90)));
        assertThat(InputForm.trouble(head, false)).isNull();
    }

    /** A page of a line each, which no buffer holds, may be a place of that length. */
    @Test
    void aLongLineIsNoSeveralLines() {
        assertThat(InputForm.trouble(json("{'a':['" + "x".repeat(70_000)), false))
                .isNull();
        assertThat(InputForm.trouble(json(ROOM + "\n{'a':['" + "\u00E9".repeat(70_000)), false))
                .isNull();
    }

    @Test
    void whatFailsIsNamedWithTheTrouble() throws IOException {
        Files.createDirectory(file("folder"));
        write("no.gz", json(ROOM));
        write("empty.gz", new byte[0]);

        assertTrouble("cannot read FOLDER/nowhere: there is no such file", "nowhere", "patches", "out");
        assertTrouble("cannot read FOLDER/nowhere: there is no such file", "places", "nowhere", "out");
        assertTrouble("cannot read FOLDER/folder: it is a folder", "folder", "patches", "out");
        assertTrouble("cannot read FOLDER/no.gz: it is no gzip data, or damaged", "no.gz", "patches", "out");
        assertTrouble("cannot read FOLDER/empty.gz: it is no gzip data, or damaged", "empty.gz", "patches", "out");
        assertTrouble("cannot write FOLDER/folder: it is a folder", "places", "patches", "folder");
        assertTrouble("cannot write FOLDER/a/b: there is no such folder", "places", "patches", "a/b");
        assertThat(names()).containsExactly("empty.gz", "folder", "no.gz", "patches", "places");
    }

    private void assertTrouble(String message, String places, String patches, String target) {
        messages.reset();
        assertThat(bulk("--places", places, "--patches", patches, "--out", target))
                .isEqualTo(2);
        assertThat(message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--places", "--patches"})
    void aLineThatIsTooLongIsNamedWithItsFile(String option) {
        in = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) ' ');
                return length;
            }
        };
        String other = option.equals("--places") ? "--patches" : "--places";

        assertThat(bulk(option, "-", other, other.substring(2))).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read standard input: line 1 has more than 67108864 bytes");
    }

    @Test
    void anInputThatFailsIsNamed() {
        in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThat(bulk("--places", "-", "--patches", "patches")).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read standard input: the line is dead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void whatDoesNotChangePassesByteForByte(String threads) throws IOException {
        String lines = "\uFEFF\r\nLIST\r\n\nROOM\r\n  \r\nno place\nROOM\n\r\nLIST"
                .replace("LIST", "{ '@odata.type' : 'microsoft.graph.roomList' , 'id':'B'}");
        write("places", json(lines.replace("ROOM", ROOM)));

        assertThat(bulk("--places", "places", "--patches", "patches", "--out", "out", "--threads=" + threads))
                .isEqualTo(1);
        assertThat(read("out")).isEqualTo(lines.replace("ROOM", UPDATED));
    }
}

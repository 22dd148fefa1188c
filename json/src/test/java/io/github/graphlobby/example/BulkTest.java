package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that updates a file of places, from its files to its files. */
class BulkTest {
    private static final String ROOM = "{'@odata.type':'#microsoft.graph.room','id':'A1','placeId':'P1',"
            + "'emailAddress':'cf1@contoso.com','capacity':4}";
    private static final String LIST = "{'@odata.type':'#microsoft.graph.roomList','id':'B2','phone':'1'}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(file(name), String.join("\n", lines).replace('\'', '"'));
    }

    private List<String> read(String name) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .map(line -> line.replace('"', '\''))
                .toList();
    }

    private List<String> printed() {
        return out.toString(UTF_8).replace('"', '\'').lines().toList();
    }

    private int run(String... more) throws IOException {
        var options = new ArrayList<>(List.of(
                "--places", file("places").toString(),
                "--patches", file("patches").toString(),
                "--rejects", file("rejects").toString()));
        options.addAll(List.of(more));
        return run(options, out);
    }

    private int run(List<String> options, OutputStream target) throws IOException {
        return Bulk.run(options, InputStream.nullInputStream(), target, new PrintStream(messages, true, UTF_8));
    }

    private void assertUsage(String message, String... options) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> run(List.of(options), out))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void patchesOfOneKeyApplyInTheOrderOfTheirLines(String threads) throws IOException {
        write("places", ROOM, LIST);
        write(
                "patches",
                "{'key':'a1','patch':{'capacity':5,'label':'x'}}",
                "{'patch': {'phone':null} ,'key':'b2'}",
                "",
                "{'key':'CF1@CONTOSO.com','patch':{'capacity':6}}",
                "{'key':'A1','patch':{'label':null}}");

        assertThat(run("--threads", threads)).isZero();
        assertThat(printed())
                .containsExactly(ROOM.replace("4}", "6}"), "{'@odata.type':'#microsoft.graph.roomList','id':'B2'}");
        assertThat(read("rejects")).isEmpty();
        assertThat(messages.toString(UTF_8))
                .contains("places: 2 read, 2 updated, 0 unchanged, 0 of these unreadable")
                .contains("patches: 4 applied, 0 rejected")
                .containsPattern("[0-9.]+ s, [0-9,]+ places/s, [0-9.]+ MB/s");
    }

    @Test
    void aFileTakesWhatElseIsPrinted() throws IOException {
        write("places", ROOM);
        write("patches", "{'key':'a1','patch':{'capacity':5}}");

        assertThat(run("--out", file("out").toString())).isZero();
        assertThat(read("out")).containsExactly(ROOM.replace("4}", "5}"));
        assertThat(printed()).isEmpty();
    }

    @Test
    void theVintageSaysWhatFindsAPlace() throws IOException {
        write("places", ROOM);
        write("patches", "{'key':'p1','patch':{'capacity':5}}");

        assertThat(run()).isEqualTo(1);
        assertThat(run("--vintage", "BETA_2022")).isEqualTo(1);
        assertThat(run("--vintage", "V1_2026")).isZero();
        assertThat(run("--vintage", "v1_2026")).isZero();
    }

    @Test
    void aPatchThatFindsItsPlaceTwiceAppliesOnce() throws IOException {
        write("places", ROOM.replace("A1", "CF1@contoso.com"));
        write("patches", "{'key':'cf1@contoso.com','patch':{'capacity':5}}");

        assertThat(run()).isZero();
        assertThat(messages.toString(UTF_8)).contains("patches: 1 applied, 0 rejected");
    }

    @Test
    void anUnreadablePlaceIsRejectedEvenIfAllPatchesApply() throws IOException {
        write("places", "{}", ROOM);
        write("patches", "{'key':'a1','patch':{'capacity':5}}");

        assertThat(run()).isEqualTo(1);
    }

    @Test
    void whatIsRejectedIsNamedWithItsLine() throws IOException {
        write("places", "what", ROOM, "{'@odata.type':'#microsoft.graph.workspace','id':'w'}");
        write(
                "patches",
                "{'key':'A1','patch':{'capacity':-1,'id':'x'}}",
                "{'key':'nobody','patch':{}}",
                "{'key':'w','patch':{}}",
                "{'key':'a1','patch':{'capacity':'\\u0000}}",
                "{'key':'a1','patch':{'capacity':7}}",
                "{'key':'Nobody','patch':{}}");

        assertThat(run()).isEqualTo(1);
        assertThat(printed())
                .containsExactly(
                        "what", ROOM.replace("4}", "7}"), "{'@odata.type':'#microsoft.graph.workspace','id':'w'}");
        assertThat(read("rejects"))
                .satisfiesExactly(
                        reject -> assertThat(reject).startsWith("{'file':'patches','line':4,'code':'BadRequest',"),
                        reject -> assertThat(reject)
                                .startsWith(
                                        "{'file':'places','line':1,'code':'BadRequest','message':'The place cannot"),
                        reject -> assertThat(reject)
                                .startsWith(
                                        "{'file':'patches','line':1,'key':'A1','place':2,'code':'BadRequest','message':")
                                .contains("'violations':[{'pointer':'/capacity','code':'outOfRange','message':'")
                                .contains("{'pointer':'/id','code':'propertyNotUpdateable','message':'`id` of"),
                        reject -> assertThat(reject)
                                .startsWith(
                                        "{'file':'patches','line':3,'key':'w','place':3,'code':'ErrorInvalidRequest',"),
                        reject -> assertThat(reject)
                                .isEqualTo("{'file':'patches','line':2,'key':'nobody','code':'ErrorItemNotFound',"
                                        + "'message':'There is no place `nobody`.'}"),
                        reject -> assertThat(reject).startsWith("{'file':'patches','line':6,'key':'Nobody',"));
        assertThat(messages.toString(UTF_8))
                .contains("places: 3 read, 1 updated, 2 unchanged, 1 of these unreadable")
                .contains("patches: 1 applied, 5 rejected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                       | it is no object",
                "1                                        | it is no object",
                "{'key':'a'}                              | `patch` is missing",
                "{'patch':{}}                             | `key` is missing",
                "{'key':1,'patch':{}}                     | `key` is no text",
                "{'key':null,'patch':{}}                  | `key` is no text",
                "{'key':'a','patch':[]}                   | `patch` is no object",
                "{'key':'a','patch':null}                 | `patch` is no object",
                "{'key':'a','key':'a','patch':{}}         | `key` is given twice",
                "{'key':'a','patch':{},'patch':{}}        | `patch` is given twice",
                "{'key':'a','patch':{},'kay':{}}          | it has another member than `key` and `patch`",
                "{'key':'a','patch':{}}{}                 | there is more after the object",
                "{'key':'a','patch':{}                    | it is no JSON: Unexpected end-of-input (column ",
                "{'key':'a','patch':{'x':[}}              | it is no JSON: ",
                "nothing                                  | it is no JSON: "
            })
    void aLineOfPatchesHasAKeyAndAPatchAndNothingElse(String line, String wrong) throws IOException {
        write("places", ROOM);
        write("patches", "{'key':'A1','patch':{}}", line);

        assertThat(run()).isEqualTo(1);
        assertThat(read("rejects"))
                .singleElement()
                .asString()
                .startsWith("{'file':'patches','line':2,'code':'BadRequest','message':'The line must be ")
                .contains("but " + wrong)
                .doesNotContain("line:");
    }

    /** Each as the characters of its bytes: cut short, overlong, a surrogate, no byte of UTF-8, zero. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00C3", "\u00C1\u0081", "\u00E0\u0081\u0081", "\u00ED\u00A0\u0080", "\u00FF", "\0"})
    void aLineThatIsNoUtf8IsRejectedAndTheNextApplies(String wrong) throws IOException {
        write("places", ROOM);
        String lines = "{'key':'A1','patch':{'label':'" + wrong + "'}}\n{'key':'A1','patch':{'capacity':5}}";
        Files.write(file("patches"), lines.replace('\'', '"').getBytes(ISO_8859_1));

        assertThat(run()).isEqualTo(1);
        assertThat(printed()).containsExactly(ROOM.replace("4}", "5}"));
        assertThat(read("rejects")).singleElement().asString().contains("but it is no JSON in UTF-8.");
    }

    @Test
    void aPatchAppliesToEveryPlaceThatHasItsKey() throws IOException {
        String other = ROOM.replace("'A1'", "'cf1@contoso.com'").replace("'cf1@", "'Cf1@");
        write("places", ROOM, LIST, ROOM, other.replace("'emailAddress':'Cf1@contoso.com',", ""));
        write("patches", "{'key':'cf1@contoso.com','patch':{'capacity':5}}");

        assertThat(run()).isZero();
        assertThat(printed()).filteredOn(line -> line.endsWith("'capacity':5}")).hasSize(3);
        assertThat(messages.toString(UTF_8)).contains("patches: 3 applied, 0 rejected");
    }

    @Test
    void aPatchIsRejectedForEachPlaceWithTheLineOfThePlace() throws IOException {
        write("places", ROOM, LIST, ROOM);
        write("patches", "{'key':'a1','patch':{'capacity':-1}}");

        assertThat(run()).isEqualTo(1);
        assertThat(read("rejects"))
                .satisfiesExactly(
                        reject -> assertThat(reject).startsWith("{'file':'patches','line':1,'key':'a1','place':1,"),
                        reject -> assertThat(reject).startsWith("{'file':'patches','line':1,'key':'a1','place':3,"));
        assertThat(messages.toString(UTF_8)).contains("patches: 0 applied, 2 rejected");
    }

    @Test
    void aPatchIsTakenAsItStandsInItsLine() {
        byte[] line = " {\"\\u006bey\" : \"é\", \"patch\" : { \"a\": [ \"é\", {} ] } } ".getBytes(UTF_8);
        var parsed = PatchLine.parse(line);

        assertThat(parsed.key()).isEqualTo("é");
        assertThat(new String(line, parsed.from(), parsed.to() - parsed.from(), UTF_8))
                .isEqualTo("{ \"a\": [ \"é\", {} ] }");
    }

    @Test
    void filesMayBeginWithAByteOrderMark() throws IOException {
        write("places", "\uFEFF" + ROOM);
        write("patches", "\uFEFF{'key':'A1','patch':{'capacity':5}}\r");

        assertThat(run()).isZero();
        assertThat(printed()).containsExactly("\uFEFF" + ROOM.replace("4}", "5}"));
    }

    @Test
    void withoutAFileRejectsAreCounted() throws IOException {
        write("places", ROOM);
        write("patches", "{'key':'x','patch':{}}");
        var options = List.of(
                "--places",
                file("places").toString(),
                "--patches",
                file("patches").toString());

        assertThat(run(options, out)).isEqualTo(1);
        assertThat(messages.toString(UTF_8)).contains("0 applied, 1 rejected").contains("--rejects FILE");
    }

    @Test
    void theCommandLineIsChecked() throws IOException {
        write("places", ROOM);
        write("patches", "");
        String places = file("places").toString();
        String patches = file("patches").toString();

        assertUsage("--places is missing", "--patches", patches);
        assertUsage("--patches is missing", "--places", places);
        assertUsage("unknown option `--place`", "--place", places);
        assertUsage("--places takes a value", "--patches", patches, "--places");
        assertUsage("--places is given twice", "--places", places, "--places", places);
        assertUsage("not `0`", "--places", places, "--patches", patches, "--threads", "0");
        assertUsage("not `two`", "--places", places, "--patches", patches, "--threads", "two");
        assertUsage(
                "--vintage takes BETA_2022 or V1_2026, not `2022`",
                "--places",
                places,
                "--patches",
                patches,
                "--vintage",
                "2022");
        assertUsage("--out takes a file", "--places", places, "--patches", patches, "--out", "\0");
    }

    @Test
    void noFileIsWrittenThatIsRead() throws IOException {
        write("places", ROOM);
        write("patches", "");
        Path link = Files.createSymbolicLink(file("link"), file("places"));
        String places = file("places").toString();
        String patches = file("patches").toString();

        for (String option : List.of("--out", "--rejects")) {
            for (String file : List.of(places, patches, link.toString(), folder + "/x/../places")) {
                assertUsage("--out and --rejects must not be", "--places", places, "--patches", patches, option, file);
            }
        }
        String other = file("other").toString();
        assertUsage("two files", "--places", places, "--patches", patches, "--out", other, "--rejects", other);
        assertThat(read("places")).containsExactly(ROOM);
    }

    /** What the command prints when it ends with 2. */
    private String failure(OutputStream target, String... more) {
        var args = new ArrayList<>(List.of("bulk", "--patches", file("patches").toString()));
        args.addAll(List.of(more));
        messages.reset();

        assertThat(Main.run(
                        args.toArray(String[]::new),
                        InputStream.nullInputStream(),
                        target,
                        new PrintStream(messages, true, UTF_8)))
                .isEqualTo(2);
        return messages.toString(UTF_8);
    }

    @Test
    void aFailureIsOneLineAndNoReject() throws IOException {
        write("places", ROOM);
        write("patches", "");
        for (Throwable thrown : List.of(
                new UncheckedIOException(new IOException("the disk is full")),
                new IllegalStateException("the disk\r\nis\nfull"),
                new OutOfMemoryError("the disk is full"))) {
            assertThat(failure(failing(thrown), "--places", file("places").toString()))
                    .matches("cannot go on: .*the disk is full\\R");
        }
        assertThat(failure(
                        failing(new IOException("the disk is full")),
                        "--places",
                        file("places").toString()))
                .matches("cannot write standard output: the disk is full\\R");
    }

    private static OutputStream failing(Throwable thrown) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                if (thrown instanceof IOException e) {
                    // Another one each time, since none may suppress itself.
                    throw new IOException(e.getMessage());
                }
                if (thrown instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) thrown;
            }
        };
    }

    @Test
    void aWrongCommandLineIsAnsweredWithWhatIsWrongAndWhereTheUsageIs() {
        assertThat(failure(out, "--places", "\0").lines())
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("--places takes a file"),
                        help -> assertThat(help).isEqualTo("try `java -jar lobby-example.jar bulk --help`"));
    }

    @Test
    void aTerminalSeesALineASecond() {
        var now = new AtomicLong();
        var progress = new BulkProgress(new PrintStream(messages, true, UTF_8), true, now::get);
        var other = new BulkProgress(new PrintStream(out, true, UTF_8), false, now::get);
        var update = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> List.of(SourceLine.of(1, new byte[0])));
        progress.addPatches(7);
        now.addAndGet(1_000_000_000);
        progress.addPatches(8);
        progress.addPatches(9);
        update.update(new ByteArrayInputStream("a\nb\nc\nd\ne\n".getBytes(UTF_8)))
                .forEach(result -> {
                    now.addAndGet(600_000_000);
                    progress.add(result, () -> now.get() < 3_000_000_000L ? -1 : 43);
                    other.add(result, () -> 43);
                });
        progress.close();

        assertThat(messages.toString(UTF_8).replaceAll(" +(?=[\r\n])", "").split("\r", -1))
                .containsExactly(
                        "", "8%, reading the patches", "2 places, 1/s", "43%, 4 places, 1/s" + System.lineSeparator());
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFileIsUpdatedByAFewLines() {
        var places =
                new ByteArrayInputStream((ROOM + "\n" + LIST).replace('\'', '"').getBytes(UTF_8));
        var bodies = List.of(
                SourceLine.of(1, "{\"capacity\":5}".getBytes(UTF_8)),
                SourceLine.of(2, "{\"phone\":\"2\"}".getBytes(UTF_8)));

        int rejected = UpdateFile.update(places, (place, line) -> bodies, Runnable::run, out);

        assertThat(rejected).isEqualTo(1);
        assertThat(printed().get(1)).isEqualTo(LIST.replace("'1'", "'2'"));
    }
}

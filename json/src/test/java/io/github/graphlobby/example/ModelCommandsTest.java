package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask a permission model, as their user meets them. */
class ModelCommandsTest {
    private static final String READ =
            "'Place.Read.All': {'schemes': {'DelegatedWork': {'requiresAdminConsent': true}, 'Application': {}},"
                    + " 'pathSets': [{'schemeKeys': ['DelegatedWork'], 'methods': ['GET'], 'paths': {'/places/{id}': ''}},"
                    + " {'schemeKeys': ['Application'], 'methods': ['GET'],"
                    + " 'paths': {'/places/{id}': 'least=Application'}}]}";
    private static final String WRITE =
            "'Place.ReadWrite.All': {'schemes': {'DelegatedWork': {}}, 'pathSets': [{'schemeKeys': ['DelegatedWork'],"
                    + " 'methods': ['PATCH'], 'paths': {'/places/{id}': 'least=DelegatedWork'}}]}";
    private static final String OLD = "{'permissions': {" + READ + ", " + WRITE + "}}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String model(String name, String text) throws IOException {
        return file(name, text.replace('\'', '"'));
    }

    private int run(String... words) {
        return run(InputStream.nullInputStream(), words);
    }

    private int run(InputStream in, String... words) {
        out.reset();
        messages.reset();
        return Main.run(words, in, out, new PrintStream(messages, true, UTF_8));
    }

    private String printed() {
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private List<String> lines() {
        return printed().lines().toList();
    }

    /** The lines that stand below a title, without their indent. */
    private List<String> below(String title) {
        return lines().stream()
                .dropWhile(line -> !line.equals(title))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();
    }

    private int least(String name, String traffic, String... more) throws IOException {
        Stream<String> words = Stream.of("least", "--model", model("model.json", OLD), file(name, traffic));
        return run(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void recordedRequestsNeedForEachSchemeTheLeastThatAllowsThem() throws IOException {
        assertThat(least("a.txt", "GET /places/a\nPATCH /places/a\nGET /places/b\n"))
                .isZero();
        assertThat(below("delegated work"))
                .containsExactly(
                        "least: Place.Read.All, Place.ReadWrite.All",
                        "an administrator must consent to: Place.Read.All",
                        "2×  GET /places/{id}    needs Place.Read.All",
                        "1×  PATCH /places/{id}  needs Place.ReadWrite.All");
        assertThat(below("application"))
                .containsExactly(
                        "least: Place.Read.All",
                        "2×  GET /places/{id}    needs Place.Read.All",
                        "1×  PATCH /places/{id}  nobody may");
        assertThat(below("delegated personal")).startsWith("least: none");
        assertThat(lines()).endsWith("not judged: nothing");
    }

    @Test
    void whatIsGrantedOnlyForSingleResourcesIsNotAdvised() throws IOException {
        String specific =
                OLD.replace("'Place.Read.All': {'schemes'", "'Place.Read.All': {'authorizationType': 'RSC', 'schemes'");
        run("least", "--model", model("specific", specific), file("a.txt", "GET /places/a"));

        assertThat(below("application"))
                .containsExactly(
                        "least: none",
                        "1×  GET /places/{id}  could not be judged, only Place.Read.All on single resources");
    }

    @Test
    void whatIsGrantedAndNotNeededIsTold() throws IOException {
        String traffic = "PATCH /places/a\n";
        assertThat(least("a.txt", traffic, "--granted", "Place.Read.All, Place.ReadWrite.All,What.Ever"))
                .isZero();
        assertThat(below("delegated work")).endsWith("granted and not needed: Place.Read.All, What.Ever");

        least("a.txt", traffic, "--granted=Place.ReadWrite.All");
        assertThat(below("delegated work")).endsWith("granted and not needed: none");

        least("a.txt", traffic, "--granted=Place.Read.All");
        assertThat(below("delegated work"))
                .endsWith(
                        "granted and not needed: Place.Read.All", "not allowed by what is granted: PATCH /places/{id}");
    }

    /** Each form records the same two requests. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.txt    | GET https://graph.microsoft.com/v1.0/places/a?$select=id;PATCH /beta/places/b HTTP/1.1",
                "a.log    | 1.2.3.4 - - [10/Oct/2000:13:55:36 -0700] \"GET /v1.0/places/a HTTP/1.1\" 200 23;"
                        + "1.2.3.4 - x [10/Oct/2000:13:55:36 -0700] \"PATCH /places/b HTTP/2\" 200 2 \"-\" \"curl \\\"7\\\"\"",
                "a.ndjson | {\"method\":\"GET\",\"url\":\"https://graph.microsoft.us/beta/places/a\"};"
                        + " {\"url\":\"/places/b\",\"x\":{\"method\":1},\"method\":\"PATCH\"}",
                "a.har    | {\"log\":{\"request\":{},\"entries\":[{\"request\":{\"cookies\":[{\"url\":\"x\"}],;"
                        + "\"method\":\"GET\",\"url\":\"https://graph.microsoft.com/v1.0/places/a#x\"}},;"
                        + "{\"response\":{\"request\":{}},\"request\":{\"url\":\"/places/b\",\"method\":\"PATCH\"}}]}}"
            })
    void everyFormOfRecordedRequestsIsRead(String name, String text) throws IOException {
        assertThat(least(name, text.replace(';', '\n'))).as(printed()).isZero();
        assertThat(below("application"))
                .contains("1×  GET /places/{id}    needs Place.Read.All", "1×  PATCH /places/{id}  nobody may");
    }

    private static final String HAR =
            "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"/places/a\"}}]}}";

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private int leastOf(String name, byte[] traffic) throws IOException {
        Path file = Files.write(folder.resolve(name), traffic);
        return run("least", "--model", model("model.json", OLD), file.toString());
    }

    @Test
    void recordedRequestsMayBePacked() throws IOException {
        assertThat(leastOf("a.log.gz", packed("GET /places/a"))).as(message()).isZero();
        assertThat(below("application")).contains("1×  GET /places/{id}  needs Place.Read.All");
        assertThat(leastOf("A.HAR.GZ", packed(HAR))).as(message()).isZero();
        assertThat(below("application")).contains("1×  GET /places/{id}  needs Place.Read.All");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.log.gz", "a.har.gz"})
    void packedRequestsThatAreCutOffAreNotTakenForAll(String name) throws IOException {
        byte[] whole = packed(name.contains("har") ? HAR : "GET /places/a\n");
        assertThat(leastOf(name, Arrays.copyOf(whole, whole.length - 1))).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read FOLDER/" + name + ": it is no gzip data, or damaged");
        assertThat(leastOf(name, "GET /places/a".getBytes(UTF_8))).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read FOLDER/" + name + ": it is no gzip data, or damaged");
    }

    @Test
    void whatIsPackedWithoutSayingSoIsRefusedOnce() throws IOException {
        assertThat(leastOf("a.log", packed("GET /places/a"))).isEqualTo(2);
        assertThat(message())
                .isEqualTo("FOLDER/a.log is gzip data: give it a name that ends in .gz, or unpack it first");
        assertThat(leastOf("a.har", "GET /places/a".getBytes(UTF_16))).isEqualTo(2);
        assertThat(message()).startsWith("FOLDER/a.har is UTF-16, not UTF-8");
    }

    @Test
    void recordedRequestsMayComeFromStandardInput() throws IOException {
        String model = model("model.json", OLD);
        var in = new ByteArrayInputStream("GET /places/a\nGET /places/b".getBytes(UTF_8));
        assertThat(run(in, "least", "--model", model, "-")).isZero();
        assertThat(below("application")).contains("2×  GET /places/{id}  needs Place.Read.All");

        assertThat(run("least", "--model", model, "-")).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot use standard input: no request is recorded in it");
        assertThat(run(new ByteArrayInputStream(packed("GET /places/a")), "least", "--model", model, "-"))
                .isEqualTo(2);
        assertThat(message()).startsWith("standard input is gzip data: unpack it first, for example with `gunzip -c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET https://graph.microsoft.com.example/places/a | the host is not graph.microsoft.*",
                "GET https://graph.microsoft.com@example.com/places/a | the host is not graph.microsoft.*",
                "GET places/a | neither a URL nor a path",
                "CONNECT graph.microsoft.com:443 | neither a URL nor a path",
                "DELETE /places/a | /places/{id} does not support DELETE",
                "get /places/a | /places/{id} does not support get",
                "GET /rooms/a | rooms",
                "GET | no request: GET",
                "{\"method\":\"GET\"} | no request: {\"method\":\"GET\"}",
                "{\"method\":\"GET\",\"url\":7} | no request: ",
                "{ | no request: {",
            })
    void whatCannotBeJudgedIsToldWithTheReasonAndHowOftenItOccurred(String line, String reason) throws IOException {
        assertThat(least("a.txt", "GET /places/a\n" + line + "\n\n" + line)).isEqualTo(1);
        assertThat(below("not judged"))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("2×  ").contains(reason));
        assertThat(below("application")).contains("1×  GET /places/{id}  needs Place.Read.All");
    }

    @Test
    void hostileLinesSpoilNothing() throws IOException {
        String binary = "\u0000\u0007\u001b[31m\uFFFD";
        String traffic = "\n\r\n" + "GET /" + "a".repeat(1_000_000) + "\n" + binary + "\n" + "[".repeat(60_000) + "\n"
                + "{\"a\":".repeat(9_000) + "\nGET /places/a";
        assertThat(least("a.txt", traffic)).isEqualTo(1);
        assertThat(below("application")).contains("1×  GET /places/{id}  needs Place.Read.All");
        assertThat(below("not judged")).hasSize(4).contains("1×  a line of more than 65536 bytes");
        assertThat(printed()).doesNotContain("\u001b", "\u0007", "\u0000");
        assertThat(lines()).allMatch(line -> line.length() < 300);
    }

    @Test
    void ofPathsThatNobodyKnowsOnlySoManyAreListed() throws IOException {
        var traffic = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            traffic.append("GET /unknown/").append(i).append('\n');
        }
        assertThat(least("a.txt", traffic.toString())).isEqualTo(1);
        assertThat(below("not judged")).hasSize(1_001).endsWith("2000×  others, more than can be listed");
    }

    @Test
    void anEntryOfAHarFileWithoutARequestIsNotJudged() throws IOException {
        String har = "{\"log\":{\"entries\":[{\"request\":7},{\"request\":{\"method\":null,\"url\":\"/places/a\"}}]}}";
        assertThat(least("a.har", har)).isEqualTo(1);
        assertThat(below("not judged")).containsExactly("2×  an entry without method and url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.har | {}     | cannot use FOLDER/a.har: no request is recorded in it",
                "a.har | {      | cannot read FOLDER/a.har: it is no JSON: ",
                "a.txt | ''     | cannot use FOLDER/a.txt: no request is recorded in it",
            })
    void aFileWithoutRequestsIsRefused(String name, String text, String message) throws IOException {
        assertThat(least(name, text)).isEqualTo(2);
        assertThat(message()).startsWith(message);
    }

    private String message() {
        return messages.toString(UTF_8)
                .replace(folder.toString(), "FOLDER")
                .replace('\\', '/')
                .strip();
    }

    @Test
    void aDecisionIsToldWithItsReasonAndItsSource() throws IOException {
        String model = model("model.json", OLD);

        assertThat(run("may", "--as", "delegated:Place.ReadWrite.All,X", "--model", model, "PATCH", "/v1.0/places/x"))
                .isZero();
        assertThat(lines())
                .containsExactly(
                        "allowed: PATCH /places/{id} is allowed by Place.ReadWrite.All (delegated work)",
                        "  Place.ReadWrite.All: model.json");

        assertThat(run("may", "PATCH", "/places/x", "--model=" + model, "--as=application:Place.ReadWrite.All"))
                .isEqualTo(1);
        assertThat(lines().get(0))
                .isEqualTo("denied: nobody may PATCH /places/{id} as application, only as delegated work");

        assertThat(run("may", "--as", "personal:", "--model", model, "GET", "/rooms"))
                .isEqualTo(1);
        assertThat(lines().get(0)).isEqualTo("denied: no permission gives access to the path");
        assertThat(lines().get(1)).contains("rooms");
    }

    @Test
    void withoutAFileTheModelOfTheNewestVintageDecides() {
        assertThat(run("may", "--as", "application:Place.ReadWrite.All", "PATCH", "/places/x"))
                .isZero();
        assertThat(run("may", "--as", "delegated:Place.Read.All", "PATCH", "/places/x"))
                .isEqualTo(1);
    }

    @Test
    void whatChangedFromOneModelToAnotherStandsInATable() throws IOException {
        String renamed = OLD.replace("/places/{id}", "/Places/{key}");
        String more =
                OLD.replace("'PATCH'", "'GET', 'POST'").replace("'paths': {'/places/{id}': ''", "'paths': {'/x': ''");

        assertThat(run("diff", model("old", OLD), model("new", renamed))).isZero();
        assertThat(lines()).containsExactly("nothing changed");

        assertThat(run("diff", model("old", OLD), model("new", more))).isEqualTo(1);
        assertThat(lines())
                .containsExactly(
                        "granted  GET /places/{id}    delegated work  Place.ReadWrite.All",
                        "no more  GET /places/{id}    delegated work  Place.Read.All",
                        "least    GET /places/{id}    delegated work  none → Place.ReadWrite.All",
                        "gone     PATCH /places/{id}  delegated work  Place.ReadWrite.All",
                        "new      POST /places/{id}   delegated work  Place.ReadWrite.All",
                        "new      GET /x              delegated work  Place.Read.All");
    }

    @Test
    void aRequirementThatNowAsksForMoreHasChanged() throws IOException {
        String besides = OLD.replace("'least=DelegatedWork'", "'least=DelegatedWork;AlsoRequires=Place.Read.All'");

        assertThat(run("diff", model("old", OLD), model("new", besides))).isEqualTo(1);
        assertThat(printed())
                .contains("granted  PATCH /places/{id}  delegated work  Place.ReadWrite.All with Place.Read.All\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "least                        | least takes one file of recorded requests             | least",
                "least a b                    | least takes one file of recorded requests             | least",
                "least --what 1 a             | unknown option `--what`                               | least",
                "least a --model              | --model takes a value                                 | least",
                "least a --model=             | a file without a name                                 | least",
                "may GET /x                   | --as is missing                                       | may",
                "may --as delegated:X GET     | may takes a method and a path, such as PATCH /places/x | may",
                "may --as who:X GET /x        | --as takes delegated, personal or application, a colon and names, not `who:X` | may",
                "may --as delegated GET /x    | --as takes delegated, personal or application, a colon and names, not `delegated` | may",
                "may --as personal: GET x     | `x` cannot be judged: neither a URL nor a path        | may",
                "may --as a:b --as c:d GET /x | --as is given twice                                   | may",
                "diff old                     | diff takes two files, the old model and the new one   | diff",
                "diff --model x a b           | unknown option `--model`                              | diff"
            })
    void aWrongCommandLineIsAnsweredInTwoLines(String words, String reason, String command) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(message().lines())
                .containsExactly(reason, "try `java -jar lobby-example.jar " + command + " --help`");
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        String old = model("old", OLD);

        assertThat(run("diff", old, old + "er")).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read FOLDER/older: there is no such file");
        assertThat(run("diff", folder.toString(), old)).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read FOLDER: it is a folder");
        assertThat(run("diff", model("broken", "{'permissions': 7}"), old)).isEqualTo(2);
        assertThat(message()).startsWith("cannot read FOLDER/broken: ").doesNotContain("\n");
        assertThat(run("least", "--model", old, old + "er")).isEqualTo(2);
        assertThat(message()).isEqualTo("cannot read FOLDER/older: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"least", "may", "diff"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(printed())
                .startsWith("usage: java -jar lobby-example.jar " + command + " ")
                .contains("Ends");
        assertThat(Help.of("all")).contains("lobby-example.jar " + command + " ");
    }
}

package io.github.graphlobby.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example server, over HTTP. */
class ServeTest {
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
    private static final String WRITER = "{\"scp\":\"Place.ReadWrite.All\"}";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Serve serve =
            Serve.start(0, Directory.sample(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        serve.close();
    }

    private String root() {
        return "http://127.0.0.1:" + serve.port() + "/beta/";
    }

    private HttpResponse<String> send(String method, String path, String claims, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + serve.port() + path))
                .header("Authorization", "Bearer " + UnverifiedToken.token(claims))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void itSaysWhereItListensAndThatItTrustsTokens() {
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("NOT checked")
                .contains("listening on http://127.0.0.1:" + serve.port());
    }

    @Test
    void itPrintsALineOfCurlForEachRequest() throws Exception {
        List<String> lines = curl();
        assertThat(lines).hasSize(3);
        assertThat(answer(lines.get(0)).body()).contains("\"phone\":\"555-555-0100\"", root() + "$metadata");
        assertThat(answer(lines.get(1)).body()).contains("\"phone\":\"555-555-0199\"");
        assertThat(answer(lines.get(0)).body()).contains("\"phone\":\"555-555-0199\"");
        assertThat(answer(lines.get(2)).statusCode()).isEqualTo(202);
    }

    @Test
    void whatItPrintsIsOfTheDataThatItServes() throws Exception {
        var places = ResourceReader.of(Place.TYPE);
        var directory = new Directory(
                List.of(
                        places.read("{\"@odata.type\":\"#microsoft.graph.workspace\",\"id\":\"1\"}"),
                        places.read("{\"@odata.type\":\"#microsoft.graph.roomList\",\"id\":\"2\","
                                + "\"emailAddress\":\"o'hara + 1?@contoso.com\"}")),
                null);
        printed.reset();
        try (var other = Serve.start(0, directory, new PrintStream(printed, true, StandardCharsets.UTF_8))) {
            assertThat(curl()).hasSize(2).allMatch(line -> line.contains(":" + other.port() + "/"));
            assertThat(answer(curl().get(1)).body()).contains("roomList", "o'hara + 1?", "555-555-0199");
        }
    }

    private List<String> curl() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("curl "))
                .toList();
    }

    /** Sends what a line says, whose words are those of a shell. */
    private HttpResponse<String> answer(String curl) throws IOException, InterruptedException {
        List<String> words = WORD.matcher(curl)
                .results()
                .map(word -> word.group().replace("'", ""))
                .toList();
        var request = HttpRequest.newBuilder(URI.create(words.get(words.size() - 1)));
        String method = "GET";
        String body = "";
        for (int i = 1; i < words.size() - 1; i++) {
            switch (words.get(i)) {
                case "-H" ->
                    request.header(
                            words.get(i + 1).split(": ", 2)[0], words.get(i + 1).split(": ", 2)[1]);
                case "-X" -> method = words.get(i + 1);
                case "-d" -> body = words.get(i + 1);
                default -> {}
            }
        }
        return client.send(
                request.method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theDocumentedPatchIsAnsweredAndStays() throws Exception {
        var patched = send("PATCH", "/beta/places/cf100%40contoso.com", WRITER, Samples.ROOM_PATCH);
        assertThat(patched.statusCode()).isEqualTo(200);
        assertThat(patched.body()).contains("\"capacity\":50", "\"nickname\":\"Conf Room\"");
        var got = send("GET", "/places/3162f1e1-c4c0-604b-51d8-91da78989eb1", WRITER, "");
        assertThat(got.body()).isEqualTo(patched.body());
    }

    @Test
    void updateMetadataMakesAnOperationThatCanBeFollowed() throws Exception {
        String bot = "{\"idtyp\":\"app\",\"roles\":[\"Calls.JoinGroupCall.All\"]}";
        String call = "/communications/calls/57dab8b1-894c-409a-b240-bd8beae78896";
        var accepted = send("POST", call + "/updateMetadata", bot, "{\"metadata\":\"m\"}");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(root() + "communications/calls/");
        String operation = location.substring(root().length() - 1);
        assertThat(send("GET", operation, bot, "").body()).contains("\"status\":\"completed\"");
        assertThat(send("GET", call, bot, "").body()).contains("\"metadata\":\"m\"");
    }

    @Test
    void whatHasNoBodyIsAnsweredWithoutOne() throws Exception {
        var head = send("HEAD", "/places/cf100@contoso.com", WRITER, "");
        var get = send("GET", "/places/cf100@contoso.com", WRITER, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .hasValue("" + get.body().length());
        var options = send("OPTIONS", "/places/cf100@contoso.com", "no json", "");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue("PATCH, GET, HEAD, OPTIONS");
        assertThat(send("GET", "/places/cf100@contoso.com?$select=id", WRITER, "")
                        .body())
                .contains("\"id\":")
                .doesNotContain("capacity");
    }

    @Test
    void whatAClientDoesWrongIsAnsweredAndNotLogged() throws Exception {
        assertThat(send("PATCH", "/places/nowhere", WRITER, "{}").statusCode()).isEqualTo(404);
        assertThat(send("PATCH", "/places/cf100@contoso.com", "no json", "{}").statusCode())
                .isEqualTo(401);
        assertThat(send("PATCH", "/places/cf100@contoso.com", WRITER, "{").statusCode())
                .isEqualTo(400);
        assertThat(send("PATCH", "/places/cf100@contoso.com", WRITER, " ".repeat(2_000_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("failed");
    }

    @Test
    void aFileOfPlacesAndCallsIsServed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("data.json"), "{\"places\":[" + Samples.ROOM_LIST + "]}");
        assertThat(Directory.read(file).allPlaces()).hasSize(1);
        Files.writeString(file, "{\"places\":[{\"id\":\"1\"}]}");
        assertThatThrownBy(() -> Directory.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("@odata.type");
    }

    /** By its line, and not by all that is in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'places':[ROOM,\\n ROOM]}                 | 2 | Another place has the id `R1`.",
                "{'places':[\\n\\n{'@odata.type':'#microsoft.graph.room','phone':'secret'}]}"
                        + "| 3 | a place without an id, of the type microsoft.graph.room",
                "{'calls':[{'id':'C1'},\\n{'id':'c1'}]}     | 2 | another call has the id c1",
                "{'places':[ROOM],\\n'calls':[{'id':'C1','source':{}},{'subject':'secret'}]}| 2 | a call without an id",
            })
    void whatAStoreWouldRefuseIsNamedByItsLine(String text, int line, String wrong, @TempDir Path folder)
            throws IOException {
        String room = "{'@odata.type':'#microsoft.graph.room','id':'R1','address':{'city':'secret'}}";
        Path file = Files.writeString(
                folder.resolve("data.json"),
                text.replace("ROOM", room).replace("\\n", "\n").replace('\'', '"'));
        assertThatThrownBy(() -> Directory.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessage(file + ", line " + line + ": " + wrong);
    }

    @Test
    void whatIsNoDirectoryIsNamedByItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data.json"), "{\"places\":[\n{\"id\":\"1\"}]}");
        assertThatThrownBy(() -> Directory.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(file + ", line 2, is not of the form");
        Files.writeString(file, "{\n\n");
        assertThatThrownBy(() -> Directory.read(file)).hasMessageStartingWith(file + ", line 3, is not of the form");
    }

    @Test
    void theCommandLineIsChecked() {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Serve.run(List.of("--port", "x"), out)).hasMessageContaining("`x`");
        assertThatThrownBy(() -> Serve.run(List.of("--data", "/nowhere/at/all"), out))
                .hasMessageContaining("/nowhere");
        assertThatThrownBy(() -> Serve.run(List.of("--prot", "1"), out)).hasMessageContaining("`--prot`");
    }
}

package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image runs where no Java is installed. */
class ImageIT {
    private static final Path IMAGE = Path.of("target", "image", "bin");

    @TempDir
    private Path folder;

    @Test
    void theProgramUpdatesAPlace() throws Exception {
        List<String> lines = places("{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":50,\"tags\":[]}");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"id\":\"room-1\"", "\"capacity\":50", "\"nickname\":\"Storage\"");
        assertThat(lines.get(1)).isEqualTo("Room");
    }

    @Test
    void theProgramSaysWhatIsWrong() throws Exception {
        assertThat(places("{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":-1}")
                        .get(0))
                .contains("\"target\":\"/capacity\"");
    }

    @Test
    void theImageHasNoOtherModules() throws Exception {
        assertThat(lines("java", "--list-modules"))
                .extracting(module -> module.replaceFirst("@.*", ""))
                .contains("io.github.graphlobby", "io.github.graphlobby.json", "tools.jackson.databind")
                .doesNotContain("jdk.httpserver", "java.net.http", "java.sql");
    }

    private List<String> places(String patch) throws Exception {
        Path place = Files.writeString(
                folder.resolve("place.json"),
                "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"room-1\",\"nickname\":\"Storage\"}");
        return lines(
                "places",
                place.toString(),
                Files.writeString(folder.resolve("patch.json"), patch).toString());
    }

    private static List<String> lines(String program, String... args) throws Exception {
        var command = new ArrayList<>(List.of(IMAGE.resolve(program).toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(lines.toString()).isZero();
        return lines;
    }
}

package io.github.graphlobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each project in {@code src/it} can be copied as it is; {@code -Pembed} runs them. */
class ConsumerProjectsTest {
    private static final Path PROJECTS = Path.of("src", "it");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>lobby</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern LOBBY_VERSION = Pattern.compile("<lobby[.]version>([^<]+)</lobby[.]version>");
    private static final int MOST_LINES = 40;

    static List<Path> projects() throws IOException {
        try (Stream<Path> files = Files.list(PROJECTS)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void itsVersionOfTheLibraryIsThatOfToday(Path project) throws IOException {
        assertThat(found(LOBBY_VERSION, project.resolve("pom.xml")))
                .containsExactlyElementsOf(found(VERSION, Path.of("pom.xml")));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void itHasNoParentAndAShortReadme(Path project) throws IOException {
        assertThat(project.resolve("pom.xml")).content().doesNotContain("<parent>\n    <groupId>io.github.graphlobby");
        assertThat(Files.readAllLines(project.resolve("README.md"))).hasSizeLessThan(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void theReadmeOfTheLibraryNamesIt(Path project) {
        assertThat(Path.of("..", "README.md")).content().contains("(json/src/it/" + project.getFileName() + ")");
    }

    @Test
    void thereAreProjects() throws IOException {
        assertThat(projects()).isNotEmpty();
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}

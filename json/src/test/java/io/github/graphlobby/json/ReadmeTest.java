package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is code that is compiled. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLES = Path.of("src", "example", "java");
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

    @Test
    void thereIsCode() {
        assertThat(matches(BLOCK)).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBlockStandsLineByLineInOneExample() {
        return matches(BLOCK)
                .map(block -> DynamicTest.dynamicTest(
                        lines(block.group(1)).get(0),
                        () -> assertThat(examples()).anyMatch(example -> holds(example, lines(block.group(1))))));
    }

    @TestFactory
    Stream<DynamicTest> aLinkLeadsToAFile() {
        return matches(LINK)
                .map(link -> DynamicTest.dynamicTest(
                        link.group(1),
                        () -> assertThat(README.resolveSibling(link.group(1))).exists()));
    }

    private static Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(read(README)).results();
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Whether the lines stand in the file in this order, perhaps with others between them. */
    private static boolean holds(Path file, List<String> lines) {
        Iterator<String> code = lines(read(file)).iterator();
        return lines.stream().allMatch(line -> comes(code, line));
    }

    private static boolean comes(Iterator<String> code, String line) {
        while (code.hasNext()) {
            if (code.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

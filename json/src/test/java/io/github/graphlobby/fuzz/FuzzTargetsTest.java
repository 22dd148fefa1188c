package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The targets of fuzzing hold for the vectors and for what was once found, and they would say if they did not. */
class FuzzTargetsTest {
    /** A folder for each target, in which a finding is a file. */
    private static final Path FINDINGS = Path.of("src/test/resources/fuzz");

    static Stream<String> targets() {
        return Targets.byName().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyVectorHolds(String target) {
        List<byte[]> seeds = Seeds.of(target);
        assertThat(seeds).isNotEmpty();
        seeds.forEach(seed -> Targets.named(target).check(seed));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatWasFoundHoldsNow(Path finding) throws IOException {
        String target = finding.getName(finding.getNameCount() - 2).toString();
        Targets.named(target).check(Files.readAllBytes(finding));
    }

    static List<Path> findings() {
        try (Stream<Path> files = Files.walk(FINDINGS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFindingIsOfATarget() throws IOException {
        try (Stream<Path> folders = Files.list(FINDINGS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(Targets.byName().keySet());
        }
    }

    @Test
    void aTargetThatThrowsIsNoticed() {
        assertThatThrownBy(() -> Targets.named(Targets.PLANTED).check("bug!".getBytes(UTF_8)))
                .isInstanceOf(AssertionError.class);
        Targets.named(Targets.PLANTED).check("bug?".getBytes(UTF_8));
    }

    @Test
    void aReaderThatTakesOrRefusesTheWrongDocumentsIsNoticed() {
        byte[] json = "{\"a\":1}".getBytes(UTF_8);
        byte[] none = "{\"a\":01}".getBytes(UTF_8);
        assertThatThrownBy(() -> PatchTarget.agrees(json, false, StrictJson.parsedOrNull(json)))
                .hasMessageContaining("was not read");
        assertThatThrownBy(() -> PatchTarget.agrees(none, true, StrictJson.parsedOrNull(none)))
                .hasMessageContaining("is no JSON");
        assertThatThrownBy(() -> ResourceTarget.agrees(none, true)).hasMessageContaining("is no JSON");
        assertThatThrownBy(() -> ResourceTarget.agrees("{\"a@b\":{\"a\":1,\"a\":2}}".getBytes(UTF_8), true))
                .hasMessageContaining("has a member twice");
        assertThatThrownBy(() -> ResourceTarget.agrees("{\"a\":1,\"\\u0061\":2}".getBytes(UTF_8), true))
                .hasMessageContaining("twice");
    }

    @Test
    void aReaderThatThrowsWhatIsNotDocumentedIsNoticed() {
        assertThatThrownBy(() -> ResourceTarget.readOrNull(() -> {
                    throw new IllegalStateException("not documented");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void costsThatGrowFasterThanTheInputAreNoticed() {
        var kept = new ArrayList<byte[]>();
        assertThatThrownBy(() -> Budget.check(10, () -> kept.add(new byte[(int) (2 * Budget.CONSTANT)])))
                .hasMessageContaining("bytes of memory");
    }
}

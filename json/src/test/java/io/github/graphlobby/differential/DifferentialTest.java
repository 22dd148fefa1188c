package io.github.graphlobby.differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine does what slow and obvious models of it do. */
class DifferentialTest {
    private static final long SEED = 1;
    private static final long CASES = 4_000;
    /** Of what is drawn at least this part has to be compared, or little is. */
    private static final double LEAST_COMPARED = 0.6;
    /** What was once different, a case each. */
    private static final Path DIVERGENCES = Path.of("src/test/resources/differential");

    static Set<String> kinds() {
        return Cases.KINDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theEngineDoesWhatTheModelDoes(String kind) {
        Differential.Counts counts = Differential.run(requireNonNull(Cases.KINDS.get(kind)), CASES, SEED);
        assertThat(counts.diverged).extracting(Cases::text).isEmpty();
        assertThat(counts.of(Case.Verdict.SAME)).isGreaterThan((long) (LEAST_COMPARED * CASES));
    }

    @ParameterizedTest
    @MethodSource("divergences")
    void whatDivergedOnceIsTheSameNow(Path divergence) throws IOException {
        assertThat(Cases.read(Files.readAllBytes(divergence)).verdict()).isEqualTo(Case.Verdict.SAME);
    }

    static List<Path> divergences() {
        try (Stream<Path> files = Files.list(DIVERGENCES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCaseIsKeptAsItWas() {
        Cases.KINDS
                .values()
                .forEach(kind -> draws().map(kind).forEach(drawn -> {
                    String text = Cases.text(drawn);
                    assertThat(Cases.text(Cases.read(text.getBytes(UTF_8)))).isEqualTo(text);
                }));
    }

    @Test
    void anEngineThatIsWrongIsNoticed() {
        assertThat(draws().map(UntypedCase::drawn))
                .anyMatch(drawn -> drawn.verdict((target, patch) -> patch) == Case.Verdict.DIVERGED);
        assertThat(draws().map(TypedCase::drawn))
                .anyMatch(drawn -> drawn.verdict((target, patch) -> target) == Case.Verdict.DIVERGED);
        assertThat(draws().map(DecisionCase::drawn))
                .anyMatch(drawn -> drawn.verdict(DifferentialTest::allowing) == Case.Verdict.DIVERGED);
    }

    private static ObviousDecision.Told allowing(ObviousDecision.Told told) {
        return new ObviousDecision.Told(
                "ALLOWED", told.template(), told.required(), told.least(), told.grantedBy(), told.missing());
    }

    private static Stream<Draw> draws() {
        return LongStream.range(0, 200).mapToObj(number -> Cases.draw(SEED, number));
    }
}

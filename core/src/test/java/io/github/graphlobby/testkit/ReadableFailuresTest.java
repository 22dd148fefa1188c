package io.github.graphlobby.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.github.graphlobby.patch.LeafChange;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** A law that fails shows the smallest case that does, in so many words that somebody reads them. */
class ReadableFailuresTest {
    private static final int MOST_LETTERS = 300;
    /** The first sample is the one that was shrunk, if there was anything to shrink. */
    private static final Pattern SAMPLE =
            Pattern.compile("Sample[^\\n]*\\s+-+\\s+(.*?)(\\R\\s*\\R|\\z)", Pattern.DOTALL);

    /** What a run says. */
    private static final class Heard implements TestExecutionListener {
        final List<String> reports = new ArrayList<>();
        final List<String> failures = new ArrayList<>();

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            reports.addAll(entry.getKeyValuePairs().values());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().ifPresent(failure -> failures.add(String.valueOf(failure.getMessage())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aMergeThatForgetsTheirs", "aDivisionThatLosesTheRest", "changesWithoutTheLast"})
    void theSmallestCaseIsShown(String law) throws Exception {
        var heard = new Heard();
        Class<?> parameter = List.of(PlantedDefects.class.getDeclaredMethods()).stream()
                .filter(method -> method.getName().equals(law))
                .findFirst()
                .orElseThrow()
                .getParameterTypes()[0];
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectMethod(PlantedDefects.class, law, parameter))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .configurationParameter("jqwik.shrinking.bounded.seconds", "120")
                                .build(),
                        heard);
        assertThat(heard.failures)
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("should").hasSizeLessThan(MOST_LETTERS));
        assertThat(heard.reports).anySatisfy(report -> {
            Matcher sample = SAMPLE.matcher(report);
            assertThat(sample.find()).as(report).isTrue();
            assertThat(sample.group(1)).hasSizeLessThan(MOST_LETTERS);
        });
    }

    /** Laws of what is wrong on purpose, so that each fails. */
    static final class PlantedDefects {

        @Provide
        Arbitrary<Contest<?>> contests() {
            return ofAnyType(Contest::of);
        }

        @Provide
        Arbitrary<Divided<?>> divided() {
            return ofAnyType(Divided::of);
        }

        @Provide
        Arbitrary<Patched<?>> patched() {
            return ofAnyType(Patched::of);
        }

        private static <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
            return Arbitraries.oneOf(Resources.all().stream().map(draw).toList());
        }

        @net.jqwik.api.Property
        void aMergeThatForgetsTheirs(@ForAll("contests") Contest<?> contest) {
            forgettingTheirs(contest);
        }

        private static <R extends Resource<R>> void forgettingTheirs(Contest<R> contest) {
            if (Merge.of(contest.base(), contest.ours(), contest.theirs()) instanceof Merge.Merged<R> merged) {
                Expect.equal("the merged patch should do what ours does", merged.patch(), contest.ours());
            }
        }

        @net.jqwik.api.Property
        void aDivisionThatLosesTheRest(@ForAll("divided") Divided<?> divided) {
            Expect.equal("the part should be the patch", divided.part(), divided.patch());
        }

        @net.jqwik.api.Property
        void changesWithoutTheLast(@ForAll("patched") Patched<?> patched) {
            losingTheLast(patched);
        }

        private static <R extends Resource<R>> void losingTheLast(Patched<R> patched) {
            List<LeafChange> changes = patched.patch().changes(patched.resource());
            Stream<String> told =
                    changes.stream().limit(Math.max(0, changes.size() - 1)).map(LeafChange::pointer);
            Expect.equal(
                    "every change should be told",
                    told.toList(),
                    changes.stream().map(LeafChange::pointer).toList());
        }
    }
}

package io.github.graphlobby.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a model costs grows with its file: nothing in it is multiplied with anything else. */
class PermissionModelCostTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static String paths(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"/" + i + "\":\"\"").collect(joining(","));
    }

    private static String pathSet(String schemeKeys, String methods, String paths) {
        return "{\"schemeKeys\":[" + schemeKeys + "],\"methods\":[" + methods + "],\"paths\":{" + paths + "}}";
    }

    private static PermissionModel read(String name, String facets, String pathSets) {
        String json = "{\"permissions\":{\"" + name + "\":{\"schemes\":{\"Application\":{" + facets
                + "}},\"pathSets\":[" + pathSets + "]}}}";
        return PermissionModelReader.of("test").read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSchemeThatIsNamedOftenCountsOnce() {
        String keys = String.join(",", Collections.nCopies(1_000, "\"Application\""));
        assertThat(read("A", "", pathSet(keys, "\"GET\"", paths(1_000))).rules())
                .hasSize(1_000);
    }

    @Test
    void aFileHasAtMost64Methods() {
        String methods = IntStream.range(0, 64).mapToObj(i -> "\"M" + i + "\"").collect(joining(","));
        String set = pathSet("\"Application\"", methods, paths(1));
        assertThat(read("A", "", set + "," + set).rules().get(0).methods()).hasSize(64);
        assertThatThrownBy(() -> read("A", "", pathSet("\"Application\"", methods + ",\"GET\"", paths(1))))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("`permissions/A/pathSets/0/methods` must name at most 64 methods")
                .hasMessageEndingWith(" at `/permissions/A/pathSets/0/methods`");
        assertThatThrownBy(() -> read("A", "", set + "," + pathSet("\"Application\"", "\"GET\"", paths(1))))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("`permissions/A/pathSets/1/methods` must name at most 64 methods, with those of");
    }

    @Test
    void aPathHasAtMost256Segments() {
        String deepest = "/a".repeat(256);
        assertThat(read("A", "", pathSet("\"Application\"", "\"GET\"", "\"" + deepest + "\":\"\""))
                        .rules())
                .hasSize(1);
        assertThatThrownBy(() -> read("A", "", pathSet("\"Application\"", "\"GET\"", "\"" + deepest + "/a\":\"\"")))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("has more than 256 slashes");
    }

    @Test
    void aCallIsNotCopiedForEachOfItsArguments() {
        String arguments = IntStream.range(0, 160)
                .mapToObj(i -> (char) (0x100 + i) + "={b}")
                .collect(joining(","));
        String calls = IntStream.range(0, 300)
                .mapToObj(i -> "\"/f" + i + "(" + arguments + ")\":\"\"")
                .collect(joining(","));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        read("A", "", pathSet("\"Application\"", "\"GET\"", calls));
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(120L << 20);
    }

    @Test
    void aLongNameIsNotRepeatedForEachOfItsPaths() {
        String sets = pathSet("\"Application\"", "\"GET\"", paths(20_000));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        read("A".repeat(1_000), "", sets);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(100L << 20);
    }

    @Test
    void whatIsSaidOfASchemeIsNotReadAgainForEachPathSet() {
        String facets =
                IntStream.range(0, 2_000).mapToObj(i -> "\"f" + i + "\":1").collect(joining(","));
        String set = pathSet("\"Application\"", "\"GET\"", paths(1));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        read("A", facets, String.join(",", Collections.nCopies(2_000, set)));
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(60L << 20);
    }

    /** Each path has a great many templates that are equally far from it. */
    @Test
    void toExplainAPathCostsNoMoreInALargerModel() {
        PermissionModel small = read("A", "", pathSet("\"Application\"", "\"GET\"", deepPaths(20)));
        PermissionModel large = read("A", "", pathSet("\"Application\"", "\"GET\"", deepPaths(200)));
        String path = ("/" + "qz".repeat(32)).repeat(4);
        assertThat(large.explain(path).reason()).isEqualTo(small.explain(path).reason());
        assertThat(allocated(() -> large.explain(path))).isLessThan(2 * allocated(() -> small.explain(path)));
        assertThat(large.explain("/palces10/x/77").nearMisses()).startsWith("/places10/{id}/77");
    }

    /** So many names at the beginning, and 200 behind each. */
    private static String deepPaths(int names) {
        return IntStream.range(0, names * 200)
                .mapToObj(i -> "\"/places" + i % names + "/{id}/" + i / names + "\":\"\"")
                .collect(joining(","));
    }

    @Test
    void whatIsUnusedCostsNoMoreForAGrantOfMany() {
        long some = allocated(decision(500)::unusedGrants);
        assertThat(allocated(decision(4_000)::unusedGrants)).isLessThan(12 * some);
    }

    /** So many grants allow it, each with another, and as many play no part. */
    private static Decision decision(int count) {
        var rules = IntStream.range(0, count)
                .mapToObj(i -> PermissionRule.of(
                                Permission.of("Used" + i, Scheme.APPLICATION), List.of("GET"), List.of("/x"), "test")
                        .withAlsoRequired(Set.of("Used" + (i + 1) % count)))
                .toList();
        List<String> grants = IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of("Used" + i, "Unused" + i))
                .toList();
        Decision decision = PermissionModel.of(rules).decide(Caller.of(Scheme.APPLICATION, grants), "GET", "/x");
        assertThat(decision.unusedGrants()).hasSize(count).allMatch(name -> name.startsWith("Unused"));
        return decision;
    }

    private static long allocated(Runnable task) {
        task.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        task.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}

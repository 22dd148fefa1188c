package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.graphlobby.model.identity.Identity;
import io.github.graphlobby.schema.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What merge patches cost grows with their size, whatever their form is, which leaves seconds to spare. */
class MergeCostTest {
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final int DEPTH = Json.MAX_DEPTH - 10;
    private static final int MANY = 100_000;

    /** Many members, of which only the last is not always the same, and all of them deep down. */
    private static Map<String, @Nullable Object> deep(int last) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        IntStream.range(0, 100_000).forEach(i -> members.put("m" + i, "v"));
        members.put("last", last);
        var object = Json.object(members);
        for (int i = 0; i < DEPTH; i++) {
            object = Json.object(Map.of("a", object));
        }
        return object;
    }

    @Test
    void whatIsDeepDownIsComparedOnce() {
        var before = deep(1);
        var after = deep(2);
        JsonMergePatch patch = JsonMergePatch.between(before, after);
        assertTimeoutPreemptively(AMPLE, () -> {
            for (int i = 0; i < 20; i++) {
                assertThat(JsonMergePatch.between(before, after).isEmpty()).isFalse();
                assertThat(patch.applyTo(before).get("a")).isNotSameAs(before.get("a"));
                assertThat(patch.applyTo(after)).isSameAs(after);
            }
        });
    }

    private static void assertIsBuilt(
            PatchBuilder<Identity> builder, IntFunction<@Nullable Object> values, String name) {
        assertTimeoutPreemptively(AMPLE, () -> {
            IntStream.range(0, MANY).forEach(i -> builder.additional(name.replace("?", "" + i), values.apply(i)));
            assertThat(builder.build().additional().isEmpty()).isFalse();
        });
    }

    @Test
    void manyMembersAreAddedToABuilderOneByOne() {
        assertIsBuilt(Patch.builder(Identity.TYPE), i -> 1, "m?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merged", "set", "removed"})
    void manyMembersOfAMemberAreAddedToABuilderOneByOne(String first) {
        PatchBuilder<Identity> builder = Patch.builder(Identity.TYPE)
                .additional("b", 1)
                .additional("a", first.equals("merged") ? Map.of("b", 1) : first.equals("set") ? 1 : null);
        assertIsBuilt(builder, i -> Map.of("m" + i, Map.of("a", i)), "a");
    }
}

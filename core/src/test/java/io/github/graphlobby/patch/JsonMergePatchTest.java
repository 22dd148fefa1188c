package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.model.identity.Identity;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.testkit.JsonArbitraries;
import io.github.graphlobby.testkit.Untyped;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonMergePatchTest {
    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        return Json.object(Collections.singletonMap(name, value));
    }

    private static JsonMergePatch patch(String name, @Nullable Object value) {
        return JsonMergePatch.of(object(name, value));
    }

    /** The table of RFC 7396, appendix A: original, patch, result. */
    static Stream<Arguments> rfc7396() {
        return Stream.of(
                arguments(Map.of("a", "b"), Map.of("a", "c"), Map.of("a", "c")),
                arguments(Map.of("a", "b"), Map.of("b", "c"), Map.of("a", "b", "b", "c")),
                arguments(Map.of("a", "b"), object("a", null), Map.of()),
                arguments(Map.of("a", "b", "b", "c"), object("a", null), Map.of("b", "c")),
                arguments(Map.of("a", List.of("b")), Map.of("a", "c"), Map.of("a", "c")),
                arguments(Map.of("a", "c"), Map.of("a", List.of("b")), Map.of("a", List.of("b"))),
                arguments(
                        Map.of("a", Map.of("b", "c")),
                        Map.of("a", Json.object(Map.of("b", "d", "c", Map.of()))),
                        Map.of("a", Map.of("b", "d", "c", Map.of()))),
                arguments(Map.of("a", List.of(Map.of("b", "c"))), Map.of("a", List.of(1)), Map.of("a", List.of(1L))),
                arguments(List.of("a", "b"), List.of("c", "d"), List.of("c", "d")),
                arguments(Map.of("a", "b"), List.of("c"), List.of("c")),
                arguments(Map.of("a", "foo"), null, null),
                arguments(Map.of("a", "foo"), "bar", "bar"),
                arguments(object("e", null), Map.of("a", 1), merged(object("e", null), "a", 1L)),
                arguments(List.of(1, 2), Json.object(merged(object("c", null), "a", "b")), Map.of("a", "b")),
                arguments(
                        Map.of(), Map.of("a", Map.of("bb", object("ccc", null))), Map.of("a", Map.of("bb", Map.of()))));
    }

    private static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> object, String name, @Nullable Object value) {
        return patch(name, value).applyTo(object);
    }

    @ParameterizedTest
    @MethodSource("rfc7396")
    void tableOfTheRfcHolds(@Nullable Object original, @Nullable Object patch, @Nullable Object result) {
        assertThat(JsonMergePatch.apply(original, patch)).isEqualTo(result);
    }

    @Test
    void nullInsideAListIsData() {
        assertThat(patch("a", Arrays.asList(1, null)).applyTo(Json.EMPTY))
                .isEqualTo(object("a", Arrays.asList(1L, null)));
    }

    @Test
    void objectThatDoesNotChangeIsReturnedItself() {
        var object = Json.object(Map.of("a", 1, "b", Map.of("c", 2)));

        assertThat(JsonMergePatch.EMPTY.applyTo(object)).isSameAs(object);
        assertThat(patch("x", null).applyTo(object)).isSameAs(object);
        assertThat(patch("b", Map.of("c", 2)).applyTo(object)).isSameAs(object);
        assertThat(JsonMergePatch.EMPTY.applyTo(Map.of("a", 1))).isEqualTo(object("a", 1L));
    }

    @Test
    void emptyPatchIsOneInstance() {
        assertThat(JsonMergePatch.of(Map.of())).isSameAs(JsonMergePatch.EMPTY);
        assertThat(JsonMergePatch.between(Map.of("a", 1), Map.of("a", 1L))).isSameAs(JsonMergePatch.EMPTY);
        assertThat(JsonMergePatch.EMPTY.isEmpty()).isTrue();
        assertThat(patch("a", null).isEmpty()).isFalse();
    }

    /** RFC 7396 has no word for an object that replaces another, nor for a member that is null. */
    @Test
    void compositionSaysWhatTheRfcCannot() {
        var replaced = patch("a", null).then(patch("a", Map.of("c", 2)));
        assertThat(replaced.applyTo(object("a", Map.of("b", 1)))).isEqualTo(object("a", Map.of("c", 2L)));
        assertThat(replaced.changes().get("a")).isEqualTo(new Change.Set<>(Map.of("c", 2L)));

        var madeNull = JsonMergePatch.between(Json.EMPTY, object("a", null));
        assertThat(madeNull.applyTo(object("a", 1))).isEqualTo(object("a", null));
        assertThat(madeNull).isNotEqualTo(patch("a", null));
        assertThat(madeNull.then(patch("a", Map.of("c", 2))).applyTo(Json.EMPTY))
                .isEqualTo(object("a", Map.of("c", 2L)));
    }

    @Test
    void mergeAfterAScalarReplacesIt() {
        assertThat(patch("a", 1).then(patch("a", Map.of("c", 2))).applyTo(object("a", Map.of("b", 1))))
                .isEqualTo(object("a", Map.of("c", 2L)));
    }

    @Test
    void mergeAfterMergeMergesBoth() {
        assertThat(patch("a", Map.of("b", 1)).then(patch("a", Map.of("c", 2))))
                .isEqualTo(patch("a", Map.of("b", 1, "c", 2)));
    }

    @Test
    void changesTellRemovedSetAndMergedMembers() {
        var patch = patch("removed", null).then(patch("set", 1)).then(patch("merged", Map.of("a", 1)));

        assertThat(patch.changes())
                .containsExactly(
                        Map.entry("removed", new Change.Cleared<>()),
                        Map.entry("set", new Change.Set<>(1L)),
                        Map.entry("merged", new Change.Merged<>(patch("a", 1))));
        assertThat(JsonMergePatch.between(Json.EMPTY, object("a", null)).changes())
                .containsExactly(Map.entry("a", new Change.Cleared<>()));
        assertThat(patch).hasToString("{removed=null, set=1, merged={a=1}}");
    }

    @Test
    void patchesAreEqualIfTheirMembersAre() {
        assertThat(patch("a", 1)).isEqualTo(patch("a", 1L)).hasSameHashCodeAs(patch("a", 1L));
        assertThat(patch("a", 1)).isNotEqualTo(patch("a", 2)).isNotEqualTo(object("a", 1));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> patch("a", Thread.State.NEW));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonMergePatch.apply(Double.NaN, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonMergePatch.apply(1, Float.NaN));
    }

    /** An object and three patches, of which some were computed and some are as the RFC writes them. */
    record Chain(
            Map<String, @Nullable Object> object, JsonMergePatch first, JsonMergePatch second, JsonMergePatch third) {}

    @Law
    void compositionDoesWhatBothPatchesDoInTurn(@ForAll("chains") Chain chain) {
        assertThat(chain.first.then(chain.second).applyTo(chain.object))
                .isEqualTo(chain.second.applyTo(chain.first.applyTo(chain.object)));
    }

    @Law
    void aBuilderComposesAsOneAfterTheOther(@ForAll("chains") Chain chain) {
        var builder = Patch.builder(Identity.TYPE);
        var patches = Stream.of(chain.first, chain.second, chain.third)
                .map(patch -> patch.undeclaredIn(Identity.TYPE))
                .filter(patch -> patch.changes().keySet().stream().noneMatch(ControlNames::isControl))
                .toList();
        patches.forEach(builder::additional);
        assertThat(builder.build().additional())
                .isEqualTo(patches.stream().reduce(JsonMergePatch.EMPTY, JsonMergePatch::then));
    }

    @Law
    void compositionIsAssociative(@ForAll("chains") Chain chain) {
        assertThat(chain.first.then(chain.second).then(chain.third))
                .isEqualTo(chain.first.then(chain.second.then(chain.third)));
    }

    @Law
    void differenceMakesOneObjectOfTheOtherAndIsMinimal(@ForAll("chains") Chain chain) {
        var after = chain.first.applyTo(chain.object);
        var difference = JsonMergePatch.between(chain.object, after);

        assertThat(difference.applyTo(chain.object)).isEqualTo(after);
        assertThat(Untyped.needless(difference, chain.object, after)).isEmpty();
    }

    @Law
    void applyingTwiceIsApplyingOnce(@ForAll("chains") Chain chain) {
        var once = chain.first.applyTo(chain.object);
        assertThat(chain.first.applyTo(once)).isSameAs(once);
    }

    @Law
    void patchDoesWhatTheFunctionOfTheRfcDoes(
            @ForAll("objects") Map<String, Object> target, @ForAll("objects") Map<String, Object> patch) {
        assertThat(JsonMergePatch.apply(target, patch)).isEqualTo(mergePatch(target, patch));
    }

    /** The function of RFC 7396, section 2, as it stands there. */
    private static @Nullable Object mergePatch(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> members)) {
            return patch;
        }
        var result = new HashMap<String, @Nullable Object>(Untyped.object(target));
        members.forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else {
                result.put((String) name, mergePatch(result.get(name), value));
            }
        });
        return result;
    }

    @Provide
    Arbitrary<Map<String, @Nullable Object>> objects() {
        return JsonArbitraries.objects(name -> true);
    }

    @Provide
    Arbitrary<Chain> chains() {
        return Combinators.combine(objects(), patches(), patches(), patches()).as(Chain::new);
    }

    private Arbitrary<JsonMergePatch> patches() {
        var differences = Combinators.combine(objects(), objects()).as(JsonMergePatch::between);
        var patches = Arbitraries.oneOf(objects().map(JsonMergePatch::of), differences);
        return Arbitraries.oneOf(patches, Combinators.combine(patches, patches).as(JsonMergePatch::then));
    }
}

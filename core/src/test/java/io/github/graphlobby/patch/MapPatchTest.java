package io.github.graphlobby.patch;

import static io.github.graphlobby.testkit.Specimen.COUNTS;
import static io.github.graphlobby.testkit.Specimen.LABELS;
import static io.github.graphlobby.testkit.Specimen.TEXTS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Specimen;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A map is merged by key, as RFC 7396 says. */
class MapPatchTest {
    private static final Map<String, String> COLOURS = colours();

    private static final MapPatch<String> PATCH = MapPatch.<String>builder()
            .put("b", "blue")
            .remove("a")
            .put("d", "grey")
            .build();

    private static Map<String, String> colours() {
        var colours = new LinkedHashMap<String, String>();
        colours.put("c", "red");
        colours.put("a", "green");
        colours.put("b", "black");
        return colours;
    }

    private static PatchBuilder<Specimen> patch() {
        return Patch.builder(Specimen.TYPE);
    }

    @Test
    void entriesAreSetAndRemovedAndTheOthersStayInTheirOrder() {
        assertThat(PATCH.applyTo(COLOURS).entrySet())
                .containsExactly(Map.entry("c", "red"), Map.entry("b", "blue"), Map.entry("d", "grey"));
    }

    @Test
    void mapThatDoesNotChangeIsTheSame() {
        Map<String, String> map = requireNonNull(Frozen.map(COLOURS));

        assertThat(MapPatch.<String>builder()
                        .put("c", "red")
                        .remove("x")
                        .build()
                        .applyTo(map))
                .isSameAs(map);
    }

    @Test
    void patchedMapIsImmutable() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PATCH.applyTo(COLOURS).clear());
    }

    @Test
    void theLaterOfTwoPatchesWins() {
        var later = MapPatch.<String>builder().put("a", "white").remove("d").build();

        assertThat(PATCH.then(later))
                .isEqualTo(MapPatch.<String>builder()
                        .put("b", "blue")
                        .put("a", "white")
                        .remove("d")
                        .build());
        assertThat(PATCH.then(MapPatch.<String>builder().build())).isSameAs(PATCH);
        assertThat(MapPatch.<String>builder().build().then(PATCH)).isSameAs(PATCH);
    }

    @Test
    void differenceSaysOnlyWhatDiffers() {
        assertThat(MapPatch.between(COLOURS, PATCH.applyTo(COLOURS))).isEqualTo(PATCH);
        assertThat(MapPatch.between(COLOURS, COLOURS).isEmpty()).isTrue();
    }

    @Test
    void entryOfNullIsAbsentInBothStatesOfADifference() {
        var withNull = new LinkedHashMap<>(COLOURS);
        withNull.put("x", null);

        assertThat(MapPatch.between(withNull, COLOURS).isEmpty()).isTrue();
        assertThat(MapPatch.between(COLOURS, withNull).isEmpty()).isTrue();
    }

    @Test
    void changesSayWhatHappensToEachEntry() {
        assertThat(PATCH.changes().entrySet())
                .containsExactly(
                        Map.entry("b", new Change.Set<>("blue")),
                        Map.entry("a", new Change.Cleared<>()),
                        Map.entry("d", new Change.Set<>("grey")));
        assertThat(PATCH).hasToString("{b=blue, a=null, d=grey}");
    }

    @Test
    void builderCanBeUsedFurtherAfterBuild() {
        var builder = MapPatch.<String>builder().put("a", "green");
        var first = builder.build();

        assertThat(builder.remove("a").build())
                .isEqualTo(MapPatch.<String>builder().remove("a").build());
        assertThat(first).isEqualTo(MapPatch.<String>builder().put("a", "green").build());
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void argumentThatIsNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> MapPatch.<String>builder().put("a", null))
                .withMessage("value of `a` is null; remove it instead");
        assertThatNullPointerException()
                .isThrownBy(() -> MapPatch.<String>builder().remove(null))
                .withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> PATCH.applyTo(null)).withMessage("map");
        assertThatNullPointerException().isThrownBy(() -> PATCH.then(null)).withMessage("later");
        assertThatNullPointerException()
                .isThrownBy(() -> MapPatch.between(null, COLOURS))
                .withMessage("from");
    }

    @Test
    void controlInformationIsNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapPatch.<String>builder().put("a@odata.type", "x"))
                .withMessage("`a@odata.type` is control information and no key of a map");
        assertThatIllegalArgumentException().isThrownBy(() -> patch().set(TEXTS, Map.of("@x", "y")));
    }

    @Test
    void propertyIsMergedAndThatOfNoValueStartsFromTheEmptyMap() {
        var patch = patch().merge(TEXTS, PATCH).build();

        assertThat(patch.applyTo(Specimen.TYPE.empty().with(TEXTS, COLOURS)).texts())
                .isEqualTo(PATCH.applyTo(COLOURS));
        assertThat(patch.toResource().texts()).isEqualTo(Map.of("b", "blue", "d", "grey"));
        assertThat(patch.change(TEXTS)).isEqualTo(new Change.Merged<>(PATCH));
        assertThat(patch).hasToString("{texts={b=blue, a=null, d=grey}}");
    }

    @Test
    void mergeAfterSetOrClearComposesToASet() {
        assertThat(patch().set(TEXTS, COLOURS).merge(TEXTS, PATCH).build())
                .isEqualTo(patch().set(TEXTS, PATCH.applyTo(COLOURS)).build());
        assertThat(patch().clear(TEXTS).merge(TEXTS, PATCH).build())
                .isEqualTo(patch().set(TEXTS, Map.of("b", "blue", "d", "grey")).build());
    }

    @Test
    void differenceOfResourcesMergesMapsAndClearsOneThatGoes() {
        var before = Specimen.TYPE.empty().with(TEXTS, COLOURS);
        var after = before.with(TEXTS, PATCH.applyTo(COLOURS));

        assertThat(Patch.between(before, after))
                .isEqualTo(patch().merge(TEXTS, PATCH).build());
        assertThat(Patch.between(before, Specimen.TYPE.empty()))
                .isEqualTo(patch().clear(TEXTS).build());
        assertThat(Patch.between(Specimen.TYPE.empty(), before).change(TEXTS))
                .isEqualTo(new Change.Merged<>(MapPatch.between(Map.of(), COLOURS)));
    }

    @Test
    void onlyTheValuesThatAreSetAreCheckedEachAtItsKey() {
        var entries = MapPatch.<Integer>builder()
                .put("a/b", -1)
                .put("c", 1)
                .remove("d")
                .build();

        assertThat(patch().merge(COUNTS, entries).build().violations().listed())
                .containsExactly(new Violation(
                        "/counts/a~1b", Violation.OUT_OF_RANGE, "`counts/a~1b` must be at least 0, not -1"));
    }

    @Test
    void mapThatMustNotBeNullIsNotCleared() {
        assertThat(patch().clear(LABELS).clear(TEXTS).build().violations().listed())
                .extracting(Violation::message)
                .containsExactly("`labels` must not be null");
    }

    @Test
    void patchDoesNotFollowAMapThatItWasBuiltFrom() {
        var map = colours();
        var patch = patch().set(TEXTS, map).build();
        map.clear();

        assertThat(patch.toResource().texts()).isEqualTo(COLOURS);
    }

    @Test
    void patchesAreEqualIfTheirEntriesAre() {
        assertThat(PATCH)
                .isEqualTo(MapPatch.between(COLOURS, PATCH.applyTo(COLOURS)))
                .hasSameHashCodeAs(MapPatch.between(COLOURS, PATCH.applyTo(COLOURS)))
                .isNotEqualTo(MapPatch.<String>builder().build())
                .isNotEqualTo(Frozen.map(COLOURS));
    }
}

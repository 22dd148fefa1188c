package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The part of a list that is asked for, and the page that answers, are values. */
class ListOptionsTest {
    private static final ListOptions FULL =
            ListOptions.DEFAULT.withTop(5).withSkip(7).withAfter("a").withCounted(true);

    @Test
    void theDefaultIsTheFirstHundredUncounted() {
        assertThat(ListOptions.DEFAULT).hasToString("top 100, skip 0");
        assertThat(ListOptions.DEFAULT.after()).isNull();
        assertThat(ListOptions.DEFAULT.counted()).isFalse();
    }

    @Test
    void optionsThatDifferInOnePartAreNotEqual() {
        assertThat(FULL)
                .isEqualTo(ListOptions.DEFAULT
                        .withCounted(true)
                        .withAfter("a")
                        .withSkip(7)
                        .withTop(5))
                .hasSameHashCodeAs(FULL.withTop(5))
                .hasToString("top 5, skip 7, after a, counted");
        assertThat(List.of(FULL.withTop(6), FULL.withSkip(8), FULL.withAfter("b"), FULL.withCounted(false)))
                .doesNotContain(FULL)
                .doesNotHaveDuplicates();
        assertThat(FULL).isNotEqualTo("top 5");
    }

    @Test
    void whatNoPageCanHaveIsRefused() {
        assertThat(ListOptions.DEFAULT.withTop(0).withTop(ListOptions.MOST).top())
                .isEqualTo(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.withTop(1_001))
                .withMessage("top is 1001, not in 0 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.withTop(-1))
                .withMessage("top is -1, not in 0 to 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> FULL.withSkip(-1)).withMessage("skip is -1, below 0");
    }

    @Test
    void pagesThatDifferInOnePartAreNotEqual() {
        var page = PlacePage.of(List.of(Versioned.of(Samples.ROOM, "1")))
                .withNext("a")
                .withCount(2L);
        assertThat(page)
                .isEqualTo(page.withNext("a").withCount(2L))
                .hasSameHashCodeAs(page.withCount(2L))
                .hasToString("a page of 1 places");
        assertThat(List.of(
                        PlacePage.of(List.of()).withNext("a").withCount(2L),
                        PlacePage.of(List.of(Versioned.of(Samples.ROOM, "2")))
                                .withNext("a")
                                .withCount(2L),
                        page.withNext(null),
                        page.withCount(null)))
                .doesNotContain(page)
                .doesNotHaveDuplicates();
        assertThat(page).isNotEqualTo("a page");
    }
}

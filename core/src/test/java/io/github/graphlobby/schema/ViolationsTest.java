package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static Violation violation(int number) {
        return new Violation("/" + number, Violation.WRONG_TYPE, "`" + number + "` is wrong");
    }

    private static Violations violations(int count) {
        var builder = new Violations.Builder();
        for (int i = 0; i < count; i++) {
            builder.add(violation(i));
        }
        return builder.build();
    }

    @Test
    void noneIsEmpty() {
        assertThat(violations(0)).isSameAs(Violations.NONE).hasToString("");
        assertThat(Violations.NONE.isEmpty()).isTrue();
        assertThat(violations(1).isEmpty()).isFalse();
    }

    @Test
    void hundredAreListedAndTheRestIsCounted() {
        assertThat(violations(100).listed()).hasSize(100);
        assertThat(violations(101).listed()).isEqualTo(violations(100).listed());
        assertThat(violations(101).total()).isEqualTo(101);
        assertThat(violations(101).toString()).endsWith("\n`99` is wrong\nand 1 more");
        assertThat(violations(100).toString()).endsWith("\n`99` is wrong");
    }

    @Test
    void builderCanBeUsedFurther() {
        var builder = new Violations.Builder();
        builder.add(violation(0));
        var first = builder.build();
        builder.add(violation(1));

        assertThat(first).isEqualTo(violations(1));
        assertThat(builder.build()).isEqualTo(violations(2));
    }

    @Test
    void listIsCopied() {
        var list = new ArrayList<>(List.of(violation(0)));
        var violations = new Violations(list, 1);
        list.clear();

        assertThat(violations.listed()).containsExactly(violation(0));
    }

    @Test
    void totalIsNotLessThanWhatIsListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Violations(List.of(violation(0)), 0))
                .withMessage("total is 0, but 1 are listed");
    }

    @Test
    void aViolationThatIsNotListedIsNotMade() {
        var violations = new Violations.Builder();
        for (int i = 0; i < Violations.MOST_LISTED; i++) {
            violations.add(new Violation("/a", Violation.WRONG_TYPE, "a"));
        }
        violations.add(() -> {
            throw new AssertionError("made");
        });
        assertThat(violations.build().total()).isEqualTo(Violations.MOST_LISTED + 1);
    }
}

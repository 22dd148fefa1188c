package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.error;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A value goes on, an error stays what it is. */
class OutcomeTest {
    private static final Outcome<Integer> ONE = new Outcome.Success<>(1);
    private static final Outcome<Integer> NONE = new Outcome.Failure<>(GraphError.callNotFound());

    @Test
    void aValueGoesOn() {
        assertThat(ONE.map(one -> one + 1)).isEqualTo(new Outcome.Success<>(2));
        assertThat(ONE.flatMap(one -> new Outcome.Success<>(one + 1))).isEqualTo(new Outcome.Success<>(2));
        assertThat(error(ONE.flatMap(one -> NONE))).isEqualTo(GraphError.callNotFound());
    }

    @Test
    void anErrorStays() {
        assertThat(error(NONE.map(none -> none + 1))).isEqualTo(GraphError.callNotFound());
        assertThat(error(NONE.flatMap(none -> ONE))).isEqualTo(GraphError.callNotFound());
    }

    @Test
    void anOutcomeIsFolded() {
        assertThat(ONE.fold(one -> "one " + one, GraphError::code)).isEqualTo("one 1");
        assertThat(NONE.fold(one -> "one " + one, GraphError::code)).isEqualTo("8522");
    }
}

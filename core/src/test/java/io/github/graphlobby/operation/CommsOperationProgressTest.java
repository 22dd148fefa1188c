package io.github.graphlobby.operation;

import static io.github.graphlobby.model.call.OperationStatus.COMPLETED;
import static io.github.graphlobby.model.call.OperationStatus.FAILED;
import static io.github.graphlobby.model.call.OperationStatus.NOT_STARTED;
import static io.github.graphlobby.model.call.OperationStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.call.ResultInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** notStarted → running → completed | failed; a finished operation never moves. */
class CommsOperationProgressTest {
    private static final ResultInfo RESULT = ResultInfo.TYPE.empty().with(ResultInfo.CODE, 500);

    private static final List<OperationStatus> STATES = List.of(NOT_STARTED, RUNNING, COMPLETED, FAILED);

    /** What leads to a state; nothing leads back to the first. */
    private static final Map<OperationStatus, UnaryOperator<CommsOperation>> MOVES = Map.of(
            RUNNING, CommsOperationProgress::start,
            COMPLETED, CommsOperationProgress::complete,
            FAILED, operation -> CommsOperationProgress.fail(operation, RESULT));

    private static final Map<OperationStatus, Set<OperationStatus>> ALLOWED =
            Map.of(NOT_STARTED, Set.of(RUNNING), RUNNING, Set.of(COMPLETED, FAILED));

    static Stream<Arguments> transitions() {
        return STATES.stream().flatMap(from -> STATES.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void anOperationMovesOnlyAsDocumented(OperationStatus from, OperationStatus to) {
        var operation = operation(from);
        UnaryOperator<CommsOperation> move = MOVES.get(to);
        if (move == null) {
            assertThat(to).isEqualTo(NOT_STARTED);
            assertThat(ALLOWED.values()).noneMatch(targets -> targets.contains(to));
        } else if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(move.apply(operation).status()).isEqualTo(to);
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> move.apply(operation))
                    .withMessage("an operation that is " + from + " cannot become " + to);
        }
    }

    @Test
    void anOperationWithoutAStatusOrWithAnUnknownOneDoesNotMove() {
        var none = operation(NOT_STARTED).with(CommsOperation.STATUS, null);
        var unknown = operation(OperationStatus.of("unknownFutureValue"));
        for (var move : MOVES.values()) {
            assertThatIllegalStateException().isThrownBy(() -> move.apply(none));
            assertThatIllegalStateException().isThrownBy(() -> move.apply(unknown));
        }
    }

    @Test
    void aNewOperationWaits() {
        var operation = CommsOperationProgress.create("id", "context");
        assertThat(operation.id()).isEqualTo("id");
        assertThat(operation.clientContext()).isEqualTo("context");
        assertThat(operation.status()).isEqualTo(NOT_STARTED);
        assertThat(operation.resultInfo()).isNull();
        assertThat(CommsOperationProgress.create("id", null).clientContext()).isNull();
    }

    @Test
    void onlyAFailedOperationSaysWhy() {
        var running = operation(RUNNING);
        assertThat(CommsOperationProgress.fail(running, RESULT).resultInfo()).isEqualTo(RESULT);
        assertThat(CommsOperationProgress.complete(running).resultInfo()).isNull();
    }

    @Test
    void aMoveChangesNothingElse() {
        var waiting = CommsOperationProgress.create("id", "context");
        assertThat(CommsOperationProgress.start(waiting)).isEqualTo(waiting.with(CommsOperation.STATUS, RUNNING));
    }

    private static CommsOperation operation(OperationStatus status) {
        return CommsOperationProgress.create("id", null).with(CommsOperation.STATUS, status);
    }
}

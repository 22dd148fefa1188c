package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import org.jspecify.annotations.Nullable;

/** How a commsOperation moves: from notStarted to running, then to completed or failed, and never on from there. */
public final class CommsOperationProgress {
    private CommsOperationProgress() {}

    /**
     * Makes a new commsOperation that waits.
     *
     * @param id the id of the commsOperation
     * @param clientContext the text that the client gave, or null
     * @return the commsOperation
     */
    public static CommsOperation create(String id, @Nullable String clientContext) {
        var values = Patch.builder(CommsOperation.TYPE)
                .set(CommsOperation.ID, requireNonNull(id, "id"))
                .set(CommsOperation.STATUS, OperationStatus.NOT_STARTED);
        return (clientContext == null ? values : values.set(CommsOperation.CLIENT_CONTEXT, clientContext))
                .build()
                .toResource();
    }

    /**
     * Starts a commsOperation.
     *
     * @param operation a commsOperation that waits
     * @return the running commsOperation
     * @throws IllegalStateException if it does not wait
     */
    public static CommsOperation start(CommsOperation operation) {
        return move(operation, OperationStatus.NOT_STARTED, OperationStatus.RUNNING, null);
    }

    /**
     * Finishes a commsOperation with success.
     *
     * @param operation a commsOperation that runs
     * @return the completed commsOperation
     * @throws IllegalStateException if it does not run
     */
    public static CommsOperation complete(CommsOperation operation) {
        return move(operation, OperationStatus.RUNNING, OperationStatus.COMPLETED, null);
    }

    /**
     * Finishes a commsOperation without success.
     *
     * @param operation a commsOperation that runs
     * @param result why
     * @return the failed commsOperation
     * @throws IllegalStateException if it does not run
     */
    public static CommsOperation fail(CommsOperation operation, ResultInfo result) {
        return move(operation, OperationStatus.RUNNING, OperationStatus.FAILED, requireNonNull(result, "result"));
    }

    private static CommsOperation move(
            CommsOperation operation, OperationStatus from, OperationStatus to, @Nullable ResultInfo result) {
        if (!from.equals(requireNonNull(operation, "operation").status())) {
            throw new IllegalStateException("an operation that is " + operation.status() + " cannot become " + to);
        }
        PatchBuilder<CommsOperation> moved = Patch.builder(CommsOperation.TYPE).set(CommsOperation.STATUS, to);
        return (result == null ? moved : moved.set(CommsOperation.RESULT_INFO, result))
                .build()
                .applyTo(operation);
    }
}

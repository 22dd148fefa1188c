package io.github.graphlobby.operation;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.patch.Patch;
import org.jspecify.annotations.Nullable;

/** How a commsOperation moves: from notStarted to running, then to completed or failed, and never on from there. */
public final class OperationProgress {
    private OperationProgress() {}

    /**
     * Makes a new operation that waits.
     *
     * @param id the id of the operation
     * @param clientContext the text that the client gave, or null
     * @return the operation
     */
    public static CommsOperation create(String id, @Nullable String clientContext) {
        var values = Patch.builder(CommsOperation.TYPE)
                .set(CommsOperation.ID, id)
                .set(CommsOperation.STATUS, OperationStatus.NOT_STARTED);
        return (clientContext == null ? values : values.set(CommsOperation.CLIENT_CONTEXT, clientContext))
                .build()
                .toResource();
    }

    /**
     * Starts an operation.
     *
     * @param operation an operation that waits
     * @return the running operation
     * @throws IllegalStateException if it does not wait
     */
    public static CommsOperation start(CommsOperation operation) {
        return move(operation, OperationStatus.NOT_STARTED, OperationStatus.RUNNING, null);
    }

    /**
     * Finishes an operation with success.
     *
     * @param operation an operation that runs
     * @return the completed operation
     * @throws IllegalStateException if it does not run
     */
    public static CommsOperation complete(CommsOperation operation) {
        return move(operation, OperationStatus.RUNNING, OperationStatus.COMPLETED, null);
    }

    /**
     * Finishes an operation without success.
     *
     * @param operation an operation that runs
     * @param result why
     * @return the failed operation
     * @throws IllegalStateException if it does not run
     */
    public static CommsOperation fail(CommsOperation operation, ResultInfo result) {
        return move(operation, OperationStatus.RUNNING, OperationStatus.FAILED, result);
    }

    private static CommsOperation move(
            CommsOperation operation, OperationStatus from, OperationStatus to, @Nullable ResultInfo result) {
        if (!from.equals(operation.status())) {
            throw new IllegalStateException("an operation that is " + operation.status() + " cannot become " + to);
        }
        Patch.Builder<CommsOperation> moved = Patch.builder(CommsOperation.TYPE).set(CommsOperation.STATUS, to);
        return (result == null ? moved : moved.set(CommsOperation.RESULT_INFO, result))
                .build()
                .applyTo(operation);
    }
}

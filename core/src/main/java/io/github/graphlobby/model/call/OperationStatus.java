package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How far an operation is.
 *
 * <p>The schema writes the members with a capital letter and the documented answers with a small one; both are read,
 * the small one is written.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/commsoperation">commsOperation</a>
 */
public final class OperationStatus extends EvolvableEnum {
    private static final EnumType.Members<OperationStatus> OWN =
            EnumType.members("microsoft.graph.operationStatus", OperationStatus.class, OperationStatus::new);

    /** The operation waits. */
    public static final OperationStatus NOT_STARTED = OWN.member("notStarted");

    /** The operation runs. */
    public static final OperationStatus RUNNING = OWN.member("running");

    /** The operation is finished. */
    public static final OperationStatus COMPLETED = OWN.member("completed");

    /** The operation is finished and did not succeed. */
    public static final OperationStatus FAILED = OWN.member("failed");

    /** The type {@code microsoft.graph.operationStatus}. */
    public static final EnumType<OperationStatus> TYPE = OWN.alias("NotStarted", NOT_STARTED)
            .alias("Running", RUNNING)
            .alias("Completed", COMPLETED)
            .alias("Failed", FAILED)
            .type();

    private OperationStatus(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static OperationStatus of(String text) {
        return TYPE.of(text);
    }
}

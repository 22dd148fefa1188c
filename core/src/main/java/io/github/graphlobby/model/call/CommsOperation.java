package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.Rule.maxLength;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A long-running operation on a call, for example updateMetadata.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/commsoperation">commsOperation</a>.
 *
 * @param id the key of the entity
 * @param status how far the operation is
 * @param clientContext the text by which the client recognises the operation
 * @param resultInfo the result
 * @param additional members that no property declares, never null
 */
public record CommsOperation(
        @NotNull(message = "must not be null") @Nullable String id,
        @NotNull(message = "must not be null") @Nullable OperationStatus status,

        @Size(max = 256, message = "must have at most 256 characters") @Nullable
        String clientContext,

        @Valid @Nullable ResultInfo resultInfo,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<CommsOperation> {

    private static final Declaration<CommsOperation> OWN = Declaration.<CommsOperation>derived(
                    "microsoft.graph.commsOperation", Entity.DECLARATION)
            .open();

    /**
     * The property {@code status}: how far the operation is.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<CommsOperation, OperationStatus> STATUS =
            OWN.property("status", OperationStatus.TYPE.nonNull());

    /**
     * The property {@code clientContext}: the text by which the client recognises the operation.
     *
     * <p>Set by the client, echoed by the service; at most 256 characters. In every schema version.
     */
    public static final Property<CommsOperation, String> CLIENT_CONTEXT =
            OWN.property("clientContext", STRING.where(maxLength(256)));

    /**
     * The property {@code resultInfo}: the result.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<CommsOperation, ResultInfo> RESULT_INFO =
            OWN.property("resultInfo", structured(ResultInfo.class, () -> ResultInfo.TYPE));

    /** The type {@code microsoft.graph.commsOperation}. */
    public static final ResourceType<CommsOperation> TYPE =
            ResourceType.of(OWN, CommsOperation::of, CommsOperation::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public CommsOperation {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {id, status, clientContext, resultInfo};
    }

    private static CommsOperation of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new CommsOperation(
                ID.in(values), STATUS.in(values), CLIENT_CONTEXT.in(values), RESULT_INFO.in(values), additional);
    }

    @Override
    public ResourceType<CommsOperation> resourceType() {
        return TYPE;
    }
}

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
 * @param id {@link #ID}
 * @param status {@link #STATUS}
 * @param clientContext {@link #CLIENT_CONTEXT}
 * @param resultInfo {@link #RESULT_INFO}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/commsoperation">commsOperation</a>
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

    /** How far the operation is; never null. Set by the service. */
    public static final Property<CommsOperation, OperationStatus> STATUS =
            OWN.property("status", OperationStatus.TYPE.nonNull());

    /** Text by which the client knows its operation again; at most 256 characters. Set by the client. */
    public static final Property<CommsOperation, String> CLIENT_CONTEXT =
            OWN.property("clientContext", STRING.where(maxLength(256)));

    /** The result. Set by the service. */
    public static final Property<CommsOperation, ResultInfo> RESULT_INFO =
            OWN.property("resultInfo", structured(ResultInfo.class, () -> ResultInfo.TYPE));

    /** The type {@code microsoft.graph.commsOperation}. */
    public static final ResourceType<CommsOperation> TYPE =
            ResourceType.of(OWN, CommsOperation::of, CommsOperation::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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

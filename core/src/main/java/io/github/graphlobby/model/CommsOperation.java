package io.github.graphlobby.model;

import static io.github.graphlobby.model.Constraints.NOT_NULL;
import static io.github.graphlobby.patch.Edm.STRING;
import static io.github.graphlobby.patch.Edm.structured;
import static io.github.graphlobby.patch.Rule.maxLength;

import io.github.graphlobby.patch.Declaration;
import io.github.graphlobby.patch.Json;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Slots;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A long-running operation on a call, for example updateMetadata.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param id the key of the entity, set by the service and never changed by a client
 * @param status how far the operation is; set by the service
 * @param clientContext the text that the client gave to recognise the operation, at most 256 characters
 * @param resultInfo the result; set by the service
 * @param additional members that no property declares, never null
 */
public record CommsOperation(
        @NotNull(message = NOT_NULL) @Nullable String id,
        @NotNull(message = NOT_NULL) @Nullable OperationStatus status,

        @Size(max = 256, message = "must have at most 256 characters") @Nullable
        String clientContext,

        @Valid @Nullable ResultInfo resultInfo,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<CommsOperation> {

    private static final Declaration<CommsOperation> OWN = Declaration.<CommsOperation>derived(
                    "microsoft.graph.commsOperation", Entity.DECLARATION)
            .open();

    /** The property {@code status}. */
    public static final Property<CommsOperation, OperationStatus> STATUS =
            OWN.property("status", OperationStatus.TYPE.nonNull());

    /** The property {@code clientContext}. */
    public static final Property<CommsOperation, String> CLIENT_CONTEXT =
            OWN.property("clientContext", STRING.where(maxLength(256)));

    /** The property {@code resultInfo}. */
    public static final Property<CommsOperation, ResultInfo> RESULT_INFO =
            OWN.property("resultInfo", structured(ResultInfo.class, () -> ResultInfo.TYPE));

    /** The type {@code microsoft.graph.commsOperation}. */
    public static final ResourceType<CommsOperation> TYPE =
            ResourceType.of(OWN, new CommsOperation(null, null, null, null, Json.EMPTY), CommsOperation::rebuild);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public CommsOperation {
        additional = OWN.additional(additional);
    }

    private CommsOperation rebuild(Slots<CommsOperation> slots) {
        return new CommsOperation(
                slots.at(ID, id),
                slots.at(STATUS, status),
                slots.at(CLIENT_CONTEXT, clientContext),
                slots.at(RESULT_INFO, resultInfo),
                slots.additional(additional));
    }

    @Override
    public ResourceType<CommsOperation> resourceType() {
        return TYPE;
    }
}

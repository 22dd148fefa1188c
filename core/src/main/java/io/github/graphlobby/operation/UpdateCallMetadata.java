package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#UPDATE_CALL_METADATA call: updateMetadata}.
 *
 * <p>The metadata goes to the call's own participant ({@code myParticipantId}): null clears it, omitted leaves it. A
 * new commsOperation echoes the client context; both become visible together. Without an own participant the operation
 * fails.
 *
 * <p>Immutable and thread-safe if store and source of identifiers are.
 */
public final class UpdateCallMetadata {
    /** What a new commsOperation may be. */
    private static final Set<OperationStatus> NEW = Set.of(OperationStatus.COMPLETED, OperationStatus.RUNNING);

    private static final ResultInfo NO_OWN_PARTICIPANT = Patch.builder(ResultInfo.TYPE)
            .set(ResultInfo.CODE, 404)
            .set(ResultInfo.SUBCODE, 0)
            .set(ResultInfo.MESSAGE, "the call has no participant of its own")
            .build()
            .toResource();

    private final Access access;
    private final CallStore store;
    private final Supplier<UUID> ids;
    private final OperationStatus status;

    private UpdateCallMetadata(Access access, CallStore store, Supplier<UUID> ids, OperationStatus status) {
        this.access = access;
        this.store = requireNonNull(store, "store");
        this.ids = requireNonNull(ids, "ids");
        this.status = status;
    }

    /**
     * Makes the operation, whose commsOperations are completed at once.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @param ids gives the ids of new commsOperations, such as {@code UUID::randomUUID}
     * @return the operation
     */
    public static UpdateCallMetadata of(Vintage vintage, CallStore store, Supplier<UUID> ids) {
        var access = new Access(requireNonNull(vintage, "vintage"), Operations.UPDATE_CALL_METADATA);
        return new UpdateCallMetadata(access, store, ids, OperationStatus.COMPLETED);
    }

    /**
     * {@return this operation with another status of new commsOperations}
     *
     * @param newStatus {@link OperationStatus#COMPLETED}, or {@link OperationStatus#RUNNING} if the embedder finishes
     *     them with {@link CommsOperationProgress} and {@link CallStore#replaceCommsOperation}
     * @throws IllegalArgumentException if it is another one
     */
    public UpdateCallMetadata withCommsOperationStatus(OperationStatus newStatus) {
        if (!NEW.contains(requireNonNull(newStatus, "status"))) {
            throw new IllegalArgumentException("a new commsOperation is completed or running, not " + newStatus);
        }
        return new UpdateCallMetadata(access, store, ids, newStatus);
    }

    /**
     * Updates the metadata of a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @param body the body of the request: {@link MetadataParameters}
     * @return the new commsOperation, or the first error
     */
    public Outcome<CommsOperation> update(@Nullable Caller caller, String callId, PatchBody body) {
        requireNonNull(body, "body");
        return update(access.keys(caller, requireNonNull(callId, "callId")), body);
    }

    /**
     * Updates the metadata of a call whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @param body the body of the request: {@link MetadataParameters}
     * @return the new commsOperation, or the first error
     */
    public Outcome<CommsOperation> update(@Nullable Caller caller, PathMatch match, PatchBody body) {
        requireNonNull(body, "body");
        return update(access.keys(caller, requireNonNull(match, "match")), body);
    }

    private Outcome<CommsOperation> update(Outcome<List<String>> keys, PatchBody body) {
        return Access.unlessRefused(keys, body).flatMap(admitted -> update(admitted.get(0), body));
    }

    private Outcome<CommsOperation> update(String callId, PatchBody body) {
        String operationId = ids.get().toString();
        return Race.run(() -> attempt(callId, operationId, body));
    }

    private @Nullable Outcome<CommsOperation> attempt(String callId, String operationId, PatchBody body) {
        Call call = store.find(callId);
        if (call == null) {
            return new Outcome.Failure<>(GraphError.callNotFound());
        }
        Outcome<Step> step = parameters(body).map(parameters -> step(call, operationId, parameters));
        return step.fold(this::isStored, error -> true) ? step.map(Step::operation) : null;
    }

    /** What becomes visible together. */
    private record Step(Call before, Call after, CommsOperation operation) {}

    private Step step(Call call, String operationId, Patch<MetadataParameters> parameters) {
        return new Step(call, updated(call, parameters), operation(call, operationId, parameters));
    }

    private boolean isStored(Step step) {
        return store.replace(step.before(), step.after(), step.operation());
    }

    private static Outcome<Patch<MetadataParameters>> parameters(PatchBody body) {
        return body.decode(MetadataParameters.TYPE)
                .flatMap(decoded -> decoded.violations().isEmpty()
                        ? new Outcome.Success<>(decoded.patch())
                        : new Outcome.Failure<>(GraphError.violations(decoded.violations())));
    }

    private CommsOperation operation(Call call, String id, Patch<MetadataParameters> parameters) {
        String clientContext = parameters.at(MetadataParameters.CLIENT_CONTEXT, null);
        CommsOperation running = CommsOperationProgress.start(CommsOperationProgress.create(id, clientContext));
        if (ownPosition(call) < 0) {
            return CommsOperationProgress.fail(running, NO_OWN_PARTICIPANT);
        }
        return status.equals(OperationStatus.RUNNING) ? running : CommsOperationProgress.complete(running);
    }

    private static Call updated(Call call, Patch<MetadataParameters> parameters) {
        int own = ownPosition(call);
        List<Participant> participants = call.participants();
        if (own < 0
                || participants == null
                || parameters.change(MetadataParameters.METADATA) instanceof Change.Omitted<String>) {
            return call;
        }
        var next = new ArrayList<>(participants);
        next.set(own, next.get(own).with(Participant.METADATA, parameters.at(MetadataParameters.METADATA, null)));
        return call.with(Call.PARTICIPANTS, next);
    }

    private static int ownPosition(Call call) {
        String own = call.myParticipantId();
        List<Participant> participants = call.participants();
        if (own == null || participants == null) {
            return -1;
        }
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String id = participant == null ? null : participant.id();
            if (id != null && CallStore.folded(id).equals(CallStore.folded(own))) {
                return i;
            }
        }
        return -1;
    }
}

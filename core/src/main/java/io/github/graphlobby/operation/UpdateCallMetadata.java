package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * call: updateMetadata: {@code POST /communications/calls/{id}/updateMetadata}, also under {@code /app}.
 *
 * <p>The metadata goes to the call's own participant ({@code myParticipantId}): null clears it, omitted leaves it. A
 * new commsOperation echoes the client context; both become visible together. Without an own participant the operation
 * fails.
 *
 * <p>Immutable and thread-safe if store and source of identifiers are.
 */
public final class UpdateCallMetadata {
    /** How often a lost race is run again. */
    private static final int MOST_LOSSES = 100;

    private static final int CALL_ID = 2;

    private static final ResultInfo NO_OWN_PARTICIPANT = Patch.builder(ResultInfo.TYPE)
            .set(ResultInfo.CODE, 404)
            .set(ResultInfo.SUBCODE, 0)
            .set(ResultInfo.MESSAGE, "the call has no participant of its own")
            .build()
            .toResource();

    private final Vintage vintage;
    private final CallStore store;
    private final Supplier<UUID> ids;
    private final boolean leftRunning;

    private UpdateCallMetadata(Vintage vintage, CallStore store, Supplier<UUID> ids, boolean leftRunning) {
        this.vintage = requireNonNull(vintage, "vintage");
        this.store = requireNonNull(store, "store");
        this.ids = requireNonNull(ids, "ids");
        this.leftRunning = leftRunning;
    }

    /**
     * Makes the operation, which completes at once.
     *
     * @param vintage the documentation that is followed
     * @param store where the calls are
     * @param ids gives the ids of new operations, such as {@code UUID::randomUUID}
     * @return the operation
     */
    public static UpdateCallMetadata of(Vintage vintage, CallStore store, Supplier<UUID> ids) {
        return new UpdateCallMetadata(vintage, store, ids, false);
    }

    /**
     * Returns this operation with new commsOperations left running; the embedder finishes them with
     * {@link OperationProgress} and {@link CallStore#replaceOperation}.
     *
     * @return the operation
     */
    public UpdateCallMetadata leavingRunning() {
        return new UpdateCallMetadata(vintage, store, ids, true);
    }

    /**
     * Updates the metadata of a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param path a path that matches {@code /communications/calls/{id}/updateMetadata}, or the same under {@code /app}
     * @param body the body of the request: {@link MetadataParameters}
     * @return the new operation, or the first error
     */
    public Outcome<CommsOperation> update(@Nullable Caller caller, RequestPath path, PatchBody body) {
        GraphError refusal = Access.refusal(vintage, caller, "POST", path);
        if (refusal == null) {
            refusal = body.refusal();
        }
        return refusal == null ? update(path.segment(CALL_ID), body) : new Outcome.Failure<>(refusal);
    }

    private Outcome<CommsOperation> update(String callId, PatchBody body) {
        String operationId = ids.get().toString();
        for (int losses = 0; losses < MOST_LOSSES; losses++) {
            Call call = store.find(callId);
            if (call == null) {
                return new Outcome.Failure<>(GraphError.callNotFound());
            }
            Outcome<Patch<MetadataParameters>> parameters = parameters(body);
            if (!(parameters instanceof Outcome.Success<Patch<MetadataParameters>> success)) {
                return new Outcome.Failure<>(((Outcome.Failure<Patch<MetadataParameters>>) parameters).error());
            }
            CommsOperation operation = operation(call, operationId, success.value());
            if (store.replace(call, updated(call, success.value()), operation)) {
                return new Outcome.Success<>(operation);
            }
        }
        return new Outcome.Failure<>(GraphError.lostEveryRace());
    }

    private static Outcome<Patch<MetadataParameters>> parameters(PatchBody body) {
        return body.decode(MetadataParameters.TYPE)
                .flatMap(decoded -> decoded.violations().isEmpty()
                        ? new Outcome.Success<>(decoded.patch())
                        : new Outcome.Failure<>(GraphError.violations(decoded.violations())));
    }

    private CommsOperation operation(Call call, String id, Patch<MetadataParameters> parameters) {
        String clientContext = parameters.at(MetadataParameters.CLIENT_CONTEXT, null);
        CommsOperation running = OperationProgress.start(OperationProgress.create(id, clientContext));
        if (ownPosition(call) < 0) {
            return OperationProgress.fail(running, NO_OWN_PARTICIPANT);
        }
        return leftRunning ? running : OperationProgress.complete(running);
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

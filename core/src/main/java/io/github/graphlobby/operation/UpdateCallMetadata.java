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
import java.time.InstantSource;
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
 * <p>It looks in this order at the caller (401), the permission (403), what the body itself refuses (413), the call
 * (404), the preconditions (412) and the body (400).
 *
 * <p>Immutable and thread-safe if store, source of identifiers, pause and listener are.
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
    private final Pause pause;

    private UpdateCallMetadata(
            Access access, CallStore store, Supplier<UUID> ids, OperationStatus status, Pause pause) {
        this.access = access;
        this.store = store;
        this.ids = ids;
        this.status = status;
        this.pause = pause;
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
        var access = Access.of(vintage, Operations.UPDATE_CALL_METADATA);
        requireNonNull(store, "store");
        requireNonNull(ids, "ids");
        return new UpdateCallMetadata(access, store, ids, OperationStatus.COMPLETED, Pause.BRIEF);
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
        return new UpdateCallMetadata(access, store, ids, newStatus, pause);
    }

    /**
     * {@return this operation with another pause between its tries}
     *
     * @param newPause how long; {@link Pause#BRIEF} by default
     */
    public UpdateCallMetadata withPause(Pause newPause) {
        return new UpdateCallMetadata(access, store, ids, status, requireNonNull(newPause, "pause"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public UpdateCallMetadata withListener(OperationListener listener, InstantSource time) {
        return new UpdateCallMetadata(access.heardBy(listener, time), store, ids, status, pause);
    }

    /**
     * Updates the metadata of a call, whatever its version is.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @param body the body of the request: {@link MetadataParameters}
     * @return the new commsOperation, or the first error
     */
    public Outcome<CommsOperation> update(@Nullable Caller caller, String callId, PatchBody body) {
        return update(caller, callId, body, Preconditions.NONE);
    }

    /**
     * Updates the metadata of a call.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param callId the id of the call
     * @param body the body of the request: {@link MetadataParameters}
     * @param preconditions what is demanded of the version of the call (OData 4.01 Protocol, section 11.5.5.1)
     * @return the new commsOperation, or the first error
     */
    public Outcome<CommsOperation> update(
            @Nullable Caller caller, String callId, PatchBody body, Preconditions preconditions) {
        requireNonNull(body, "body");
        requireNonNull(preconditions, "preconditions");
        return update(access.enter(caller, requireNonNull(callId, "callId")), body, preconditions);
    }

    /**
     * Updates the metadata of a call whose path a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of one of the operation's templates
     * @param body the body of the request: {@link MetadataParameters}
     * @param preconditions what is demanded of the version of the call
     * @return the new commsOperation, or the first error
     */
    public Outcome<CommsOperation> update(
            Outcome<Caller> caller, PathMatch match, PatchBody body, Preconditions preconditions) {
        requireNonNull(body, "body");
        requireNonNull(preconditions, "preconditions");
        return update(
                access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match")), body, preconditions);
    }

    private Outcome<CommsOperation> update(Course<Call> course, PatchBody body, Preconditions preconditions) {
        var once = new DecodedOnce(body);
        return course.run(body, () -> {
            String operationId = ids.get().toString();
            return course.change(
                    pause,
                    preconditions,
                    () -> store.find(course.keys.get(0)),
                    GraphError::callNotFound,
                    found -> attempt(course, found, operationId, once));
        });
    }

    private @Nullable Outcome<CommsOperation> attempt(
            Course<Call> course, Versioned<Call> found, String operationId, PatchBody body) {
        return parameters(body)
                .<@Nullable Outcome<CommsOperation>>fold(
                        parameters -> stored(course, found, operationId, parameters), Outcome.Failure::new);
    }

    /** Call and commsOperation become visible together. */
    private @Nullable Outcome<CommsOperation> stored(
            Course<Call> course, Versioned<Call> found, String operationId, Patch<MetadataParameters> parameters) {
        CommsOperation operation = operation(found.value(), operationId, parameters);
        course.after = store.replace(found, updated(found.value(), parameters), operation);
        course.commsOperation = operation;
        return course.after == null ? null : new Outcome.Success<>(operation);
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

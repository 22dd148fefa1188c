package io.github.graphlobby.model;

import static io.github.graphlobby.model.Constraints.NOT_NULL;
import static io.github.graphlobby.patch.Edm.INT32;
import static io.github.graphlobby.patch.Edm.STRING;
import static io.github.graphlobby.patch.Edm.collection;
import static io.github.graphlobby.patch.Edm.structured;
import static io.github.graphlobby.patch.Rule.atLeast;
import static io.github.graphlobby.patch.Rule.atMost;
import static io.github.graphlobby.patch.Rule.https;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2020;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2021;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2026;

import io.github.graphlobby.patch.Declaration;
import io.github.graphlobby.patch.Frozen;
import io.github.graphlobby.patch.Json;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Rule;
import io.github.graphlobby.patch.Slots;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call or an online meeting that an application takes part in.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param id the key of the entity, set by the service and never changed by a client
 * @param resultInfo the result of the call, for example why it ended; set by the service
 * @param ringingTimeoutInSeconds how long an outgoing call to one other party rings, from 0 to 115 seconds
 * @param subject the subject of the conversation
 * @param callbackUri where notifications about the call are sent, an https URL
 * @param source who started the call
 * @param tenantId the id of the tenant; set by the service
 * @param myParticipantId the id of the application's own entry in {@code participants}; set by the service
 * @param callChainId what ties the calls of one conversation together
 * @param participants who takes part; set by the service
 * @param operations the operations that were started on the call; set by the service
 * @param additional members that no property declares, never null
 */
public record Call(
        @NotNull(message = NOT_NULL) @Nullable String id,
        @Valid @Nullable ResultInfo resultInfo,

        @Min(value = 0, message = "must be at least 0") @Max(value = 115, message = "must be at most 115") @Nullable
        Integer ringingTimeoutInSeconds,

        @Nullable String subject,

        @NotNull(message = NOT_NULL) @Pattern(regexp = Rule.Https.PATTERN, message = "must be an https URL") @Nullable
        String callbackUri,

        @Valid @Nullable ParticipantInfo source,
        @Nullable String tenantId,
        @Nullable String myParticipantId,
        @Nullable String callChainId,
        @Nullable List<@Valid Participant> participants,
        @Nullable List<@Valid CommsOperation> operations,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<Call> {

    private static final Declaration<Call> OWN = Declaration.<Call>derived("microsoft.graph.call", Entity.DECLARATION)
            .open();

    /** The property {@code resultInfo}. */
    public static final Property<Call, ResultInfo> RESULT_INFO =
            OWN.property("resultInfo", structured(ResultInfo.class, () -> ResultInfo.TYPE));

    /** The property {@code ringingTimeoutInSeconds}. */
    public static final Property<Call, Integer> RINGING_TIMEOUT_IN_SECONDS = OWN.property(
            "ringingTimeoutInSeconds", INT32.where(atLeast(0)).where(atMost(115)), BETA_2020, BETA_2021, BETA_2026);

    /** The property {@code subject}. */
    public static final Property<Call, String> SUBJECT = OWN.property("subject", STRING);

    /** The property {@code callbackUri}. */
    public static final Property<Call, String> CALLBACK_URI =
            OWN.property("callbackUri", STRING.where(https()).nonNull());

    /** The property {@code source}. */
    public static final Property<Call, ParticipantInfo> SOURCE =
            OWN.property("source", structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE));

    /** The property {@code tenantId}. */
    public static final Property<Call, String> TENANT_ID = OWN.property("tenantId", STRING);

    /** The property {@code myParticipantId}. */
    public static final Property<Call, String> MY_PARTICIPANT_ID = OWN.property("myParticipantId", STRING);

    /** The property {@code callChainId}. */
    public static final Property<Call, String> CALL_CHAIN_ID = OWN.property("callChainId", STRING);

    /** The property {@code participants}. */
    public static final Property<Call, List<Participant>> PARTICIPANTS =
            OWN.navigation("participants", collection(structured(Participant.class, () -> Participant.TYPE)));

    /** The property {@code operations}. */
    public static final Property<Call, List<CommsOperation>> OPERATIONS =
            OWN.navigation("operations", collection(structured(CommsOperation.class, () -> CommsOperation.TYPE)));

    /** The type {@code microsoft.graph.call}. */
    public static final ResourceType<Call> TYPE = ResourceType.of(
            OWN, new Call(null, null, null, null, null, null, null, null, null, null, null, Json.EMPTY), Call::rebuild);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public Call {
        participants = Frozen.list(participants);
        operations = Frozen.list(operations);
        additional = OWN.additional(additional);
    }

    private Call rebuild(Slots<Call> slots) {
        return new Call(
                slots.at(ID, id),
                slots.at(RESULT_INFO, resultInfo),
                slots.at(RINGING_TIMEOUT_IN_SECONDS, ringingTimeoutInSeconds),
                slots.at(SUBJECT, subject),
                slots.at(CALLBACK_URI, callbackUri),
                slots.at(SOURCE, source),
                slots.at(TENANT_ID, tenantId),
                slots.at(MY_PARTICIPANT_ID, myParticipantId),
                slots.at(CALL_CHAIN_ID, callChainId),
                slots.at(PARTICIPANTS, participants),
                slots.at(OPERATIONS, operations),
                slots.additional(additional));
    }

    @Override
    public ResourceType<Call> resourceType() {
        return TYPE;
    }
}

package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.Rule.atLeast;
import static io.github.graphlobby.schema.Rule.atMost;
import static io.github.graphlobby.schema.Rule.https;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.media.MediaConfig;
import io.github.graphlobby.model.media.Modality;
import io.github.graphlobby.model.meeting.ChatInfo;
import io.github.graphlobby.model.meeting.MeetingCapability;
import io.github.graphlobby.model.meeting.MeetingInfo;
import io.github.graphlobby.model.participant.AudioRoutingGroup;
import io.github.graphlobby.model.participant.InvitationParticipantInfo;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.participant.ParticipantInfo;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/call">call</a>.
 *
 * @param id the key of the entity
 * @param state where the call stands between ringing and its end
 * @param mediaState whether the media of the call flow
 * @param resultInfo the result of the call, for example why it ended
 * @param terminationReason why the call ended, in words
 * @param direction whether the call came in or goes out
 * @param ringingTimeoutInSeconds how long an outgoing call to one other party rings
 * @param subject the subject of the conversation
 * @param callbackUri where notifications about the call are sent
 * @param callRoutes how the call was led to somebody else
 * @param source who started the call
 * @param targets who is called
 * @param answeredBy who answered the call
 * @param requestedModalities the media that the application asks for
 * @param activeModalities the media in use
 * @param mediaConfig how the media of the call are handled
 * @param chatInfo the chat of the meeting
 * @param callOptions what the application wants to know about the call and to happen to it
 * @param meetingInfo the meeting that is joined
 * @param transcription how the transcription stands
 * @param meetingCapability what may be done in the meeting
 * @param routingPolicies how the call may be led to somebody else
 * @param tenantId the id of the tenant
 * @param myParticipantId the id of the application's own entry in {@code participants}
 * @param toneInfo the last tone that was dialled
 * @param callChainId what ties the calls of one conversation together
 * @param incomingContext for whom and from whom an incoming call comes
 * @param participants who takes part
 * @param audioRoutingGroups who hears whom
 * @param operations the operations that were started on the call
 * @param contentSharingSessions the sessions in which content is shared, as JSON objects
 * @param additional members that no property declares, never null
 */
public record Call(
        @NotNull(message = "must not be null") @Nullable String id,
        @Nullable CallState state,
        @Valid @Nullable CallMediaState mediaState,
        @Valid @Nullable ResultInfo resultInfo,
        @Nullable String terminationReason,
        @Nullable CallDirection direction,

        @Min(value = 0, message = "must be at least 0") @Max(value = 115, message = "must be at most 115") @Nullable
        Integer ringingTimeoutInSeconds,

        @Nullable String subject,

        @NotNull(message = "must not be null")
        @Pattern(regexp = Rule.Https.PATTERN, message = "must be an https URL")
        @Nullable
        String callbackUri,

        @Nullable List<@Valid CallRoute> callRoutes,
        @Valid @Nullable ParticipantInfo source,
        @Nullable List<@Valid InvitationParticipantInfo> targets,
        @Valid @Nullable ParticipantInfo answeredBy,
        @Nullable List<Modality> requestedModalities,
        @Nullable List<Modality> activeModalities,
        @Valid @Nullable MediaConfig mediaConfig,
        @Valid @Nullable ChatInfo chatInfo,
        @Valid @Nullable CallOptions callOptions,
        @Valid @Nullable MeetingInfo meetingInfo,
        @Valid @Nullable CallTranscriptionInfo transcription,
        @Valid @Nullable MeetingCapability meetingCapability,
        @Nullable List<RoutingPolicy> routingPolicies,
        @Nullable String tenantId,
        @Nullable String myParticipantId,
        @Valid @Nullable ToneInfo toneInfo,
        @Nullable String callChainId,
        @Valid @Nullable IncomingContext incomingContext,
        @Nullable List<@Valid Participant> participants,
        @Nullable List<@Valid AudioRoutingGroup> audioRoutingGroups,
        @Nullable List<@Valid CommsOperation> operations,
        @Nullable List<Object> contentSharingSessions,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<Call> {

    private static final Declaration<Call> OWN = Declaration.<Call>derived("microsoft.graph.call", Entity.DECLARATION)
            .open();

    /**
     * The property {@code state}: where the call stands between ringing and its end.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, CallState> STATE = OWN.property("state", CallState.TYPE);

    /**
     * The property {@code mediaState}: whether the media of the call flow.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, CallMediaState> MEDIA_STATE =
            OWN.property("mediaState", structured(CallMediaState.class, () -> CallMediaState.TYPE));

    /**
     * The property {@code resultInfo}: the result of the call, for example why it ended.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, ResultInfo> RESULT_INFO =
            OWN.property("resultInfo", structured(ResultInfo.class, () -> ResultInfo.TYPE));

    /**
     * The property {@code terminationReason}: why the call ended, in words.
     *
     * <p>Set by the service. In the beta versions.
     */
    public static final Property<Call, String> TERMINATION_REASON =
            OWN.property("terminationReason", STRING, BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code direction}: whether the call came in or goes out.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, CallDirection> DIRECTION = OWN.property("direction", CallDirection.TYPE);

    /**
     * The property {@code ringingTimeoutInSeconds}: how long an outgoing call to one other party rings.
     *
     * <p>Set by the client that makes the call; from 0 to 115 seconds. In the beta versions.
     */
    public static final Property<Call, Integer> RINGING_TIMEOUT_IN_SECONDS = OWN.property(
            "ringingTimeoutInSeconds", INT32.where(atLeast(0)).where(atMost(115)), BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code subject}: the subject of the conversation.
     *
     * <p>Set by the client that makes the call. In every schema version.
     */
    public static final Property<Call, String> SUBJECT = OWN.property("subject", STRING);

    /**
     * The property {@code callbackUri}: where notifications about the call are sent.
     *
     * <p>Set by the client that makes or answers the call; an https URL; never null. In every schema version.
     */
    public static final Property<Call, String> CALLBACK_URI =
            OWN.property("callbackUri", STRING.where(https()).nonNull());

    /**
     * The property {@code callRoutes}: how the call was led to somebody else.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, List<CallRoute>> CALL_ROUTES =
            OWN.property("callRoutes", collection(structured(CallRoute.class, () -> CallRoute.TYPE)));

    /**
     * The property {@code source}: who started the call.
     *
     * <p>Set by the client that makes the call. In every schema version.
     */
    public static final Property<Call, ParticipantInfo> SOURCE =
            OWN.property("source", structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE));

    /**
     * The property {@code targets}: who is called.
     *
     * <p>Set by the client that makes the call, which must give them for a call to one other party. In every schema
     * version.
     */
    public static final Property<Call, List<InvitationParticipantInfo>> TARGETS = OWN.property(
            "targets", collection(structured(InvitationParticipantInfo.class, () -> InvitationParticipantInfo.TYPE)));

    /**
     * The property {@code answeredBy}: who answered the call.
     *
     * <p>Set by the service. In the beta versions.
     */
    public static final Property<Call, ParticipantInfo> ANSWERED_BY = OWN.property(
            "answeredBy",
            structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE),
            BETA_2020,
            BETA_2022,
            BETA_2026);

    /**
     * The property {@code requestedModalities}: the media that the application asks for.
     *
     * <p>Set by the client that makes the call. In every schema version.
     */
    public static final Property<Call, List<Modality>> REQUESTED_MODALITIES =
            OWN.property("requestedModalities", collection(Modality.TYPE));

    /**
     * The property {@code activeModalities}: the media in use.
     *
     * <p>Set by the service. In the beta versions.
     */
    public static final Property<Call, List<Modality>> ACTIVE_MODALITIES =
            OWN.property("activeModalities", collection(Modality.TYPE), BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code mediaConfig}: how the media of the call are handled.
     *
     * <p>Set by the client that makes or answers the call, which must give it. In every schema version.
     */
    public static final Property<Call, MediaConfig> MEDIA_CONFIG =
            OWN.property("mediaConfig", structured(MediaConfig.class, () -> MediaConfig.TYPE));

    /**
     * The property {@code chatInfo}: the chat of the meeting.
     *
     * <p>Set by the client, which must give it to join a meeting. In every schema version.
     */
    public static final Property<Call, ChatInfo> CHAT_INFO =
            OWN.property("chatInfo", structured(ChatInfo.class, () -> ChatInfo.TYPE));

    /**
     * The property {@code callOptions}: what the application wants to know about the call and to happen to it.
     *
     * <p>Set by the client that makes or answers the call. In every schema version.
     */
    public static final Property<Call, CallOptions> CALL_OPTIONS =
            OWN.property("callOptions", structured(CallOptions.class, () -> CallOptions.TYPE));

    /**
     * The property {@code meetingInfo}: the meeting that is joined.
     *
     * <p>Set by the client, which must give it to join a meeting. In every schema version.
     */
    public static final Property<Call, MeetingInfo> MEETING_INFO =
            OWN.property("meetingInfo", structured(MeetingInfo.class, () -> MeetingInfo.TYPE));

    /**
     * The property {@code transcription}: how the transcription stands.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, CallTranscriptionInfo> TRANSCRIPTION =
            OWN.property("transcription", structured(CallTranscriptionInfo.class, () -> CallTranscriptionInfo.TYPE));

    /**
     * The property {@code meetingCapability}: what may be done in the meeting.
     *
     * <p>Set by the service. In the beta versions.
     */
    public static final Property<Call, MeetingCapability> MEETING_CAPABILITY = OWN.property(
            "meetingCapability",
            structured(MeetingCapability.class, () -> MeetingCapability.TYPE),
            BETA_2020,
            BETA_2022,
            BETA_2026);

    /**
     * The property {@code routingPolicies}: how the call may be led to somebody else.
     *
     * <p>Set by the client that makes the call, only to one other party. In the beta versions.
     */
    public static final Property<Call, List<RoutingPolicy>> ROUTING_POLICIES =
            OWN.property("routingPolicies", collection(RoutingPolicy.TYPE), BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code tenantId}: the id of the tenant.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, String> TENANT_ID = OWN.property("tenantId", STRING);

    /**
     * The property {@code myParticipantId}: the id of the application's own entry in {@code participants}.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, String> MY_PARTICIPANT_ID = OWN.property("myParticipantId", STRING);

    /**
     * The property {@code toneInfo}: the last tone that was dialled.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, ToneInfo> TONE_INFO =
            OWN.property("toneInfo", structured(ToneInfo.class, () -> ToneInfo.TYPE));

    /**
     * The property {@code callChainId}: what ties the calls of one conversation together.
     *
     * <p>Copied by the client from an earlier call. In every schema version.
     */
    public static final Property<Call, String> CALL_CHAIN_ID = OWN.property("callChainId", STRING);

    /**
     * The property {@code incomingContext}: for whom and from whom an incoming call comes.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, IncomingContext> INCOMING_CONTEXT =
            OWN.property("incomingContext", structured(IncomingContext.class, () -> IncomingContext.TYPE));

    /**
     * The property {@code participants}: who takes part.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, List<Participant>> PARTICIPANTS =
            OWN.navigation("participants", collection(structured(Participant.class, () -> Participant.TYPE)));

    /**
     * The property {@code audioRoutingGroups}: who hears whom.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, List<AudioRoutingGroup>> AUDIO_ROUTING_GROUPS = OWN.navigation(
            "audioRoutingGroups", collection(structured(AudioRoutingGroup.class, () -> AudioRoutingGroup.TYPE)));

    /**
     * The property {@code operations}: the operations that were started on the call.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Call, List<CommsOperation>> OPERATIONS =
            OWN.navigation("operations", collection(structured(CommsOperation.class, () -> CommsOperation.TYPE)));

    /**
     * The property {@code contentSharingSessions}: the sessions in which content is shared, as JSON objects.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<Call, List<Object>> CONTENT_SHARING_SESSIONS =
            OWN.navigation("contentSharingSessions", collection(UNTYPED), V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.call}. */
    public static final ResourceType<Call> TYPE = ResourceType.of(OWN, Call::of, Call::values);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public Call {
        callRoutes = Frozen.list(callRoutes);
        targets = Frozen.list(targets);
        requestedModalities = Frozen.list(requestedModalities);
        activeModalities = Frozen.list(activeModalities);
        routingPolicies = Frozen.list(routingPolicies);
        participants = Frozen.list(participants);
        audioRoutingGroups = Frozen.list(audioRoutingGroups);
        operations = Frozen.list(operations);
        contentSharingSessions = Json.array(contentSharingSessions);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            state,
            mediaState,
            resultInfo,
            terminationReason,
            direction,
            ringingTimeoutInSeconds,
            subject,
            callbackUri,
            callRoutes,
            source,
            targets,
            answeredBy,
            requestedModalities,
            activeModalities,
            mediaConfig,
            chatInfo,
            callOptions,
            meetingInfo,
            transcription,
            meetingCapability,
            routingPolicies,
            tenantId,
            myParticipantId,
            toneInfo,
            callChainId,
            incomingContext,
            participants,
            audioRoutingGroups,
            operations,
            contentSharingSessions
        };
    }

    private static Call of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Call(
                ID.in(values),
                STATE.in(values),
                MEDIA_STATE.in(values),
                RESULT_INFO.in(values),
                TERMINATION_REASON.in(values),
                DIRECTION.in(values),
                RINGING_TIMEOUT_IN_SECONDS.in(values),
                SUBJECT.in(values),
                CALLBACK_URI.in(values),
                CALL_ROUTES.in(values),
                SOURCE.in(values),
                TARGETS.in(values),
                ANSWERED_BY.in(values),
                REQUESTED_MODALITIES.in(values),
                ACTIVE_MODALITIES.in(values),
                MEDIA_CONFIG.in(values),
                CHAT_INFO.in(values),
                CALL_OPTIONS.in(values),
                MEETING_INFO.in(values),
                TRANSCRIPTION.in(values),
                MEETING_CAPABILITY.in(values),
                ROUTING_POLICIES.in(values),
                TENANT_ID.in(values),
                MY_PARTICIPANT_ID.in(values),
                TONE_INFO.in(values),
                CALL_CHAIN_ID.in(values),
                INCOMING_CONTEXT.in(values),
                PARTICIPANTS.in(values),
                AUDIO_ROUTING_GROUPS.in(values),
                OPERATIONS.in(values),
                CONTENT_SHARING_SESSIONS.in(values),
                additional);
    }

    @Override
    public ResourceType<Call> resourceType() {
        return TYPE;
    }
}

package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.UNTYPED;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.Rule.atLeast;
import static io.github.graphlobby.schema.Rule.atMost;
import static io.github.graphlobby.schema.Rule.https;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

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
 * @param id {@link #ID}
 * @param state {@link #STATE}
 * @param mediaState {@link #MEDIA_STATE}
 * @param resultInfo {@link #RESULT_INFO}
 * @param terminationReason {@link #TERMINATION_REASON}
 * @param direction {@link #DIRECTION}
 * @param ringingTimeoutInSeconds {@link #RINGING_TIMEOUT_IN_SECONDS}
 * @param subject {@link #SUBJECT}
 * @param callbackUri {@link #CALLBACK_URI}
 * @param callRoutes {@link #CALL_ROUTES}
 * @param source {@link #SOURCE}
 * @param targets {@link #TARGETS}
 * @param answeredBy {@link #ANSWERED_BY}
 * @param requestedModalities {@link #REQUESTED_MODALITIES}
 * @param activeModalities {@link #ACTIVE_MODALITIES}
 * @param mediaConfig {@link #MEDIA_CONFIG}
 * @param chatInfo {@link #CHAT_INFO}
 * @param callOptions {@link #CALL_OPTIONS}
 * @param meetingInfo {@link #MEETING_INFO}
 * @param transcription {@link #TRANSCRIPTION}
 * @param meetingCapability {@link #MEETING_CAPABILITY}
 * @param routingPolicies {@link #ROUTING_POLICIES}
 * @param tenantId {@link #TENANT_ID}
 * @param myParticipantId {@link #MY_PARTICIPANT_ID}
 * @param toneInfo {@link #TONE_INFO}
 * @param callChainId {@link #CALL_CHAIN_ID}
 * @param incomingContext {@link #INCOMING_CONTEXT}
 * @param participants {@link #PARTICIPANTS}
 * @param audioRoutingGroups {@link #AUDIO_ROUTING_GROUPS}
 * @param operations {@link #OPERATIONS}
 * @param contentSharingSessions {@link #CONTENT_SHARING_SESSIONS}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/call">call</a>
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

    /** Where the call stands between ringing and its end. Set by the service. */
    public static final Property<Call, CallState> STATE = OWN.property("state", CallState.TYPE);

    /** Whether media flow in the call. Set by the service. */
    public static final Property<Call, CallMediaState> MEDIA_STATE =
            OWN.property("mediaState", structured(CallMediaState.class, () -> CallMediaState.TYPE));

    /** The result of the call, for example why it ended. Set by the service. */
    public static final Property<Call, ResultInfo> RESULT_INFO =
            OWN.property("resultInfo", structured(ResultInfo.class, () -> ResultInfo.TYPE));

    /** Why the call ended, in words. Set by the service. */
    public static final Property<Call, String> TERMINATION_REASON = OWN.property("terminationReason", STRING, BETAS);

    /** Whether the call came in or goes out. Set by the service. */
    public static final Property<Call, CallDirection> DIRECTION = OWN.property("direction", CallDirection.TYPE);

    /** The seconds that a call to one other party rings; 0 to 115. Set by the client that makes the call. */
    public static final Property<Call, Integer> RINGING_TIMEOUT_IN_SECONDS =
            OWN.property("ringingTimeoutInSeconds", INT32.where(atLeast(0)).where(atMost(115)), BETAS);

    /** The subject of the conversation. Set by the client that makes the call. */
    public static final Property<Call, String> SUBJECT = OWN.property("subject", STRING);

    /** The https URL that gets notifications; never null. Set by the client that makes or answers the call. */
    public static final Property<Call, String> CALLBACK_URI =
            OWN.property("callbackUri", STRING.where(https()).nonNull());

    /** How the call was routed to somebody else. Set by the service. */
    public static final Property<Call, List<CallRoute>> CALL_ROUTES =
            OWN.property("callRoutes", collection(structured(CallRoute.class, () -> CallRoute.TYPE)));

    /** Who started the call. Set by the client that makes the call. */
    public static final Property<Call, ParticipantInfo> SOURCE =
            OWN.property("source", structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE));

    /** Who is called. Set by the client that makes the call, which must give them for a call to one other party. */
    public static final Property<Call, List<InvitationParticipantInfo>> TARGETS = OWN.property(
            "targets", collection(structured(InvitationParticipantInfo.class, () -> InvitationParticipantInfo.TYPE)));

    /** Who answered the call. Set by the service. */
    public static final Property<Call, ParticipantInfo> ANSWERED_BY =
            OWN.property("answeredBy", structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE), BETAS);

    /** The media that the application asks for. Set by the client that makes the call. */
    public static final Property<Call, List<Modality>> REQUESTED_MODALITIES =
            OWN.property("requestedModalities", collection(Modality.TYPE));

    /** The media in use. Set by the service. */
    public static final Property<Call, List<Modality>> ACTIVE_MODALITIES =
            OWN.property("activeModalities", collection(Modality.TYPE), BETAS);

    /** How the media of the call are handled. Set by the client that makes or answers the call, which must give it. */
    public static final Property<Call, MediaConfig> MEDIA_CONFIG =
            OWN.property("mediaConfig", structured(MediaConfig.class, () -> MediaConfig.TYPE));

    /** The chat of the meeting. Set by the client, which must give it to join a meeting. */
    public static final Property<Call, ChatInfo> CHAT_INFO =
            OWN.property("chatInfo", structured(ChatInfo.class, () -> ChatInfo.TYPE));

    /** What the application is told, and whether it is hidden. Set by the client that makes or answers the call. */
    public static final Property<Call, CallOptions> CALL_OPTIONS =
            OWN.property("callOptions", structured(CallOptions.class, () -> CallOptions.TYPE));

    /** The meeting that is joined. Set by the client, which must give it to join a meeting. */
    public static final Property<Call, MeetingInfo> MEETING_INFO =
            OWN.property("meetingInfo", structured(MeetingInfo.class, () -> MeetingInfo.TYPE));

    /** How the transcription stands. Set by the service. */
    public static final Property<Call, CallTranscriptionInfo> TRANSCRIPTION =
            OWN.property("transcription", structured(CallTranscriptionInfo.class, () -> CallTranscriptionInfo.TYPE));

    /** What may be done in the meeting. Set by the service. */
    public static final Property<Call, MeetingCapability> MEETING_CAPABILITY =
            OWN.property("meetingCapability", structured(MeetingCapability.class, () -> MeetingCapability.TYPE), BETAS);

    /** How the call may be routed. Set by the client that makes the call, only to one other party. */
    public static final Property<Call, List<RoutingPolicy>> ROUTING_POLICIES =
            OWN.property("routingPolicies", collection(RoutingPolicy.TYPE), BETAS);

    /** The id of the tenant. Set by the service. */
    public static final Property<Call, String> TENANT_ID = OWN.property("tenantId", STRING);

    /** The id of the application's own entry in {@code participants}. Set by the service. */
    public static final Property<Call, String> MY_PARTICIPANT_ID = OWN.property("myParticipantId", STRING);

    /** The last tone that was dialled. Set by the service. */
    public static final Property<Call, ToneInfo> TONE_INFO =
            OWN.property("toneInfo", structured(ToneInfo.class, () -> ToneInfo.TYPE));

    /** The id that the calls of one conversation share. Copied by the client from an earlier call. */
    public static final Property<Call, String> CALL_CHAIN_ID = OWN.property("callChainId", STRING);

    /** For whom and from whom an incoming call comes. Set by the service. */
    public static final Property<Call, IncomingContext> INCOMING_CONTEXT =
            OWN.property("incomingContext", structured(IncomingContext.class, () -> IncomingContext.TYPE));

    /** Who takes part. Set by the service. */
    public static final Property<Call, List<Participant>> PARTICIPANTS =
            OWN.navigation("participants", collection(structured(Participant.class, () -> Participant.TYPE)));

    /** Who hears whom. Set by the service. */
    public static final Property<Call, List<AudioRoutingGroup>> AUDIO_ROUTING_GROUPS = OWN.navigation(
            "audioRoutingGroups", collection(structured(AudioRoutingGroup.class, () -> AudioRoutingGroup.TYPE)));

    /** The operations that were started on the call. Set by the service. */
    public static final Property<Call, List<CommsOperation>> OPERATIONS =
            OWN.navigation("operations", collection(structured(CommsOperation.class, () -> CommsOperation.TYPE)));

    /** The sessions in which content is shared, as JSON objects. Set by the service. */
    public static final Property<Call, List<Object>> CONTENT_SHARING_SESSIONS =
            OWN.navigation("contentSharingSessions", collection(UNTYPED), SINCE_2026);

    /** The type {@code microsoft.graph.call}. */
    public static final ResourceType<Call> TYPE = ResourceType.of(OWN, Call::of, Call::values);

    /** Copies the collections and checks the additional members as {@link Declaration#additional} says. */
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

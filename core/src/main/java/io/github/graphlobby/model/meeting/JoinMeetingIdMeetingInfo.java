package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is found by its id and passcode.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo">joinMeetingIdMeetingInfo</a>.
 *
 * @param allowConversationWithoutHost whether people may talk before the host comes
 * @param joinMeetingId the id under which the meeting is joined
 * @param passcode the passcode of the meeting
 * @param additional members that no property declares, never null
 */
public record JoinMeetingIdMeetingInfo(
        @Nullable Boolean allowConversationWithoutHost,
        @NotNull(message = "must not be null") @Nullable String joinMeetingId,
        @Nullable String passcode,
        Map<String, @Nullable Object> additional)
        implements MeetingInfo, Resource<JoinMeetingIdMeetingInfo> {

    private static final Declaration<JoinMeetingIdMeetingInfo> OWN = Declaration.<JoinMeetingIdMeetingInfo>derived(
                    "microsoft.graph.joinMeetingIdMeetingInfo", MeetingInfo.DECLARATION)
            .in(V1_2026, BETA_2026)
            .open();

    /**
     * The property {@code joinMeetingId}: the id under which the meeting is joined.
     *
     * <p>Set by the client; never null. In the versions of 2026.
     */
    public static final Property<JoinMeetingIdMeetingInfo, String> JOIN_MEETING_ID =
            OWN.property("joinMeetingId", STRING.nonNull(), V1_2026, BETA_2026);

    /**
     * The property {@code passcode}: the passcode of the meeting.
     *
     * <p>Set by the client. In the versions of 2026.
     */
    public static final Property<JoinMeetingIdMeetingInfo, String> PASSCODE =
            OWN.property("passcode", STRING, V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.joinMeetingIdMeetingInfo}. */
    public static final ResourceType<JoinMeetingIdMeetingInfo> TYPE =
            ResourceType.of(OWN, JoinMeetingIdMeetingInfo::of, JoinMeetingIdMeetingInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public JoinMeetingIdMeetingInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {allowConversationWithoutHost, joinMeetingId, passcode};
    }

    private static JoinMeetingIdMeetingInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new JoinMeetingIdMeetingInfo(
                ALLOW_CONVERSATION_WITHOUT_HOST.in(values),
                JOIN_MEETING_ID.in(values),
                PASSCODE.in(values),
                additional);
    }

    @Override
    public ResourceType<JoinMeetingIdMeetingInfo> resourceType() {
        return TYPE;
    }
}

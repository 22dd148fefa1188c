package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

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
 * @param allowConversationWithoutHost {@link #ALLOW_CONVERSATION_WITHOUT_HOST}
 * @param joinMeetingId {@link #JOIN_MEETING_ID}
 * @param passcode {@link #PASSCODE}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo">joinMeetingIdMeetingInfo</a>
 */
public record JoinMeetingIdMeetingInfo(
        @Nullable Boolean allowConversationWithoutHost,
        @NotNull(message = "must not be null") @Nullable String joinMeetingId,
        @Nullable String passcode,
        Map<String, @Nullable Object> additional)
        implements MeetingInfo, Resource<JoinMeetingIdMeetingInfo> {

    private static final Declaration<JoinMeetingIdMeetingInfo> OWN = Declaration.<JoinMeetingIdMeetingInfo>derived(
                    "microsoft.graph.joinMeetingIdMeetingInfo", MeetingInfo.DECLARATION)
            .in(SINCE_2026)
            .open();

    /** The id under which the meeting is joined; never null. Set by the client. */
    public static final Property<JoinMeetingIdMeetingInfo, String> JOIN_MEETING_ID =
            OWN.property("joinMeetingId", STRING.nonNull(), SINCE_2026);

    /** The passcode of the meeting. Set by the client. */
    public static final Property<JoinMeetingIdMeetingInfo, String> PASSCODE =
            OWN.property("passcode", STRING, SINCE_2026);

    /** The type {@code microsoft.graph.joinMeetingIdMeetingInfo}. */
    public static final ResourceType<JoinMeetingIdMeetingInfo> TYPE =
            ResourceType.of(OWN, JoinMeetingIdMeetingInfo::of, JoinMeetingIdMeetingInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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

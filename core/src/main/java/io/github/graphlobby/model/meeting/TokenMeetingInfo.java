package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is found by a token.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo">tokenMeetingInfo</a>.
 *
 * @param allowConversationWithoutHost whether people may talk before the host comes
 * @param token the token that leads to the meeting
 * @param additional members that no property declares, never null
 */
public record TokenMeetingInfo(
        @Nullable Boolean allowConversationWithoutHost,
        @NotNull(message = "must not be null") @Nullable String token,
        Map<String, @Nullable Object> additional)
        implements MeetingInfo, Resource<TokenMeetingInfo> {

    private static final Declaration<TokenMeetingInfo> OWN =
            Declaration.<TokenMeetingInfo>derived("microsoft.graph.tokenMeetingInfo", MeetingInfo.DECLARATION);

    /**
     * The property {@code token}: the token that leads to the meeting.
     *
     * <p>Set by the client; never null. In every schema version.
     */
    public static final Property<TokenMeetingInfo, String> TOKEN = OWN.property("token", STRING.nonNull());

    /** The type {@code microsoft.graph.tokenMeetingInfo}. */
    public static final ResourceType<TokenMeetingInfo> TYPE =
            ResourceType.of(OWN, TokenMeetingInfo::of, TokenMeetingInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public TokenMeetingInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {allowConversationWithoutHost, token};
    }

    private static TokenMeetingInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new TokenMeetingInfo(ALLOW_CONVERSATION_WITHOUT_HOST.in(values), TOKEN.in(values), additional);
    }

    @Override
    public ResourceType<TokenMeetingInfo> resourceType() {
        return TYPE;
    }
}

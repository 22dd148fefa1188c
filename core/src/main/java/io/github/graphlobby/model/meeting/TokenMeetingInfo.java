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
 * @param allowConversationWithoutHost {@link #ALLOW_CONVERSATION_WITHOUT_HOST}
 * @param token {@link #TOKEN}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo">tokenMeetingInfo</a>
 */
public record TokenMeetingInfo(
        @Nullable Boolean allowConversationWithoutHost,
        @NotNull(message = "must not be null") @Nullable String token,
        Map<String, @Nullable Object> additional)
        implements MeetingInfo, Resource<TokenMeetingInfo> {

    private static final Declaration<TokenMeetingInfo> OWN =
            Declaration.<TokenMeetingInfo>derived("microsoft.graph.tokenMeetingInfo", MeetingInfo.DECLARATION);

    /** The token that leads to the meeting; never null. Set by the client. */
    public static final Property<TokenMeetingInfo, String> TOKEN = OWN.property("token", STRING.nonNull());

    /** The type {@code microsoft.graph.tokenMeetingInfo}. */
    public static final ResourceType<TokenMeetingInfo> TYPE =
            ResourceType.of(OWN, TokenMeetingInfo::of, TokenMeetingInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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

package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting is found: by its organiser, a token, an id, or in a way that this library does not model, which
 * {@link OtherMeetingInfo} keeps.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/meetinginfo">meetingInfo</a>
 */
public sealed interface MeetingInfo extends AnyResource
        permits OrganizerMeetingInfo, TokenMeetingInfo, JoinMeetingIdMeetingInfo, OtherMeetingInfo {
    /** The properties that every one of these types has. */
    Declaration<MeetingInfo> DECLARATION = Declaration.complex("microsoft.graph.meetingInfo");

    /** Whether people may talk before the host comes. Set by the client. */
    Property<MeetingInfo, Boolean> ALLOW_CONVERSATION_WITHOUT_HOST =
            DECLARATION.property("allowConversationWithoutHost", BOOLEAN, BETAS);

    /** The type {@code microsoft.graph.meetingInfo}, abstract: one of the types derived from it, modelled or not. */
    ResourceFamily<MeetingInfo> TYPE = ResourceFamily.of(
            MeetingInfo.class,
            DECLARATION,
            Map.of(
                    "microsoft.graph.organizerMeetingInfo",
                    () -> OrganizerMeetingInfo.TYPE,
                    "microsoft.graph.tokenMeetingInfo",
                    () -> TokenMeetingInfo.TYPE,
                    "microsoft.graph.joinMeetingIdMeetingInfo",
                    () -> JoinMeetingIdMeetingInfo.TYPE),
            OtherMeetingInfo::type);

    /** {@return the value of {@link #ALLOW_CONVERSATION_WITHOUT_HOST}, or null for none} */
    @Nullable
    Boolean allowConversationWithoutHost();

    @Override
    ResourceType<? extends MeetingInfo> resourceType();
}

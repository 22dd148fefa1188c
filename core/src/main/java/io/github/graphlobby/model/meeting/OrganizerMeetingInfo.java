package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is found by its organiser.
 *
 * @param allowConversationWithoutHost {@link #ALLOW_CONVERSATION_WITHOUT_HOST}
 * @param organizer {@link #ORGANIZER}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/organizermeetinginfo">organizerMeetingInfo</a>
 */
public record OrganizerMeetingInfo(
        @Nullable Boolean allowConversationWithoutHost,

        @NotNull(message = "must not be null") @Valid @Nullable
        IdentitySet organizer,

        Map<String, @Nullable Object> additional)
        implements MeetingInfo, Resource<OrganizerMeetingInfo> {

    private static final Declaration<OrganizerMeetingInfo> OWN = Declaration.<OrganizerMeetingInfo>derived(
                    "microsoft.graph.organizerMeetingInfo", MeetingInfo.DECLARATION)
            .open();

    /** Who organised the meeting; never null. Set by the client. */
    public static final Property<OrganizerMeetingInfo, IdentitySet> ORGANIZER = OWN.property(
            "organizer", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The type {@code microsoft.graph.organizerMeetingInfo}. */
    public static final ResourceType<OrganizerMeetingInfo> TYPE =
            ResourceType.of(OWN, OrganizerMeetingInfo::of, OrganizerMeetingInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public OrganizerMeetingInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {allowConversationWithoutHost, organizer};
    }

    private static OrganizerMeetingInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OrganizerMeetingInfo(ALLOW_CONVERSATION_WITHOUT_HOST.in(values), ORGANIZER.in(values), additional);
    }

    @Override
    public ResourceType<OrganizerMeetingInfo> resourceType() {
        return TYPE;
    }
}

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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/organizermeetinginfo">organizerMeetingInfo</a>.
 *
 * @param allowConversationWithoutHost whether people may talk before the host comes
 * @param organizer who organised the meeting
 * @param additional members that no property declares, never null
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

    /**
     * The property {@code organizer}: who organised the meeting.
     *
     * <p>Set by the client; never null. In every schema version.
     */
    public static final Property<OrganizerMeetingInfo, IdentitySet> ORGANIZER = OWN.property(
            "organizer", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The type {@code microsoft.graph.organizerMeetingInfo}. */
    public static final ResourceType<OrganizerMeetingInfo> TYPE =
            ResourceType.of(OWN, OrganizerMeetingInfo::of, OrganizerMeetingInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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

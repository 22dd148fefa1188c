package io.github.graphlobby.model.meeting;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is found in a way that is not modelled: its type and all its members are kept.
 *
 * @param odataType the qualified name of the type without {@code #}, such as {@code microsoft.graph.newMeetingInfo}
 * @param allowConversationWithoutHost {@link #ALLOW_CONVERSATION_WITHOUT_HOST}
 * @param additional all other members, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/meetinginfo">meetingInfo</a>
 */
public record OtherMeetingInfo(
        String odataType, @Nullable Boolean allowConversationWithoutHost, Map<String, @Nullable Object> additional)
        implements MeetingInfo, Resource<OtherMeetingInfo> {

    private static final Declaration<OtherMeetingInfo> OWN = Declaration.unmodelled(MeetingInfo.DECLARATION);

    private static final NamedTypes<OtherMeetingInfo> TYPES =
            NamedTypes.of(OWN, OtherMeetingInfo::of, OtherMeetingInfo::values);

    /**
     * Checks the additional members as {@link Declaration#additional} says.
     *
     * @throws IllegalArgumentException if the type is modelled
     */
    public OtherMeetingInfo {
        odataType = MeetingInfo.TYPE.unmodelled(odataType);
        additional = OWN.additional(additional);
    }

    /**
     * {@return the type of that name}
     *
     * @param typeName the qualified name of a type that is not modelled, without {@code #}
     */
    public static ResourceType<OtherMeetingInfo> type(String typeName) {
        return TYPES.type(typeName);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {allowConversationWithoutHost};
    }

    private static OtherMeetingInfo of(
            String odataType, @Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OtherMeetingInfo(odataType, ALLOW_CONVERSATION_WITHOUT_HOST.in(values), additional);
    }

    @Override
    public ResourceType<OtherMeetingInfo> resourceType() {
        return type(odataType);
    }
}

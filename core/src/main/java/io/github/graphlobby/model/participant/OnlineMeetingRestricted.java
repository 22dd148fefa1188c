package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a participant may not do in an online meeting, and why.
 *
 * @param contentSharingDisabled {@link #CONTENT_SHARING_DISABLED}
 * @param videoDisabled {@link #VIDEO_DISABLED}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/onlinemeetingrestricted">onlineMeetingRestricted</a>
 */
public record OnlineMeetingRestricted(
        @Nullable OnlineMeetingContentSharingDisabledReason contentSharingDisabled,
        @Nullable OnlineMeetingVideoDisabledReason videoDisabled,
        Map<String, @Nullable Object> additional)
        implements Resource<OnlineMeetingRestricted> {

    private static final Declaration<OnlineMeetingRestricted> OWN = Declaration.<OnlineMeetingRestricted>complex(
                    "microsoft.graph.onlineMeetingRestricted")
            .in(SINCE_2026);

    /** Why the participant may not share content. Set by the service. */
    public static final Property<OnlineMeetingRestricted, OnlineMeetingContentSharingDisabledReason>
            CONTENT_SHARING_DISABLED =
                    OWN.property("contentSharingDisabled", OnlineMeetingContentSharingDisabledReason.TYPE, SINCE_2026);

    /** Why the participant may not show video. Set by the service. */
    public static final Property<OnlineMeetingRestricted, OnlineMeetingVideoDisabledReason> VIDEO_DISABLED =
            OWN.property("videoDisabled", OnlineMeetingVideoDisabledReason.TYPE, SINCE_2026);

    /** The type {@code microsoft.graph.onlineMeetingRestricted}. */
    public static final ResourceType<OnlineMeetingRestricted> TYPE =
            ResourceType.of(OWN, OnlineMeetingRestricted::of, OnlineMeetingRestricted::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public OnlineMeetingRestricted {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {contentSharingDisabled, videoDisabled};
    }

    private static OnlineMeetingRestricted of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OnlineMeetingRestricted(CONTENT_SHARING_DISABLED.in(values), VIDEO_DISABLED.in(values), additional);
    }

    @Override
    public ResourceType<OnlineMeetingRestricted> resourceType() {
        return TYPE;
    }
}

package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a participant may not do in an online meeting, and why.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/onlinemeetingrestricted">onlineMeetingRestricted</a>.
 *
 * @param contentSharingDisabled why the participant may not share content
 * @param videoDisabled why the participant may not show video
 * @param additional members that no property declares, never null
 */
public record OnlineMeetingRestricted(
        @Nullable OnlineMeetingContentSharingDisabledReason contentSharingDisabled,
        @Nullable OnlineMeetingVideoDisabledReason videoDisabled,
        Map<String, @Nullable Object> additional)
        implements Resource<OnlineMeetingRestricted> {

    private static final Declaration<OnlineMeetingRestricted> OWN = Declaration.<OnlineMeetingRestricted>complex(
                    "microsoft.graph.onlineMeetingRestricted")
            .in(V1_2026, BETA_2026);

    /**
     * The property {@code contentSharingDisabled}: why the participant may not share content.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<OnlineMeetingRestricted, OnlineMeetingContentSharingDisabledReason>
            CONTENT_SHARING_DISABLED = OWN.property(
                    "contentSharingDisabled", OnlineMeetingContentSharingDisabledReason.TYPE, V1_2026, BETA_2026);

    /**
     * The property {@code videoDisabled}: why the participant may not show video.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<OnlineMeetingRestricted, OnlineMeetingVideoDisabledReason> VIDEO_DISABLED =
            OWN.property("videoDisabled", OnlineMeetingVideoDisabledReason.TYPE, V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.onlineMeetingRestricted}. */
    public static final ResourceType<OnlineMeetingRestricted> TYPE =
            ResourceType.of(OWN, OnlineMeetingRestricted::of, OnlineMeetingRestricted::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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

package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of an outgoing call.
 *
 * @param hideBotAfterEscalation {@link #HIDE_BOT_AFTER_ESCALATION}
 * @param isContentSharingNotificationEnabled {@link #IS_CONTENT_SHARING_NOTIFICATION_ENABLED}
 * @param isDeltaRosterEnabled {@link #IS_DELTA_ROSTER_ENABLED}
 * @param isInteractiveRosterEnabled {@link #IS_INTERACTIVE_ROSTER_ENABLED}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/outgoingcalloptions">outgoingCallOptions</a>
 */
public record OutgoingCallOptions(
        @Nullable Boolean hideBotAfterEscalation,
        @Nullable Boolean isContentSharingNotificationEnabled,
        @Nullable Boolean isDeltaRosterEnabled,
        @Nullable Boolean isInteractiveRosterEnabled,
        Map<String, @Nullable Object> additional)
        implements CallOptions, Resource<OutgoingCallOptions> {

    private static final Declaration<OutgoingCallOptions> OWN =
            Declaration.<OutgoingCallOptions>derived("microsoft.graph.outgoingCallOptions", CallOptions.DECLARATION);

    /** The type {@code microsoft.graph.outgoingCallOptions}. */
    public static final ResourceType<OutgoingCallOptions> TYPE =
            ResourceType.of(OWN, OutgoingCallOptions::of, OutgoingCallOptions::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public OutgoingCallOptions {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            hideBotAfterEscalation,
            isContentSharingNotificationEnabled,
            isDeltaRosterEnabled,
            isInteractiveRosterEnabled
        };
    }

    private static OutgoingCallOptions of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OutgoingCallOptions(
                HIDE_BOT_AFTER_ESCALATION.in(values),
                IS_CONTENT_SHARING_NOTIFICATION_ENABLED.in(values),
                IS_DELTA_ROSTER_ENABLED.in(values),
                IS_INTERACTIVE_ROSTER_ENABLED.in(values),
                additional);
    }

    @Override
    public ResourceType<OutgoingCallOptions> resourceType() {
        return TYPE;
    }
}

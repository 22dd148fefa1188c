package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of an incoming call.
 *
 * @param hideBotAfterEscalation {@link #HIDE_BOT_AFTER_ESCALATION}
 * @param isContentSharingNotificationEnabled {@link #IS_CONTENT_SHARING_NOTIFICATION_ENABLED}
 * @param isDeltaRosterEnabled {@link #IS_DELTA_ROSTER_ENABLED}
 * @param isInteractiveRosterEnabled {@link #IS_INTERACTIVE_ROSTER_ENABLED}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/calloptions">callOptions</a>
 */
public record IncomingCallOptions(
        @Nullable Boolean hideBotAfterEscalation,
        @Nullable Boolean isContentSharingNotificationEnabled,
        @Nullable Boolean isDeltaRosterEnabled,
        @Nullable Boolean isInteractiveRosterEnabled,
        Map<String, @Nullable Object> additional)
        implements CallOptions, Resource<IncomingCallOptions> {

    private static final Declaration<IncomingCallOptions> OWN = Declaration.<IncomingCallOptions>derived(
                    "microsoft.graph.incomingCallOptions", CallOptions.DECLARATION)
            .in(SINCE_2026);

    /** The type {@code microsoft.graph.incomingCallOptions}. */
    public static final ResourceType<IncomingCallOptions> TYPE =
            ResourceType.of(OWN, IncomingCallOptions::of, IncomingCallOptions::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public IncomingCallOptions {
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

    private static IncomingCallOptions of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new IncomingCallOptions(
                HIDE_BOT_AFTER_ESCALATION.in(values),
                IS_CONTENT_SHARING_NOTIFICATION_ENABLED.in(values),
                IS_DELTA_ROSTER_ENABLED.in(values),
                IS_INTERACTIVE_ROSTER_ENABLED.in(values),
                additional);
    }

    @Override
    public ResourceType<IncomingCallOptions> resourceType() {
        return TYPE;
    }
}

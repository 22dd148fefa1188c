package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of an incoming call.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/calloptions">callOptions</a>.
 *
 * @param hideBotAfterEscalation whether the application disappears once the call has become a group call
 * @param isContentSharingNotificationEnabled whether the application is told that content is shared
 * @param isDeltaRosterEnabled whether the application is told only what changed in the roster
 * @param isInteractiveRosterEnabled whether the application can act on the roster
 * @param additional members that no property declares, never null
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
            .in(V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.incomingCallOptions}. */
    public static final ResourceType<IncomingCallOptions> TYPE =
            ResourceType.of(OWN, IncomingCallOptions::of, IncomingCallOptions::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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

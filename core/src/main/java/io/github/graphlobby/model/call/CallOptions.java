package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a call: an incoming one, an outgoing one, or of a kind that this library does not model, which
 * {@link OtherCallOptions} keeps.
 *
 * <p>Source: the Graph page <a href="https://learn.microsoft.com/graph/api/resources/calloptions">callOptions</a>.
 */
public sealed interface CallOptions extends AnyResource
        permits IncomingCallOptions, OutgoingCallOptions, OtherCallOptions {
    /** The properties that every one of these types has. */
    Declaration<CallOptions> DECLARATION = Declaration.complex("microsoft.graph.callOptions");

    /**
     * The property {@code hideBotAfterEscalation}: whether the application disappears once the call has become a group
     * call.
     *
     * <p>Set by the client that makes or answers the call. In the versions of 2026.
     */
    Property<CallOptions, Boolean> HIDE_BOT_AFTER_ESCALATION =
            DECLARATION.property("hideBotAfterEscalation", BOOLEAN, V1_2026, BETA_2026);

    /**
     * The property {@code isContentSharingNotificationEnabled}: whether the application is told that content is shared.
     *
     * <p>Set by the client that makes or answers the call. In the versions of 2026.
     */
    Property<CallOptions, Boolean> IS_CONTENT_SHARING_NOTIFICATION_ENABLED =
            DECLARATION.property("isContentSharingNotificationEnabled", BOOLEAN, V1_2026, BETA_2026);

    /**
     * The property {@code isDeltaRosterEnabled}: whether the application is told only what changed in the roster.
     *
     * <p>Set by the client that makes or answers the call. In the versions of 2026.
     */
    Property<CallOptions, Boolean> IS_DELTA_ROSTER_ENABLED =
            DECLARATION.property("isDeltaRosterEnabled", BOOLEAN, V1_2026, BETA_2026);

    /**
     * The property {@code isInteractiveRosterEnabled}: whether the application can act on the roster.
     *
     * <p>Set by the client that makes or answers the call. In the versions of 2026.
     */
    Property<CallOptions, Boolean> IS_INTERACTIVE_ROSTER_ENABLED =
            DECLARATION.property("isInteractiveRosterEnabled", BOOLEAN, V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.callOptions}, abstract: one of the types derived from it, modelled or not. */
    ResourceFamily<CallOptions> TYPE = ResourceFamily.of(
            CallOptions.class,
            DECLARATION,
            Map.of(
                    "microsoft.graph.incomingCallOptions",
                    () -> IncomingCallOptions.TYPE,
                    "microsoft.graph.outgoingCallOptions",
                    () -> OutgoingCallOptions.TYPE),
            OtherCallOptions::type);

    /**
     * Returns whether the application disappears once the call has become a group call.
     *
     * @return the value, or null for none
     */
    @Nullable
    Boolean hideBotAfterEscalation();

    /**
     * Returns whether the application is told that content is shared.
     *
     * @return the value, or null for none
     */
    @Nullable
    Boolean isContentSharingNotificationEnabled();

    /**
     * Returns whether the application is told only what changed in the roster.
     *
     * @return the value, or null for none
     */
    @Nullable
    Boolean isDeltaRosterEnabled();

    /**
     * Returns whether the application can act on the roster.
     *
     * @return the value, or null for none
     */
    @Nullable
    Boolean isInteractiveRosterEnabled();

    @Override
    ResourceType<? extends CallOptions> resourceType();
}

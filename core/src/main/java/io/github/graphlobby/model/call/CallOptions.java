package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

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
 * @see <a href="https://learn.microsoft.com/graph/api/resources/calloptions">callOptions</a>
 */
public sealed interface CallOptions extends AnyResource
        permits IncomingCallOptions, OutgoingCallOptions, OtherCallOptions {
    /** The properties that every one of these types has. */
    Declaration<CallOptions> DECLARATION = Declaration.complex("microsoft.graph.callOptions");

    /** Whether the application is hidden once the call is a group call. Set by the client that makes or answers it. */
    Property<CallOptions, Boolean> HIDE_BOT_AFTER_ESCALATION =
            DECLARATION.property("hideBotAfterEscalation", BOOLEAN, SINCE_2026);

    /** Whether the application is told that content is shared. Set by the client that makes or answers the call. */
    Property<CallOptions, Boolean> IS_CONTENT_SHARING_NOTIFICATION_ENABLED =
            DECLARATION.property("isContentSharingNotificationEnabled", BOOLEAN, SINCE_2026);

    /** Whether the application gets only changes of the roster. Set by the client that makes or answers the call. */
    Property<CallOptions, Boolean> IS_DELTA_ROSTER_ENABLED =
            DECLARATION.property("isDeltaRosterEnabled", BOOLEAN, SINCE_2026);

    /** Whether the application can act on the roster. Set by the client that makes or answers the call. */
    Property<CallOptions, Boolean> IS_INTERACTIVE_ROSTER_ENABLED =
            DECLARATION.property("isInteractiveRosterEnabled", BOOLEAN, SINCE_2026);

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

    /** {@return the value of {@link #HIDE_BOT_AFTER_ESCALATION}, or null for none} */
    @Nullable
    Boolean hideBotAfterEscalation();

    /** {@return the value of {@link #IS_CONTENT_SHARING_NOTIFICATION_ENABLED}, or null for none} */
    @Nullable
    Boolean isContentSharingNotificationEnabled();

    /** {@return the value of {@link #IS_DELTA_ROSTER_ENABLED}, or null for none} */
    @Nullable
    Boolean isDeltaRosterEnabled();

    /** {@return the value of {@link #IS_INTERACTIVE_ROSTER_ENABLED}, or null for none} */
    @Nullable
    Boolean isInteractiveRosterEnabled();

    @Override
    ResourceType<? extends CallOptions> resourceType();
}

package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Call options of a type that is not modelled: its type and all its members are kept.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/calloptions">callOptions</a>.
 *
 * @param odataType the qualified name of the type without {@code #}, such as {@code microsoft.graph.newCallOptions}
 * @param hideBotAfterEscalation whether the application disappears once the call has become a group call
 * @param isContentSharingNotificationEnabled whether the application is told that content is shared
 * @param isDeltaRosterEnabled whether the application is told only what changed in the roster
 * @param isInteractiveRosterEnabled whether the application can act on the roster
 * @param additional all other members, never null
 */
public record OtherCallOptions(
        String odataType,
        @Nullable Boolean hideBotAfterEscalation,
        @Nullable Boolean isContentSharingNotificationEnabled,
        @Nullable Boolean isDeltaRosterEnabled,
        @Nullable Boolean isInteractiveRosterEnabled,
        Map<String, @Nullable Object> additional)
        implements CallOptions, Resource<OtherCallOptions> {

    // Open, because the members of an unknown type cannot be told from mistakes.
    private static final Declaration<OtherCallOptions> OWN = Declaration.<OtherCallOptions>derived(
                    "microsoft.graph.callOptions", CallOptions.DECLARATION)
            .open();

    private static final NamedTypes<OtherCallOptions> TYPES =
            NamedTypes.of(OWN, name -> (values, additional) -> of(name, values, additional), OtherCallOptions::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if the type is modelled, or an additional member has the name of a property or
     *     of control information, or no JSON form
     */
    public OtherCallOptions {
        odataType = CallOptions.TYPE.unmodelled(odataType);
        additional = OWN.additional(additional);
    }

    /**
     * Returns the type of the values whose type has a name.
     *
     * @param odataType the qualified name without {@code #}
     * @return the type
     */
    public static ResourceType<OtherCallOptions> type(String odataType) {
        return TYPES.type(odataType);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            hideBotAfterEscalation,
            isContentSharingNotificationEnabled,
            isDeltaRosterEnabled,
            isInteractiveRosterEnabled
        };
    }

    private static OtherCallOptions of(
            String odataType, @Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OtherCallOptions(
                odataType,
                HIDE_BOT_AFTER_ESCALATION.in(values),
                IS_CONTENT_SHARING_NOTIFICATION_ENABLED.in(values),
                IS_DELTA_ROSTER_ENABLED.in(values),
                IS_INTERACTIVE_ROSTER_ENABLED.in(values),
                additional);
    }

    @Override
    public ResourceType<OtherCallOptions> resourceType() {
        return type(odataType);
    }
}

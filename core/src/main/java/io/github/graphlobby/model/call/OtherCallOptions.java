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
 * @param odataType the qualified name of the type without {@code #}, such as {@code microsoft.graph.newCallOptions}
 * @param hideBotAfterEscalation {@link #HIDE_BOT_AFTER_ESCALATION}
 * @param isContentSharingNotificationEnabled {@link #IS_CONTENT_SHARING_NOTIFICATION_ENABLED}
 * @param isDeltaRosterEnabled {@link #IS_DELTA_ROSTER_ENABLED}
 * @param isInteractiveRosterEnabled {@link #IS_INTERACTIVE_ROSTER_ENABLED}
 * @param additional all other members, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/calloptions">callOptions</a>
 */
public record OtherCallOptions(
        String odataType,
        @Nullable Boolean hideBotAfterEscalation,
        @Nullable Boolean isContentSharingNotificationEnabled,
        @Nullable Boolean isDeltaRosterEnabled,
        @Nullable Boolean isInteractiveRosterEnabled,
        Map<String, @Nullable Object> additional)
        implements CallOptions, Resource<OtherCallOptions> {

    private static final Declaration<OtherCallOptions> OWN = Declaration.unmodelled(CallOptions.DECLARATION);

    private static final NamedTypes<OtherCallOptions> TYPES =
            NamedTypes.of(OWN, OtherCallOptions::of, OtherCallOptions::values);

    /**
     * Checks the additional members as {@link Declaration#additional} says.
     *
     * @throws IllegalArgumentException if the type is modelled
     */
    public OtherCallOptions {
        odataType = CallOptions.TYPE.unmodelled(odataType);
        additional = OWN.additional(additional);
    }

    /**
     * {@return the type of that name}
     *
     * @param typeName the qualified name of a type that is not modelled, without {@code #}
     */
    public static ResourceType<OtherCallOptions> type(String typeName) {
        return TYPES.type(typeName);
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

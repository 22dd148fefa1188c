package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a call was routed to somebody else.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/callroute">callRoute</a>
 */
public final class RoutingType extends EvolvableEnum {
    private static final EnumType.Members<RoutingType> OWN =
            EnumType.members("microsoft.graph.routingType", RoutingType.class, RoutingType::new);

    /** The call was forwarded. */
    public static final RoutingType FORWARDED = OWN.member("forwarded");

    /** The person called was looked up. */
    public static final RoutingType LOOKUP = OWN.member("lookup");

    /** The call rang at several devices of one person. */
    public static final RoutingType SELF_FORK = OWN.member("selfFork");

    /** Sent in place of members that an older client cannot know. */
    public static final RoutingType UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.routingType}. */
    public static final EnumType<RoutingType> TYPE = OWN.type();

    private RoutingType(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static RoutingType of(String text) {
        return TYPE.of(text);
    }
}

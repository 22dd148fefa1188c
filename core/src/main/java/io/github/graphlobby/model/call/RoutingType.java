package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a call was led to somebody else.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/callroute">callRoute</a>.
 */
public final class RoutingType extends EvolvableEnum {
    private static final EnumType.Members<RoutingType> OWN =
            EnumType.members("microsoft.graph.routingType", RoutingType.class, RoutingType::new);

    /** It was forwarded. */
    public static final RoutingType FORWARDED = OWN.member("forwarded");

    /** Somebody was looked up. */
    public static final RoutingType LOOKUP = OWN.member("lookup");

    /** It rang at several devices of one person. */
    public static final RoutingType SELF_FORK = OWN.member("selfFork");

    /** Stands for members that a client may not know. */
    public static final RoutingType UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.routingType}. */
    public static final EnumType<RoutingType> TYPE = OWN.type();

    private RoutingType(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static RoutingType of(String text) {
        return TYPE.of(text);
    }
}

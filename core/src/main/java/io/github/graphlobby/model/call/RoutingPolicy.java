package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a call may be routed to somebody else.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/call">call</a>
 */
public final class RoutingPolicy extends EvolvableEnum {
    private static final EnumType.Members<RoutingPolicy> OWN =
            EnumType.members("microsoft.graph.routingPolicy", RoutingPolicy.class, RoutingPolicy::new);

    /** No policy. */
    public static final RoutingPolicy NONE = OWN.member("none", BETAS);

    /** A call that is not taken does not count as missed. */
    public static final RoutingPolicy NO_MISSED_CALL = OWN.member("noMissedCall", BETAS);

    /** Calls are forwarded to telephones only. */
    public static final RoutingPolicy DISABLE_FORWARDING_EXCEPT_PHONE =
            OWN.member("disableForwardingExceptPhone", BETAS);

    /** Calls are not forwarded. */
    public static final RoutingPolicy DISABLE_FORWARDING = OWN.member("disableForwarding", BETAS);

    /** Skype for Business is tried first. */
    public static final RoutingPolicy PREFER_SKYPE_FOR_BUSINESS = OWN.member("preferSkypeForBusiness", BETAS);

    /** Sent in place of members that an older client cannot know. */
    public static final RoutingPolicy UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue", BETAS);

    /** The type {@code microsoft.graph.routingPolicy}. */
    public static final EnumType<RoutingPolicy> TYPE = OWN.type();

    private RoutingPolicy(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static RoutingPolicy of(String text) {
        return TYPE.of(text);
    }
}

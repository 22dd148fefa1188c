package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a call may be led to somebody else.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/call">call</a>.
 */
public final class RoutingPolicy extends EvolvableEnum {
    private static final EnumType.Members<RoutingPolicy> OWN =
            EnumType.members("microsoft.graph.routingPolicy", RoutingPolicy.class, RoutingPolicy::new);

    /** No policy. */
    public static final RoutingPolicy NONE = OWN.member("none", BETA_2020, BETA_2022, BETA_2026);

    /** A call that is not taken does not count as missed. */
    public static final RoutingPolicy NO_MISSED_CALL = OWN.member("noMissedCall", BETA_2020, BETA_2022, BETA_2026);

    /** It is forwarded to telephones only. */
    public static final RoutingPolicy DISABLE_FORWARDING_EXCEPT_PHONE =
            OWN.member("disableForwardingExceptPhone", BETA_2020, BETA_2022, BETA_2026);

    /** It is not forwarded. */
    public static final RoutingPolicy DISABLE_FORWARDING =
            OWN.member("disableForwarding", BETA_2020, BETA_2022, BETA_2026);

    /** Skype for Business comes first. */
    public static final RoutingPolicy PREFER_SKYPE_FOR_BUSINESS =
            OWN.member("preferSkypeForBusiness", BETA_2020, BETA_2022, BETA_2026);

    /** Stands for members that a client may not know. */
    public static final RoutingPolicy UNKNOWN_FUTURE_VALUE =
            OWN.member("unknownFutureValue", BETA_2020, BETA_2022, BETA_2026);

    /** The type {@code microsoft.graph.routingPolicy}. */
    public static final EnumType<RoutingPolicy> TYPE = OWN.type();

    private RoutingPolicy(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static RoutingPolicy of(String text) {
        return TYPE.of(text);
    }
}

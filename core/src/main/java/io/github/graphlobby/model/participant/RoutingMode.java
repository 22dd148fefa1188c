package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * To how many the sound of a routing group goes.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/audioroutinggroup">audioRoutingGroup</a>.
 */
public final class RoutingMode extends EvolvableEnum {
    private static final EnumType.Members<RoutingMode> OWN =
            EnumType.members("microsoft.graph.routingMode", RoutingMode.class, RoutingMode::new);

    /** From one to one. */
    public static final RoutingMode ONE_TO_ONE = OWN.member("oneToOne");

    /** From one to many. */
    public static final RoutingMode MULTICAST = OWN.member("multicast");

    /** Stands for members that a client may not know. In the v1.0 version of 2026. */
    public static final RoutingMode UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue", V1_2026);

    /** The type {@code microsoft.graph.routingMode}. */
    public static final EnumType<RoutingMode> TYPE = OWN.type();

    private RoutingMode(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static RoutingMode of(String text) {
        return TYPE.of(text);
    }
}

package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import java.util.Set;

/**
 * To how many the sound of a routing group goes.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/audioroutinggroup">audioRoutingGroup</a>
 */
public final class RoutingMode extends EvolvableEnum {
    private static final EnumType.Members<RoutingMode> OWN =
            EnumType.members("microsoft.graph.routingMode", RoutingMode.class, RoutingMode::new);

    /** From one to one. */
    public static final RoutingMode ONE_TO_ONE = OWN.member("oneToOne");

    /** From one to many. */
    public static final RoutingMode MULTICAST = OWN.member("multicast");

    /** Sent in place of members that an older client cannot know. */
    public static final RoutingMode UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue", Set.of(V1_2026));

    /** The type {@code microsoft.graph.routingMode}. */
    public static final EnumType<RoutingMode> TYPE = OWN.type();

    private RoutingMode(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static RoutingMode of(String text) {
        return TYPE.of(text);
    }
}

package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether a call came in or goes out.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/call">call</a>
 */
public final class CallDirection extends EvolvableEnum {
    private static final EnumType.Members<CallDirection> OWN =
            EnumType.members("microsoft.graph.callDirection", CallDirection.class, CallDirection::new);

    /** The call came in. */
    public static final CallDirection INCOMING = OWN.member("incoming");

    /** The call goes out. */
    public static final CallDirection OUTGOING = OWN.member("outgoing");

    /** The type {@code microsoft.graph.callDirection}. */
    public static final EnumType<CallDirection> TYPE = OWN.type();

    private CallDirection(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static CallDirection of(String text) {
        return TYPE.of(text);
    }
}

package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Where a call stands between ringing and its end.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/call">call</a>
 */
public final class CallState extends EvolvableEnum {
    private static final EnumType.Members<CallState> OWN =
            EnumType.members("microsoft.graph.callState", CallState.class, CallState::new);

    /** The call comes in. */
    public static final CallState INCOMING = OWN.member("incoming");

    /** The call is being established. */
    public static final CallState ESTABLISHING = OWN.member("establishing");

    /** The call rings. */
    public static final CallState RINGING = OWN.member("ringing", BETAS);

    /** The call is established. */
    public static final CallState ESTABLISHED = OWN.member("established");

    /** The call is on hold. */
    public static final CallState HOLD = OWN.member("hold");

    /** The call is being transferred. */
    public static final CallState TRANSFERRING = OWN.member("transferring");

    /** The transfer was accepted. */
    public static final CallState TRANSFER_ACCEPTED = OWN.member("transferAccepted");

    /** The call is being redirected. */
    public static final CallState REDIRECTING = OWN.member("redirecting");

    /** The call is ending. */
    public static final CallState TERMINATING = OWN.member("terminating");

    /** The call has ended. */
    public static final CallState TERMINATED = OWN.member("terminated");

    /** Sent in place of members that an older client cannot know. */
    public static final CallState UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.callState}. */
    public static final EnumType<CallState> TYPE = OWN.type();

    private CallState(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static CallState of(String text) {
        return TYPE.of(text);
    }
}

package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Where a call stands between ringing and its end.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/call">call</a>.
 */
public final class CallState extends EvolvableEnum {
    private static final EnumType.Members<CallState> OWN =
            EnumType.members("microsoft.graph.callState", CallState.class, CallState::new);

    /** The call comes in. */
    public static final CallState INCOMING = OWN.member("incoming");

    /** The call is being established. */
    public static final CallState ESTABLISHING = OWN.member("establishing");

    /** The call rings. In the beta versions. */
    public static final CallState RINGING = OWN.member("ringing", BETA_2020, BETA_2022, BETA_2026);

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

    /** Stands for members that a client may not know. */
    public static final CallState UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.callState}. */
    public static final EnumType<CallState> TYPE = OWN.type();

    private CallState(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static CallState of(String text) {
        return TYPE.of(text);
    }
}

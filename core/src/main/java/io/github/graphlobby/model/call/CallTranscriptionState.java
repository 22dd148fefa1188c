package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a transcription stands.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo">callTranscriptionInfo</a>.
 */
public final class CallTranscriptionState extends EvolvableEnum {
    private static final EnumType.Members<CallTranscriptionState> OWN = EnumType.members(
            "microsoft.graph.callTranscriptionState", CallTranscriptionState.class, CallTranscriptionState::new);

    /** It has not started. */
    public static final CallTranscriptionState NOT_STARTED = OWN.member("notStarted");

    /** It runs. */
    public static final CallTranscriptionState ACTIVE = OWN.member("active");

    /** It does not run. */
    public static final CallTranscriptionState INACTIVE = OWN.member("inactive");

    /** Stands for members that a client may not know. */
    public static final CallTranscriptionState UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.callTranscriptionState}. */
    public static final EnumType<CallTranscriptionState> TYPE = OWN.type();

    private CallTranscriptionState(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static CallTranscriptionState of(String text) {
        return TYPE.of(text);
    }
}

package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a transcription stands.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo">callTranscriptionInfo</a>
 */
public final class CallTranscriptionState extends EvolvableEnum {
    private static final EnumType.Members<CallTranscriptionState> OWN = EnumType.members(
            "microsoft.graph.callTranscriptionState", CallTranscriptionState.class, CallTranscriptionState::new);

    /** The transcription has not started. */
    public static final CallTranscriptionState NOT_STARTED = OWN.member("notStarted");

    /** The transcription runs. */
    public static final CallTranscriptionState ACTIVE = OWN.member("active");

    /** The transcription does not run. */
    public static final CallTranscriptionState INACTIVE = OWN.member("inactive");

    /** Sent in place of members that an older client cannot know. */
    public static final CallTranscriptionState UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.callTranscriptionState}. */
    public static final EnumType<CallTranscriptionState> TYPE = OWN.type();

    private CallTranscriptionState(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static CallTranscriptionState of(String text) {
        return TYPE.of(text);
    }
}

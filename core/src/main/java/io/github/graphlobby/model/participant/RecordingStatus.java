package io.github.graphlobby.model.participant;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether something is recorded.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/recordinginfo">recordingInfo</a>.
 */
public final class RecordingStatus extends EvolvableEnum {
    private static final EnumType.Members<RecordingStatus> OWN =
            EnumType.members("microsoft.graph.recordingStatus", RecordingStatus.class, RecordingStatus::new);

    /** Not known. */
    public static final RecordingStatus UNKNOWN = OWN.member("unknown");

    /** Nothing is recorded. */
    public static final RecordingStatus NOT_RECORDING = OWN.member("notRecording");

    /** It is recorded. */
    public static final RecordingStatus RECORDING = OWN.member("recording");

    /** The recording failed. */
    public static final RecordingStatus FAILED = OWN.member("failed");

    /** Stands for members that a client may not know. */
    public static final RecordingStatus UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.recordingStatus}. */
    public static final EnumType<RecordingStatus> TYPE = OWN.type();

    private RecordingStatus(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static RecordingStatus of(String text) {
        return TYPE.of(text);
    }
}

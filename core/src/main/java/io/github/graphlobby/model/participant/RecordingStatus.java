package io.github.graphlobby.model.participant;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether something is recorded.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/recordinginfo">recordingInfo</a>
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

    /** Sent in place of members that an older client cannot know. */
    public static final RecordingStatus UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.recordingStatus}. */
    public static final EnumType<RecordingStatus> TYPE = OWN.type();

    private RecordingStatus(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static RecordingStatus of(String text) {
        return TYPE.of(text);
    }
}

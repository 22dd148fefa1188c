package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * A kind of media.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/call">call</a>
 */
public final class Modality extends EvolvableEnum {
    private static final EnumType.Members<Modality> OWN =
            EnumType.members("microsoft.graph.modality", Modality.class, Modality::new);

    /** Not known. */
    public static final Modality UNKNOWN = OWN.member("unknown", BETAS);

    /** Sound. */
    public static final Modality AUDIO = OWN.member("audio");

    /** Video. */
    public static final Modality VIDEO = OWN.member("video");

    /** A shared screen, as video. */
    public static final Modality VIDEO_BASED_SCREEN_SHARING = OWN.member("videoBasedScreenSharing");

    /** Data. */
    public static final Modality DATA = OWN.member("data");

    /** Sent in place of members that an older client cannot know. */
    public static final Modality UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.modality}. */
    public static final EnumType<Modality> TYPE = OWN.type();

    private Modality(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static Modality of(String text) {
        return TYPE.of(text);
    }
}

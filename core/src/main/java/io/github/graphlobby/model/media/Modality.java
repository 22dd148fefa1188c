package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * A kind of media.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/call">call</a>.
 */
public final class Modality extends EvolvableEnum {
    private static final EnumType.Members<Modality> OWN =
            EnumType.members("microsoft.graph.modality", Modality.class, Modality::new);

    /** Not known. In the beta versions. */
    public static final Modality UNKNOWN = OWN.member("unknown", BETA_2020, BETA_2022, BETA_2026);

    /** Sound. */
    public static final Modality AUDIO = OWN.member("audio");

    /** Video. */
    public static final Modality VIDEO = OWN.member("video");

    /** A shared screen, as video. */
    public static final Modality VIDEO_BASED_SCREEN_SHARING = OWN.member("videoBasedScreenSharing");

    /** Data. */
    public static final Modality DATA = OWN.member("data");

    /** Stands for members that a client may not know. */
    public static final Modality UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.modality}. */
    public static final EnumType<Modality> TYPE = OWN.type();

    private Modality(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static Modality of(String text) {
        return TYPE.of(text);
    }
}

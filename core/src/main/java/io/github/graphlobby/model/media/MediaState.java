package io.github.graphlobby.model.media;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether media flow.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/callmediastate">callMediaState</a>.
 */
public final class MediaState extends EvolvableEnum {
    private static final EnumType.Members<MediaState> OWN =
            EnumType.members("microsoft.graph.mediaState", MediaState.class, MediaState::new);

    /** They flow. */
    public static final MediaState ACTIVE = OWN.member("active");

    /** They do not flow. */
    public static final MediaState INACTIVE = OWN.member("inactive");

    /** Stands for members that a client may not know. */
    public static final MediaState UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.mediaState}. */
    public static final EnumType<MediaState> TYPE = OWN.type();

    private MediaState(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static MediaState of(String text) {
        return TYPE.of(text);
    }
}

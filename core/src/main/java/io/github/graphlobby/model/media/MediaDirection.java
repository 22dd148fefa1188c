package io.github.graphlobby.model.media;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether a stream is sent, received or both.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/mediastream">mediaStream</a>.
 */
public final class MediaDirection extends EvolvableEnum {
    private static final EnumType.Members<MediaDirection> OWN =
            EnumType.members("microsoft.graph.mediaDirection", MediaDirection.class, MediaDirection::new);

    /** Neither. */
    public static final MediaDirection INACTIVE = OWN.member("inactive");

    /** It is sent. */
    public static final MediaDirection SEND_ONLY = OWN.member("sendOnly");

    /** It is received. */
    public static final MediaDirection RECEIVE_ONLY = OWN.member("receiveOnly");

    /** It is sent and received. */
    public static final MediaDirection SEND_RECEIVE = OWN.member("sendReceive");

    /** The type {@code microsoft.graph.mediaDirection}. */
    public static final EnumType<MediaDirection> TYPE = OWN.type();

    private MediaDirection(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static MediaDirection of(String text) {
        return TYPE.of(text);
    }
}

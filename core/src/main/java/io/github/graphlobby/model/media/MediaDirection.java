package io.github.graphlobby.model.media;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether a stream is sent, received or both.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/mediastream">mediaStream</a>
 */
public final class MediaDirection extends EvolvableEnum {
    private static final EnumType.Members<MediaDirection> OWN =
            EnumType.members("microsoft.graph.mediaDirection", MediaDirection.class, MediaDirection::new);

    /** Neither sent nor received. */
    public static final MediaDirection INACTIVE = OWN.member("inactive");

    /** Sent only. */
    public static final MediaDirection SEND_ONLY = OWN.member("sendOnly");

    /** Received only. */
    public static final MediaDirection RECEIVE_ONLY = OWN.member("receiveOnly");

    /** Sent and received. */
    public static final MediaDirection SEND_RECEIVE = OWN.member("sendReceive");

    /** The type {@code microsoft.graph.mediaDirection}. */
    public static final EnumType<MediaDirection> TYPE = OWN.type();

    private MediaDirection(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static MediaDirection of(String text) {
        return TYPE.of(text);
    }
}

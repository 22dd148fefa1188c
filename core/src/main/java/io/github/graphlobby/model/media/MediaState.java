package io.github.graphlobby.model.media;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether media flow.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/callmediastate">callMediaState</a>
 */
public final class MediaState extends EvolvableEnum {
    private static final EnumType.Members<MediaState> OWN =
            EnumType.members("microsoft.graph.mediaState", MediaState.class, MediaState::new);

    /** Media flow. */
    public static final MediaState ACTIVE = OWN.member("active");

    /** No media flow. */
    public static final MediaState INACTIVE = OWN.member("inactive");

    /** Sent in place of members that an older client cannot know. */
    public static final MediaState UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.mediaState}. */
    public static final EnumType<MediaState> TYPE = OWN.type();

    private MediaState(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static MediaState of(String text) {
        return TYPE.of(text);
    }
}

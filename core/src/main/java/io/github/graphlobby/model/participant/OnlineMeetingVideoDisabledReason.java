package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Why a participant may not show video.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/onlinemeetingrestricted">onlineMeetingRestricted</a>
 */
public final class OnlineMeetingVideoDisabledReason extends EvolvableEnum {
    private static final EnumType.Members<OnlineMeetingVideoDisabledReason> OWN = EnumType.members(
            "microsoft.graph.onlineMeetingVideoDisabledReason",
            OnlineMeetingVideoDisabledReason.class,
            OnlineMeetingVideoDisabledReason::new);

    /** The meeting is protected by watermarks. */
    public static final OnlineMeetingVideoDisabledReason WATERMARK_PROTECTION =
            OWN.member("watermarkProtection", SINCE_2026);

    /** Sent in place of members that an older client cannot know. */
    public static final OnlineMeetingVideoDisabledReason UNKNOWN_FUTURE_VALUE =
            OWN.member("unknownFutureValue", SINCE_2026);

    /** The type {@code microsoft.graph.onlineMeetingVideoDisabledReason}. */
    public static final EnumType<OnlineMeetingVideoDisabledReason> TYPE = OWN.type();

    private OnlineMeetingVideoDisabledReason(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static OnlineMeetingVideoDisabledReason of(String text) {
        return TYPE.of(text);
    }
}

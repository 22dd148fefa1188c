package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Why a participant may not share content.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/onlinemeetingrestricted">onlineMeetingRestricted</a>
 */
public final class OnlineMeetingContentSharingDisabledReason extends EvolvableEnum {
    private static final EnumType.Members<OnlineMeetingContentSharingDisabledReason> OWN = EnumType.members(
            "microsoft.graph.onlineMeetingContentSharingDisabledReason",
            OnlineMeetingContentSharingDisabledReason.class,
            OnlineMeetingContentSharingDisabledReason::new);

    /** The meeting is protected by watermarks. */
    public static final OnlineMeetingContentSharingDisabledReason WATERMARK_PROTECTION =
            OWN.member("watermarkProtection", SINCE_2026);

    /** Sent in place of members that an older client cannot know. */
    public static final OnlineMeetingContentSharingDisabledReason UNKNOWN_FUTURE_VALUE =
            OWN.member("unknownFutureValue", SINCE_2026);

    /** The type {@code microsoft.graph.onlineMeetingContentSharingDisabledReason}. */
    public static final EnumType<OnlineMeetingContentSharingDisabledReason> TYPE = OWN.type();

    private OnlineMeetingContentSharingDisabledReason(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static OnlineMeetingContentSharingDisabledReason of(String text) {
        return TYPE.of(text);
    }
}

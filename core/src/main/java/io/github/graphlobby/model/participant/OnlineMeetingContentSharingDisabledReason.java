package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Why a participant may not share content.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/onlinemeetingrestricted">onlineMeetingRestricted</a>.
 */
public final class OnlineMeetingContentSharingDisabledReason extends EvolvableEnum {
    private static final EnumType.Members<OnlineMeetingContentSharingDisabledReason> OWN = EnumType.members(
            "microsoft.graph.onlineMeetingContentSharingDisabledReason",
            OnlineMeetingContentSharingDisabledReason.class,
            OnlineMeetingContentSharingDisabledReason::new);

    /** The meeting is protected by watermarks. */
    public static final OnlineMeetingContentSharingDisabledReason WATERMARK_PROTECTION =
            OWN.member("watermarkProtection", V1_2026, BETA_2026);

    /** Stands for members that a client may not know. */
    public static final OnlineMeetingContentSharingDisabledReason UNKNOWN_FUTURE_VALUE =
            OWN.member("unknownFutureValue", V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.onlineMeetingContentSharingDisabledReason}. */
    public static final EnumType<OnlineMeetingContentSharingDisabledReason> TYPE = OWN.type();

    private OnlineMeetingContentSharingDisabledReason(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static OnlineMeetingContentSharingDisabledReason of(String text) {
        return TYPE.of(text);
    }
}

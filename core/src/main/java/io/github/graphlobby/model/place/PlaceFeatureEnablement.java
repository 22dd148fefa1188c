package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether a feature of a place is enabled.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/room">room</a>
 */
public final class PlaceFeatureEnablement extends EvolvableEnum {
    private static final EnumType.Members<PlaceFeatureEnablement> OWN = EnumType.members(
            "microsoft.graph.placeFeatureEnablement", PlaceFeatureEnablement.class, PlaceFeatureEnablement::new);

    /** Not known. */
    public static final PlaceFeatureEnablement UNKNOWN = OWN.member("unknown", SINCE_2026);

    /** The feature is enabled. */
    public static final PlaceFeatureEnablement ENABLED = OWN.member("enabled", SINCE_2026);

    /** The feature is disabled. */
    public static final PlaceFeatureEnablement DISABLED = OWN.member("disabled", SINCE_2026);

    /** Sent in place of members that an older client cannot know. */
    public static final PlaceFeatureEnablement UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue", SINCE_2026);

    /** The type {@code microsoft.graph.placeFeatureEnablement}. */
    public static final EnumType<PlaceFeatureEnablement> TYPE = OWN.type();

    private PlaceFeatureEnablement(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static PlaceFeatureEnablement of(String text) {
        return TYPE.of(text);
    }
}

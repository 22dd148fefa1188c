package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Whether a feature of a place is enabled.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/room">room</a>.
 */
public final class PlaceFeatureEnablement extends EvolvableEnum {
    private static final EnumType.Members<PlaceFeatureEnablement> OWN = EnumType.members(
            "microsoft.graph.placeFeatureEnablement", PlaceFeatureEnablement.class, PlaceFeatureEnablement::new);

    /** Not known. */
    public static final PlaceFeatureEnablement UNKNOWN = OWN.member("unknown", V1_2026, BETA_2026);

    /** The feature is enabled. */
    public static final PlaceFeatureEnablement ENABLED = OWN.member("enabled", V1_2026, BETA_2026);

    /** The feature is disabled. */
    public static final PlaceFeatureEnablement DISABLED = OWN.member("disabled", V1_2026, BETA_2026);

    /** Stands for members that a client may not know. */
    public static final PlaceFeatureEnablement UNKNOWN_FUTURE_VALUE =
            OWN.member("unknownFutureValue", V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.placeFeatureEnablement}. */
    public static final EnumType<PlaceFeatureEnablement> TYPE = OWN.type();

    private PlaceFeatureEnablement(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static PlaceFeatureEnablement of(String text) {
        return TYPE.of(text);
    }
}

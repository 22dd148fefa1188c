package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.DOUBLE;
import static io.github.graphlobby.schema.Rule.atLeast;
import static io.github.graphlobby.schema.Rule.atMost;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is on the globe.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates">outlookGeoCoordinates</a>.
 *
 * @param altitude the altitude; no unit is documented
 * @param latitude the latitude, south being negative
 * @param longitude the longitude, west being negative
 * @param accuracy how accurate latitude and longitude are, for example in metres
 * @param altitudeAccuracy how accurate the altitude is
 * @param additional members that no property declares, never null
 */
public record OutlookGeoCoordinates(
        @Nullable Double altitude,

        @DecimalMin(value = "-90.0", message = "must be at least -90.0")
        @DecimalMax(value = "90.0", message = "must be at most 90.0")
        @Nullable
        Double latitude,

        @DecimalMin(value = "-180.0", message = "must be at least -180.0")
        @DecimalMax(value = "180.0", message = "must be at most 180.0")
        @Nullable
        Double longitude,

        @Nullable Double accuracy,
        @Nullable Double altitudeAccuracy,
        Map<String, @Nullable Object> additional)
        implements Resource<OutlookGeoCoordinates> {

    private static final Declaration<OutlookGeoCoordinates> OWN =
            Declaration.<OutlookGeoCoordinates>complex("microsoft.graph.outlookGeoCoordinates");

    /**
     * The property {@code altitude}: the altitude; no unit is documented.
     *
     * <p>Changed by Update place; finite. In every schema version.
     */
    public static final Property<OutlookGeoCoordinates, Double> ALTITUDE = OWN.property("altitude", DOUBLE);

    /**
     * The property {@code latitude}: the latitude, south being negative.
     *
     * <p>Changed by Update place; from -90 to 90 degrees. In every schema version.
     */
    public static final Property<OutlookGeoCoordinates, Double> LATITUDE =
            OWN.property("latitude", DOUBLE.where(atLeast(-90.0)).where(atMost(90.0)));

    /**
     * The property {@code longitude}: the longitude, west being negative.
     *
     * <p>Changed by Update place; from -180 to 180 degrees. In every schema version.
     */
    public static final Property<OutlookGeoCoordinates, Double> LONGITUDE =
            OWN.property("longitude", DOUBLE.where(atLeast(-180.0)).where(atMost(180.0)));

    /**
     * The property {@code accuracy}: how accurate latitude and longitude are, for example in metres.
     *
     * <p>Changed by Update place; finite. In every schema version.
     */
    public static final Property<OutlookGeoCoordinates, Double> ACCURACY = OWN.property("accuracy", DOUBLE);

    /**
     * The property {@code altitudeAccuracy}: how accurate the altitude is.
     *
     * <p>Changed by Update place; finite. In every schema version.
     */
    public static final Property<OutlookGeoCoordinates, Double> ALTITUDE_ACCURACY =
            OWN.property("altitudeAccuracy", DOUBLE);

    /** The type {@code microsoft.graph.outlookGeoCoordinates}. */
    public static final ResourceType<OutlookGeoCoordinates> TYPE =
            ResourceType.of(OWN, OutlookGeoCoordinates::of, OutlookGeoCoordinates::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public OutlookGeoCoordinates {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {altitude, latitude, longitude, accuracy, altitudeAccuracy};
    }

    private static OutlookGeoCoordinates of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OutlookGeoCoordinates(
                ALTITUDE.in(values),
                LATITUDE.in(values),
                LONGITUDE.in(values),
                ACCURACY.in(values),
                ALTITUDE_ACCURACY.in(values),
                additional);
    }

    @Override
    public ResourceType<OutlookGeoCoordinates> resourceType() {
        return TYPE;
    }
}

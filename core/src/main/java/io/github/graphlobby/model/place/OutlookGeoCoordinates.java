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
 * @param altitude {@link #ALTITUDE}
 * @param latitude {@link #LATITUDE}
 * @param longitude {@link #LONGITUDE}
 * @param accuracy {@link #ACCURACY}
 * @param altitudeAccuracy {@link #ALTITUDE_ACCURACY}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates">outlookGeoCoordinates</a>
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

    /** The altitude; no unit is documented. Changed by Update place. */
    public static final Property<OutlookGeoCoordinates, Double> ALTITUDE = OWN.property("altitude", DOUBLE);

    /** The latitude, south being negative; from -90 to 90 degrees. Changed by Update place. */
    public static final Property<OutlookGeoCoordinates, Double> LATITUDE =
            OWN.property("latitude", DOUBLE.where(atLeast(-90.0)).where(atMost(90.0)));

    /** The longitude, west being negative; from -180 to 180 degrees. Changed by Update place. */
    public static final Property<OutlookGeoCoordinates, Double> LONGITUDE =
            OWN.property("longitude", DOUBLE.where(atLeast(-180.0)).where(atMost(180.0)));

    /** How accurate latitude and longitude are, for example in metres. Changed by Update place. */
    public static final Property<OutlookGeoCoordinates, Double> ACCURACY = OWN.property("accuracy", DOUBLE);

    /** How accurate the altitude is. Changed by Update place. */
    public static final Property<OutlookGeoCoordinates, Double> ALTITUDE_ACCURACY =
            OWN.property("altitudeAccuracy", DOUBLE);

    /** The type {@code microsoft.graph.outlookGeoCoordinates}. */
    public static final ResourceType<OutlookGeoCoordinates> TYPE =
            ResourceType.of(OWN, OutlookGeoCoordinates::of, OutlookGeoCoordinates::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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

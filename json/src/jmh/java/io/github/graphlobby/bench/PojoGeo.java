package io.github.graphlobby.bench;

import org.jspecify.annotations.Nullable;

/** A mutable pair of coordinates. */
public final class PojoGeo {
    /** The property of that name. */
    public @Nullable Double altitude;

    /** The property of that name. */
    public @Nullable Double latitude;

    /** The property of that name. */
    public @Nullable Double longitude;

    /** The property of that name. */
    public @Nullable Double accuracy;

    /** The property of that name. */
    public @Nullable Double altitudeAccuracy;

    /** Makes an empty one. */
    public PojoGeo() {}

    PojoGeo copy() {
        var copy = new PojoGeo();
        copy.altitude = altitude;
        copy.latitude = latitude;
        copy.longitude = longitude;
        copy.accuracy = accuracy;
        copy.altitudeAccuracy = altitudeAccuracy;
        return copy;
    }
}

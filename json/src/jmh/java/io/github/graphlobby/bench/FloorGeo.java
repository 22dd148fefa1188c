package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.schema.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The floor's codec of coordinates. */
final class FloorGeo {
    static final List<String> NAMES =
            List.of("altitude", "latitude", "longitude", "accuracy", "altitudeAccuracy", "@odata.type");
    private static final PropertyNameMatcher MATCHER = FloorFormat.matcher(NAMES);
    private static final SerializableString[] ENCODED = FloorFormat.encoded(NAMES);
    private static final OutlookGeoCoordinates EMPTY =
            new OutlookGeoCoordinates(null, null, null, null, null, Json.EMPTY);
    private static final double ANY = Double.MAX_VALUE;

    private FloorGeo() {}

    /** Reads what follows a name: null, or an object whose members replace those of the coordinates before. */
    static @Nullable OutlookGeoCoordinates read(
            @Nullable OutlookGeoCoordinates before, FloorValues values, JsonParser in) {
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw Unusual.here();
        }
        return readMembers(before == null || !values.patch() ? EMPTY : before, values, in);
    }

    private static OutlookGeoCoordinates readMembers(OutlookGeoCoordinates before, FloorValues values, JsonParser in) {
        Double altitude = before.altitude();
        Double latitude = before.latitude();
        Double longitude = before.longitude();
        Double accuracy = before.accuracy();
        Double altitudeAccuracy = before.altitudeAccuracy();
        int seen = 0;
        int position = in.nextNameMatch(MATCHER);
        for (; position >= 0; position = in.nextNameMatch(MATCHER)) {
            if ((seen & 1 << position) != 0) {
                throw Unusual.here();
            }
            seen |= 1 << position;
            switch (position) {
                case 0 -> altitude = values.number(in, ANY);
                case 1 -> latitude = values.number(in, 90);
                case 2 -> longitude = values.number(in, 180);
                case 3 -> accuracy = values.number(in, ANY);
                case 4 -> altitudeAccuracy = values.number(in, ANY);
                default -> values.type(in, "microsoft.graph.outlookGeoCoordinates");
            }
        }
        FloorFormat.end(position);
        return new OutlookGeoCoordinates(
                altitude, latitude, longitude, accuracy, altitudeAccuracy, before.additional());
    }

    /** Writes every member, as null if it has no value. */
    static void write(OutlookGeoCoordinates geo, JsonGenerator out) {
        if (!geo.additional().isEmpty()) {
            throw Unusual.here();
        }
        out.writeStartObject();
        write(ENCODED[0], geo.altitude(), out);
        write(ENCODED[1], geo.latitude(), out);
        write(ENCODED[2], geo.longitude(), out);
        write(ENCODED[3], geo.accuracy(), out);
        write(ENCODED[4], geo.altitudeAccuracy(), out);
        out.writeEndObject();
    }

    private static void write(SerializableString name, @Nullable Double value, JsonGenerator out) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.doubleValue());
        }
    }

    /** Writes what changes, null for a member that goes. */
    static void writeChanges(@Nullable OutlookGeoCoordinates from, OutlookGeoCoordinates to, JsonGenerator out) {
        OutlookGeoCoordinates before = from == null ? EMPTY : from;
        if (!before.additional().equals(to.additional())) {
            throw Unusual.here();
        }
        out.writeStartObject();
        writeChange(ENCODED[0], before.altitude(), to.altitude(), out);
        writeChange(ENCODED[1], before.latitude(), to.latitude(), out);
        writeChange(ENCODED[2], before.longitude(), to.longitude(), out);
        writeChange(ENCODED[3], before.accuracy(), to.accuracy(), out);
        writeChange(ENCODED[4], before.altitudeAccuracy(), to.altitudeAccuracy(), out);
        out.writeEndObject();
    }

    private static void writeChange(
            SerializableString name, @Nullable Double before, @Nullable Double after, JsonGenerator out) {
        if (!Objects.equals(before, after)) {
            write(name, after, out);
        }
    }
}

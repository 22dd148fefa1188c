package io.github.graphlobby.bench;

import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.PhysicalAddressType;
import io.github.graphlobby.schema.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The floor's codec of an address. */
final class FloorAddress {
    static final List<String> NAMES =
            List.of("type", "postOfficeBox", "street", "city", "state", "countryOrRegion", "postalCode", "@odata.type");
    private static final PropertyNameMatcher MATCHER = FloorFormat.matcher(NAMES);
    private static final SerializableString[] ENCODED = FloorFormat.encoded(NAMES);
    private static final PhysicalAddress EMPTY =
            new PhysicalAddress(null, null, null, null, null, null, null, Json.EMPTY);

    private FloorAddress() {}

    /** Reads what follows a name: null, or an object whose members replace those of the address before. */
    static @Nullable PhysicalAddress read(@Nullable PhysicalAddress before, FloorValues values, JsonParser in) {
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw Unusual.here();
        }
        return readMembers(before == null || !values.patch() ? EMPTY : before, values, in);
    }

    private static PhysicalAddress readMembers(PhysicalAddress before, FloorValues values, JsonParser in) {
        PhysicalAddressType type = before.type();
        String postOfficeBox = before.postOfficeBox();
        String street = before.street();
        String city = before.city();
        String state = before.state();
        String countryOrRegion = before.countryOrRegion();
        String postalCode = before.postalCode();
        int seen = 0;
        int position = in.nextNameMatch(MATCHER);
        for (; position >= 0; position = in.nextNameMatch(MATCHER)) {
            if ((seen & 1 << position) != 0) {
                throw Unusual.here();
            }
            seen |= 1 << position;
            switch (position) {
                case 0 -> type = values.member(in, PhysicalAddressType.TYPE);
                case 1 -> postOfficeBox = values.text(in);
                case 2 -> street = values.text(in);
                case 3 -> city = values.text(in);
                case 4 -> state = values.text(in);
                case 5 -> countryOrRegion = values.text(in);
                case 6 -> postalCode = values.text(in);
                default -> values.type(in, "microsoft.graph.physicalAddress");
            }
        }
        FloorFormat.end(position);
        return new PhysicalAddress(
                type, postOfficeBox, street, city, state, countryOrRegion, postalCode, before.additional());
    }

    /** Writes every member, as null if it has no value. */
    static void write(PhysicalAddress address, JsonGenerator out) {
        if (!address.additional().isEmpty()) {
            throw Unusual.here();
        }
        out.writeStartObject();
        FloorFormat.member(ENCODED[0], address.type(), out);
        FloorFormat.text(ENCODED[1], address.postOfficeBox(), out);
        FloorFormat.text(ENCODED[2], address.street(), out);
        FloorFormat.text(ENCODED[3], address.city(), out);
        FloorFormat.text(ENCODED[4], address.state(), out);
        FloorFormat.text(ENCODED[5], address.countryOrRegion(), out);
        FloorFormat.text(ENCODED[6], address.postalCode(), out);
        out.writeEndObject();
    }

    /** Writes what changes, null for a member that goes. */
    static void writeChanges(@Nullable PhysicalAddress from, PhysicalAddress to, JsonGenerator out) {
        PhysicalAddress before = from == null ? EMPTY : from;
        if (!before.additional().equals(to.additional())) {
            throw Unusual.here();
        }
        out.writeStartObject();
        if (!Objects.equals(before.type(), to.type())) {
            FloorFormat.member(ENCODED[0], to.type(), out);
        }
        FloorFormat.textChange(ENCODED[1], before.postOfficeBox(), to.postOfficeBox(), out);
        FloorFormat.textChange(ENCODED[2], before.street(), to.street(), out);
        FloorFormat.textChange(ENCODED[3], before.city(), to.city(), out);
        FloorFormat.textChange(ENCODED[4], before.state(), to.state(), out);
        FloorFormat.textChange(ENCODED[5], before.countryOrRegion(), to.countryOrRegion(), out);
        FloorFormat.textChange(ENCODED[6], before.postalCode(), to.postalCode(), out);
        out.writeEndObject();
    }
}

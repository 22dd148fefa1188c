package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A street address.
 *
 * @param type {@link #ADDRESS_TYPE}
 * @param postOfficeBox {@link #POST_OFFICE_BOX}
 * @param street {@link #STREET}
 * @param city {@link #CITY}
 * @param state {@link #STATE}
 * @param countryOrRegion {@link #COUNTRY_OR_REGION}
 * @param postalCode {@link #POSTAL_CODE}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/physicaladdress">physicalAddress</a>
 */
public record PhysicalAddress(
        @Nullable PhysicalAddressType type,
        @Nullable String postOfficeBox,
        @Nullable String street,
        @Nullable String city,
        @Nullable String state,
        @Nullable String countryOrRegion,
        @Nullable String postalCode,
        Map<String, @Nullable Object> additional)
        implements Resource<PhysicalAddress> {

    private static final Declaration<PhysicalAddress> OWN =
            Declaration.<PhysicalAddress>complex("microsoft.graph.physicalAddress");

    /** What the address is used for. Changed by Update place. */
    public static final Property<PhysicalAddress, PhysicalAddressType> ADDRESS_TYPE =
            OWN.property("type", PhysicalAddressType.TYPE, BETAS);

    /** The number of the post office box. Changed by Update place. */
    public static final Property<PhysicalAddress, String> POST_OFFICE_BOX =
            OWN.property("postOfficeBox", STRING, BETAS);

    /** The street and the number in it. Changed by Update place. */
    public static final Property<PhysicalAddress, String> STREET = OWN.property("street", STRING);

    /** The city. Changed by Update place. */
    public static final Property<PhysicalAddress, String> CITY = OWN.property("city", STRING);

    /** The state or province. Changed by Update place. */
    public static final Property<PhysicalAddress, String> STATE = OWN.property("state", STRING);

    /** The country or region, free text. Changed by Update place. */
    public static final Property<PhysicalAddress, String> COUNTRY_OR_REGION = OWN.property("countryOrRegion", STRING);

    /** The postal code. Changed by Update place. */
    public static final Property<PhysicalAddress, String> POSTAL_CODE = OWN.property("postalCode", STRING);

    /** The type {@code microsoft.graph.physicalAddress}. */
    public static final ResourceType<PhysicalAddress> TYPE =
            ResourceType.of(OWN, PhysicalAddress::of, PhysicalAddress::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public PhysicalAddress {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {type, postOfficeBox, street, city, state, countryOrRegion, postalCode};
    }

    private static PhysicalAddress of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new PhysicalAddress(
                ADDRESS_TYPE.in(values),
                POST_OFFICE_BOX.in(values),
                STREET.in(values),
                CITY.in(values),
                STATE.in(values),
                COUNTRY_OR_REGION.in(values),
                POSTAL_CODE.in(values),
                additional);
    }

    @Override
    public ResourceType<PhysicalAddress> resourceType() {
        return TYPE;
    }
}

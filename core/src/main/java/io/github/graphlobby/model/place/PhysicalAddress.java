package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A street address.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/physicaladdress">physicalAddress</a>.
 *
 * @param type what the address is used for
 * @param postOfficeBox the number of the post office box
 * @param street the street and the number in it
 * @param city the city
 * @param state the state or province
 * @param countryOrRegion the country or region, free text
 * @param postalCode the postal code
 * @param additional members that no property declares, never null
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

    /**
     * The property {@code type}: what the address is used for.
     *
     * <p>Changed by Update place. In the beta versions.
     */
    public static final Property<PhysicalAddress, PhysicalAddressType> ADDRESS_TYPE =
            OWN.property("type", PhysicalAddressType.TYPE, BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code postOfficeBox}: the number of the post office box.
     *
     * <p>Changed by Update place. In the beta versions.
     */
    public static final Property<PhysicalAddress, String> POST_OFFICE_BOX =
            OWN.property("postOfficeBox", STRING, BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code street}: the street and the number in it.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<PhysicalAddress, String> STREET = OWN.property("street", STRING);

    /**
     * The property {@code city}: the city.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<PhysicalAddress, String> CITY = OWN.property("city", STRING);

    /**
     * The property {@code state}: the state or province.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<PhysicalAddress, String> STATE = OWN.property("state", STRING);

    /**
     * The property {@code countryOrRegion}: the country or region, free text.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<PhysicalAddress, String> COUNTRY_OR_REGION = OWN.property("countryOrRegion", STRING);

    /**
     * The property {@code postalCode}: the postal code.
     *
     * <p>Changed by Update place. In every schema version.
     */
    public static final Property<PhysicalAddress, String> POSTAL_CODE = OWN.property("postalCode", STRING);

    /** The type {@code microsoft.graph.physicalAddress}. */
    public static final ResourceType<PhysicalAddress> TYPE =
            ResourceType.of(OWN, PhysicalAddress::of, PhysicalAddress::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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

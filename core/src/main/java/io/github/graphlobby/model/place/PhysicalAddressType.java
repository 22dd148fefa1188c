package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * What an address is used for.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/physicaladdress">physicalAddress</a>.
 */
public final class PhysicalAddressType extends EvolvableEnum {
    private static final EnumType.Members<PhysicalAddressType> OWN = EnumType.members(
            "microsoft.graph.physicalAddressType", PhysicalAddressType.class, PhysicalAddressType::new);

    /** Not known. */
    public static final PhysicalAddressType UNKNOWN = OWN.member("unknown", BETA_2020, BETA_2022, BETA_2026);

    /** A home. */
    public static final PhysicalAddressType HOME = OWN.member("home", BETA_2020, BETA_2022, BETA_2026);

    /** A business. */
    public static final PhysicalAddressType BUSINESS = OWN.member("business", BETA_2020, BETA_2022, BETA_2026);

    /** Something else. */
    public static final PhysicalAddressType OTHER = OWN.member("other", BETA_2020, BETA_2022, BETA_2026);

    /** The type {@code microsoft.graph.physicalAddressType}. */
    public static final EnumType<PhysicalAddressType> TYPE = OWN.type();

    private PhysicalAddressType(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static PhysicalAddressType of(String text) {
        return TYPE.of(text);
    }
}

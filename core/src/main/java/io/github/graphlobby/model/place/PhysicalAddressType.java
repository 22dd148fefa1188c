package io.github.graphlobby.model.place;

import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * What an address is used for.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/physicaladdress">physicalAddress</a>
 */
public final class PhysicalAddressType extends EvolvableEnum {
    private static final EnumType.Members<PhysicalAddressType> OWN = EnumType.members(
            "microsoft.graph.physicalAddressType", PhysicalAddressType.class, PhysicalAddressType::new);

    /** Not known. */
    public static final PhysicalAddressType UNKNOWN = OWN.member("unknown", BETAS);

    /** A home. */
    public static final PhysicalAddressType HOME = OWN.member("home", BETAS);

    /** A business. */
    public static final PhysicalAddressType BUSINESS = OWN.member("business", BETAS);

    /** Something else. */
    public static final PhysicalAddressType OTHER = OWN.member("other", BETAS);

    /** The type {@code microsoft.graph.physicalAddressType}. */
    public static final EnumType<PhysicalAddressType> TYPE = OWN.type();

    private PhysicalAddressType(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static PhysicalAddressType of(String text) {
        return TYPE.of(text);
    }
}

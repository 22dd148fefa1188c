package io.github.graphlobby.bench;

import org.jspecify.annotations.Nullable;

/** A mutable address. */
public final class PojoAddress {
    /** The property of that name. */
    public @Nullable String type;

    /** The property of that name. */
    public @Nullable String postOfficeBox;

    /** The property of that name. */
    public @Nullable String street;

    /** The property of that name. */
    public @Nullable String city;

    /** The property of that name. */
    public @Nullable String state;

    /** The property of that name. */
    public @Nullable String countryOrRegion;

    /** The property of that name. */
    public @Nullable String postalCode;

    /** Makes an empty one. */
    public PojoAddress() {}

    PojoAddress copy() {
        var copy = new PojoAddress();
        copy.type = type;
        copy.postOfficeBox = postOfficeBox;
        copy.street = street;
        copy.city = city;
        copy.state = state;
        copy.countryOrRegion = countryOrRegion;
        copy.postalCode = postalCode;
        return copy;
    }
}

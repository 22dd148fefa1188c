package io.github.graphlobby.permission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permission under one scheme.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param name the name in the provisioned spelling, such as {@code Place.ReadWrite.All}
 * @param scheme the scheme under which it is granted
 * @param id the GUID under which it is provisioned for that scheme; null if none is known
 * @param adminConsent whether an administrator must consent to it
 * @param privilegeLevel from 1 (least) to 5 (most); 0 if it is not known
 */
public record Permission(
        String name, Scheme scheme, @Nullable UUID id, boolean adminConsent, int privilegeLevel) {

    /**
     * Makes a permission.
     *
     * @param name the name
     * @param scheme the scheme
     * @param id the GUID, or null
     * @param adminConsent whether an administrator must consent
     * @param privilegeLevel the level, or 0
     * @throws IllegalArgumentException if the name is blank, as no permission is called
     */
    public Permission {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a permission without a name");
        }
    }
}

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
        String name, Scheme scheme, @Nullable UUID id, boolean adminConsent, int privilegeLevel) {}

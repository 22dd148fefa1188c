package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permission under one scheme.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class Permission {
    private static final int MOST_PRIVILEGED = 5;

    private final String name;
    private final Scheme scheme;
    private final @Nullable UUID id;
    private final boolean adminConsent;
    private final int privilegeLevel;

    private Permission(String name, Scheme scheme, @Nullable UUID id, boolean adminConsent, int privilegeLevel) {
        this.name = name;
        this.scheme = scheme;
        this.id = id;
        this.adminConsent = adminConsent;
        this.privilegeLevel = privilegeLevel;
    }

    /**
     * Makes a permission of which no more is known.
     *
     * @param name the name in the provisioned spelling, such as {@code Place.ReadWrite.All}
     * @param scheme the scheme under which it is granted
     * @return the permission
     * @throws IllegalArgumentException if the name is blank, as no permission is called
     */
    public static Permission of(String name, Scheme scheme) {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("a permission without a name");
        }
        return new Permission(name, requireNonNull(scheme, "scheme"), null, false, 0);
    }

    /**
     * {@return this permission with another id}
     *
     * @param newId the GUID under which it is provisioned for the scheme; null if none is known
     */
    public Permission withId(@Nullable UUID newId) {
        return new Permission(name, scheme, newId, adminConsent, privilegeLevel);
    }

    /**
     * {@return this permission with or without the need for an administrator's consent}
     *
     * @param needed whether an administrator must consent to it
     */
    public Permission withAdminConsent(boolean needed) {
        return new Permission(name, scheme, id, needed, privilegeLevel);
    }

    /**
     * {@return this permission with another privilege level}
     *
     * @param level from 1 (least) to 5 (most); 0 if it is not known
     * @throws IllegalArgumentException if there is no such level
     */
    public Permission withPrivilegeLevel(int level) {
        if (level < 0 || level > MOST_PRIVILEGED) {
            throw new IllegalArgumentException("a privilege level is 0 to " + MOST_PRIVILEGED + ", not " + level);
        }
        return new Permission(name, scheme, id, adminConsent, level);
    }

    /** The same permission under the name that a model goes by. */
    Permission named(String other) {
        return other.equals(name) ? this : new Permission(other, scheme, id, adminConsent, privilegeLevel);
    }

    /** {@return the name in the provisioned spelling} */
    public String name() {
        return name;
    }

    /** {@return the scheme under which it is granted} */
    public Scheme scheme() {
        return scheme;
    }

    /** {@return the GUID under which it is provisioned for the scheme; null if none is known} */
    public @Nullable UUID id() {
        return id;
    }

    /** {@return whether an administrator must consent to it} */
    public boolean adminConsent() {
        return adminConsent;
    }

    /** {@return the level from 1 (least) to 5 (most); 0 if it is not known} */
    public int privilegeLevel() {
        return privilegeLevel;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Permission that
                && name.equals(that.name)
                && scheme == that.scheme
                && Objects.equals(id, that.id)
                && adminConsent == that.adminConsent
                && privilegeLevel == that.privilegeLevel;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, scheme, id, adminConsent, privilegeLevel);
    }

    /** {@return name and scheme, for people} */
    @Override
    public String toString() {
        return name + " (" + scheme + ")";
    }
}

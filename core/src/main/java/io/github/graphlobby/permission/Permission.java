package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A permission under one scheme.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class Permission {
    private static final int MOST_PRIVILEGED = 5;

    /** By what two permissions of one name may have apart. */
    static final Comparator<Permission> BY_FACETS = Comparator.<Permission, String>comparing(
                    permission -> String.valueOf(permission.id))
            .thenComparing(permission -> permission.adminConsent)
            .thenComparing(permission -> permission.privilegeLevel)
            .thenComparing(permission -> permission.consent);

    private final String name;
    private final Scheme scheme;
    private final @Nullable UUID id;
    private final boolean adminConsent;
    private final int privilegeLevel;
    private final Consent consent;
    private final Set<String> alsoRequired;

    /** To what somebody can consent. */
    private enum Consent {
        /** To the whole tenant, or to what is a user's. */
        ORDINARY,
        /** To one resource. */
        RESOURCE,
        /** Nobody: only Microsoft grants it, to applications of its choice. */
        NONE
    }

    private Permission(
            String name,
            Scheme scheme,
            @Nullable UUID id,
            boolean adminConsent,
            int privilegeLevel,
            Consent consent,
            Set<String> alsoRequired) {
        this.name = name;
        this.scheme = scheme;
        this.id = id;
        this.adminConsent = adminConsent;
        this.privilegeLevel = privilegeLevel;
        this.consent = consent;
        this.alsoRequired = alsoRequired;
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
        return new Permission(name, requireNonNull(scheme, "scheme"), null, false, 0, Consent.ORDINARY, Set.of());
    }

    /**
     * {@return this permission with another id}
     *
     * @param newId the GUID under which it is provisioned for the scheme; null if none is known
     */
    public Permission withId(@Nullable UUID newId) {
        return new Permission(name, scheme, newId, adminConsent, privilegeLevel, consent, alsoRequired);
    }

    /**
     * {@return this permission with or without the need for an administrator's consent}
     *
     * @param needed whether an administrator must consent to it
     */
    public Permission withAdminConsent(boolean needed) {
        return new Permission(name, scheme, id, needed, privilegeLevel, consent, alsoRequired);
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
        return new Permission(name, scheme, id, adminConsent, level, consent, alsoRequired);
    }

    /**
     * {@return this permission, which is granted for single resources, or not}
     *
     * <p>A grant of such a permission holds for the resource that {@link Caller#withGrantsOn} names, and for what
     * stands below it.
     *
     * @param isSpecific whether it is granted for single resources, such as a team or a chat
     */
    public Permission withResourceSpecific(boolean isSpecific) {
        Consent other = isSpecific ? Consent.RESOURCE : isResourceSpecific() ? Consent.ORDINARY : consent;
        return new Permission(name, scheme, id, adminConsent, privilegeLevel, other, alsoRequired);
    }

    /**
     * {@return this permission, to which nobody can consent, or not}
     *
     * @param isOnly whether only Microsoft grants it, to applications of its choice
     */
    public Permission withPreauthorizationOnly(boolean isOnly) {
        Consent other = isOnly ? Consent.NONE : isPreauthorizationOnly() ? Consent.ORDINARY : consent;
        return new Permission(name, scheme, id, adminConsent, privilegeLevel, other, alsoRequired);
    }

    /** The same permission as a requirement, with what is needed besides. */
    Permission withAlsoRequired(Set<String> names) {
        return names.equals(alsoRequired)
                ? this
                : new Permission(name, scheme, id, adminConsent, privilegeLevel, consent, names);
    }

    /** The same permission under the name that a model goes by. */
    Permission named(String other) {
        return other.equals(name)
                ? this
                : new Permission(other, scheme, id, adminConsent, privilegeLevel, consent, alsoRequired);
    }

    /** What two rules say of one permission: whichever grants it to fewer, in whatever order they stand. */
    Permission and(Permission other) {
        return new Permission(
                name.compareTo(other.name) <= 0 ? name : other.name,
                scheme,
                Stream.of(id, other.id)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                adminConsent || other.adminConsent,
                Math.max(privilegeLevel, other.privilegeLevel),
                consent.compareTo(other.consent) >= 0 ? consent : other.consent,
                Set.of());
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

    /** {@return whether it is granted for single resources, such as a team or a chat} */
    public boolean isResourceSpecific() {
        return consent == Consent.RESOURCE;
    }

    /** {@return whether only Microsoft grants it, to applications of its choice, so that nobody can consent to it} */
    public boolean isPreauthorizationOnly() {
        return consent == Consent.NONE;
    }

    /**
     * {@return names of permissions of which one is needed besides, where a {@link Decision} requires this one or is
     * made by it; none if it is enough alone, by name, immutable}
     */
    public Set<String> alsoRequired() {
        return alsoRequired;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Permission that && isLike(that));
    }

    private boolean isLike(Permission that) {
        return name.equals(that.name)
                && scheme == that.scheme
                && Objects.equals(id, that.id)
                && adminConsent == that.adminConsent
                && privilegeLevel == that.privilegeLevel
                && consent == that.consent
                && alsoRequired.equals(that.alsoRequired);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, scheme, id, adminConsent, privilegeLevel, consent, alsoRequired);
    }

    /** {@return name and scheme, and what is needed besides, for people} */
    @Override
    public String toString() {
        String besides = alsoRequired.isEmpty() ? "" : " with " + String.join(" or ", alsoRequired);
        return name + besides + " (" + scheme + ")";
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Permissions that are enough for some operations, and none of which can be left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class LeastGrants {
    private final List<Permission> permissions;
    private final List<ModelOperation> operations;

    LeastGrants(List<Permission> permissions, List<ModelOperation> operations) {
        this.permissions = permissions;
        this.operations = operations;
    }

    /** {@return the permissions, by name; none if nothing is to be done} */
    public List<Permission> permissions() {
        return permissions;
    }

    /**
     * {@return those of them to which the model says that an administrator must consent, by name}
     *
     * <p>To those of an application nobody else can, also where a file leaves that out.
     */
    public List<Permission> adminConsent() {
        return permissions.stream().filter(Permission::adminConsent).toList();
    }

    /**
     * {@return the operations for which a permission is needed: without it the others do not allow them}
     *
     * @param permission one of the permissions
     */
    public List<ModelOperation> neededFor(Permission permission) {
        requireNonNull(permission, "permission");
        Set<String> others = permissions.stream()
                .filter(other -> !other.equals(permission))
                .map(Permission::name)
                .collect(Collectors.toSet());
        Caller without = Caller.of(permission.scheme(), others);
        return operations.stream()
                .filter(operation -> !operation.allows(without))
                .toList();
    }

    /** {@return the names of the permissions, for people} */
    @Override
    public String toString() {
        return permissions.stream().map(Permission::name).collect(joining(", "));
    }
}

package io.github.graphlobby.permission;

import java.util.List;
import java.util.Set;

/**
 * One statement of a permission model: this permission allows these methods on these paths.
 *
 * <p>Several rules for one path are alternatives. Immutable, thread-safe, a value.
 *
 * @param permission the permission, which names the scheme too
 * @param methods the HTTP methods, upper case
 * @param templates the path templates
 * @param least whether it is the least privileged permission for them
 * @param alsoRequired names of permissions of which the caller must hold one besides; none if empty
 * @param source where the rule comes from, for people
 */
public record PermissionRule(
        Permission permission,
        Set<String> methods,
        List<String> templates,
        boolean least,
        Set<String> alsoRequired,
        String source) {

    /**
     * Makes a rule.
     *
     * @param permission the permission
     * @param methods the HTTP methods
     * @param templates the path templates
     * @param least whether it is the least privileged permission
     * @param alsoRequired names of permissions of which one is needed besides
     * @param source where the rule comes from
     * @throws IllegalArgumentException if a permission that is needed besides has no name
     */
    public PermissionRule {
        methods = Set.copyOf(methods);
        templates = List.copyOf(templates);
        alsoRequired = Set.copyOf(alsoRequired);
        for (String name : alsoRequired) {
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "a permission without a name is required besides " + permission.name());
            }
        }
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which permissions are provisioned: by id, by name, and what a model says differently.
 *
 * <p>Immutable and thread-safe.
 */
public final class Provisioning {
    private final List<ProvisionedPermission> all;
    private final Map<UUID, List<ProvisionedPermission>> byId = new HashMap<>();
    private final Map<String, List<ProvisionedPermission>> byName = new HashMap<>();

    private Provisioning(List<ProvisionedPermission> all) {
        this.all = all;
        for (ProvisionedPermission each : all) {
            byName.computeIfAbsent(key(each.name(), each.scheme()), key -> new ArrayList<>())
                    .add(each);
            if (each.id() != null) {
                byId.computeIfAbsent(each.id(), key -> new ArrayList<>()).add(each);
            }
        }
    }

    private static String key(String name, Scheme scheme) {
        return PermissionName.folded(name) + " " + scheme;
    }

    /**
     * Makes it of what is provisioned.
     *
     * @param all the provisioned permissions
     * @return the provisioning
     */
    public static Provisioning of(Collection<ProvisionedPermission> all) {
        return new Provisioning(List.copyOf(requireNonNull(all, "all")));
    }

    /** {@return all that is provisioned, in its order, immutable} */
    public List<ProvisionedPermission> all() {
        return all;
    }

    /**
     * {@return what is granted under an id; none if nothing is}
     *
     * @param id the id
     */
    public List<ProvisionedPermission> find(UUID id) {
        return List.copyOf(byId.getOrDefault(requireNonNull(id, "id"), List.of()));
    }

    /**
     * {@return how a permission is provisioned; none if it is not}
     *
     * @param name the name, compared ignoring ASCII letter case
     * @param scheme the scheme
     */
    public List<ProvisionedPermission> find(String name, Scheme scheme) {
        return List.copyOf(
                byName.getOrDefault(key(requireNonNull(name, "name"), requireNonNull(scheme, "scheme")), List.of()));
    }

    /**
     * {@return a model whose permissions have the ids under which they are provisioned, where it knows none}
     *
     * @param model the model
     */
    public PermissionModel applyTo(PermissionModel model) {
        List<PermissionRule> rules = requireNonNull(model, "model").rules().stream()
                .map(rule -> rule.withPermission(identified(rule.permission())))
                .toList();
        return PermissionModel.of(rules).withFindings(model.findings());
    }

    private Permission identified(Permission permission) {
        UUID id = permission.id() == null ? id(permission) : permission.id();
        return permission.withId(id);
    }

    private @Nullable UUID id(Permission permission) {
        return find(PermissionName.required(permission.name()), permission.scheme()).stream()
                .filter(each -> each.id() != null)
                .min(Comparator.comparing(ProvisionedPermission::isEnabled)
                        .reversed()
                        .thenComparing(each -> String.valueOf(each.id())))
                .map(ProvisionedPermission::id)
                .orElse(null);
    }

    /**
     * {@return how a model differs from what is provisioned, by the names of permissions}
     *
     * @param model the model
     */
    public List<Finding> differences(PermissionModel model) {
        var permissions = new TreeMap<String, Permission>();
        requireNonNull(model, "model")
                .rules()
                .forEach(rule -> permissions.merge(rule.permission().toString(), rule.permission(), Permission::and));
        var findings = new ArrayList<Finding>();
        permissions.values().forEach(permission -> compare(permission, findings));
        return List.copyOf(findings);
    }

    private void compare(Permission permission, List<Finding> findings) {
        List<ProvisionedPermission> known = find(PermissionName.required(permission.name()), permission.scheme());
        if (known.isEmpty()) {
            add(Finding.Kind.NOT_PROVISIONED, permission, "is not provisioned", findings);
            return;
        }
        if (known.stream().allMatch(each -> each.id() == null)) {
            add(Finding.Kind.NOT_PROVISIONED, permission, "is provisioned without an id", findings);
        }
        if (known.stream().noneMatch(ProvisionedPermission::isEnabled)) {
            add(Finding.Kind.NOT_ENABLED, permission, "is not enabled", findings);
        }
        if (known.stream().noneMatch(each -> each.name().equals(permission.name()))) {
            add(
                    Finding.Kind.OTHER_SPELLING,
                    permission,
                    "is provisioned as " + known.get(0).name(),
                    findings);
        }
        if (permission.id() != null
                && known.stream().noneMatch(each -> permission.id().equals(each.id()))) {
            add(
                    Finding.Kind.OTHER_ID,
                    permission,
                    "is provisioned under " + known.get(0).id(),
                    findings);
        }
    }

    private static void add(Finding.Kind kind, Permission permission, String words, List<Finding> findings) {
        findings.add(Finding.of(kind, permission.toString(), permission + " " + words));
    }

    /** {@return how many there are, for people} */
    @Override
    public String toString() {
        return all.size() + " provisioned permissions";
    }
}

package io.github.graphlobby.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which permissions allow which methods on which paths, compiled from rules: a trie over the paths, and bits for the
 * grants.
 *
 * <p>What no rule allows is denied. Immutable and thread-safe; one model serves all threads.
 */
public final class PermissionModel {
    private final List<PermissionRule> rules;
    private final PathTemplates<Map<String, Operation>> paths = new PathTemplates<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The name of each number, in the spelling in which it came first. */
    private final List<String> names = new ArrayList<>();

    private PermissionModel(List<PermissionRule> rules) {
        this.rules = rules;
        for (PermissionRule rule : rules) {
            add(rule);
        }
    }

    /**
     * Makes a model.
     *
     * @param rules the rules; their order does not matter
     * @return the model
     */
    public static PermissionModel of(Collection<PermissionRule> rules) {
        return new PermissionModel(List.copyOf(rules));
    }

    private void add(PermissionRule rule) {
        Permission permission = canonical(rule.permission());
        var claim = new Claim(permission, intern(permission.name()), rule.least(), numbers(rule.alsoRequired()));
        for (String template : rule.templates()) {
            var methods = paths.add(template, HashMap::new);
            for (String method : rule.methods()) {
                methods.computeIfAbsent(method, m -> new Operation(this, m, template))
                        .add(claim);
            }
        }
    }

    private int[] numbers(Set<String> required) {
        int[] numbers = new int[required.size()];
        int i = 0;
        for (String name : required) {
            numbers[i++] = intern(PermissionName.required(name));
        }
        return numbers;
    }

    private static Permission canonical(Permission permission) {
        String name = PermissionName.required(permission.name());
        return name.equals(permission.name())
                ? permission
                : new Permission(
                        name,
                        permission.scheme(),
                        permission.id(),
                        permission.adminConsent(),
                        permission.privilegeLevel());
    }

    private int intern(String name) {
        return numbers.computeIfAbsent(PermissionName.folded(name), folded -> {
            names.add(name);
            return numbers.size();
        });
    }

    /**
     * Returns the rules from which the model was made, each with its source.
     *
     * @return the rules, immutable
     */
    public List<PermissionRule> rules() {
        return rules;
    }

    /**
     * Decides whether a caller may use a method on a path.
     *
     * @param caller the caller
     * @param method the HTTP method, compared exactly; HEAD and OPTIONS are not implied by others
     * @param path the path as it was sent, relative to the root of the service
     * @return the decision
     */
    public Decision decide(Caller caller, String method, String path) {
        return decide(caller, method, RequestPath.parse(path));
    }

    /**
     * Decides whether a caller may use a method on a path.
     *
     * @param caller the caller
     * @param method the HTTP method, compared exactly
     * @param path the parsed path
     * @return the decision
     */
    public Decision decide(Caller caller, String method, RequestPath path) {
        String problem = path.problem();
        if (problem != null) {
            return new Denied(Denied.Reason.MALFORMED_PATH, caller, null, problem);
        }
        var match = paths.find(path);
        if (match == null) {
            return new Denied(Denied.Reason.UNKNOWN_PATH, caller, null, "");
        }
        Operation operation = match.value().get(method);
        if (operation == null) {
            return new Denied(Denied.Reason.UNSUPPORTED_METHOD, caller, match.template(), method);
        }
        return decide(caller, operation);
    }

    private Decision decide(Caller caller, Operation operation) {
        List<Claim> claims = operation.claims(caller.scheme());
        GrantMask grants = caller.mask(this);
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).isMetBy(grants)) {
                return new Allowed(caller, operation, grants);
            }
        }
        var reason = claims.isEmpty() ? Denied.Reason.UNSUPPORTED_SCHEME : Denied.Reason.INSUFFICIENT_PERMISSIONS;
        return new Denied(reason, caller, operation);
    }

    /** The number of a permission that is granted, or a negative one if no rule names it. */
    int number(String grant) {
        Integer number = numbers.get(PermissionName.folded(grant));
        return number == null ? -1 : number;
    }

    String name(int number) {
        return names.get(number);
    }

    int maskLength() {
        return (numbers.size() >> 6) + 1;
    }
}

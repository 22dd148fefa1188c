package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The permissions of a model, each with a number. What two rules say differently of a permission, its spelling for
 * example, is told in one way, whatever the order of the rules.
 */
final class PermissionNames {
    /** By the folded name, and by the spellings of the model, so that most grants need not be folded. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /**
     * By each spelling in a rule, those of what is required besides and documented misspellings included, which no
     * grant has: a long name is not folded for each of its rules.
     */
    private final Map<String, Integer> required = new HashMap<>();
    /** The name of each number, the first of its spellings in the order of texts. */
    private final List<String> names = new ArrayList<>();

    private final Map<Scheme, Map<Integer, Permission>> permissions = new EnumMap<>(Scheme.class);
    private final BitSet resourceSpecific = new BitSet();

    PermissionNames(List<PermissionRule> rules) {
        Permission last = null;
        for (PermissionRule rule : rules) {
            // The rules of a file come with one permission after the other.
            if (!rule.permission().equals(last)) {
                add(rule.permission());
                last = rule.permission();
            }
        }
        // Only afterwards, so that a permission keeps its own spelling whatever another one calls it.
        int own = names.size();
        for (PermissionRule rule : rules) {
            rule.alsoRequired().forEach(name -> intern(name, own));
        }
    }

    private void add(Permission permission) {
        int number = intern(permission.name(), 0);
        if (permission.isResourceSpecific()) {
            resourceSpecific.set(number);
        }
        permissions
                .computeIfAbsent(permission.scheme(), scheme -> new HashMap<>())
                .merge(number, permission.withAlsoRequired(Set.of()), Permission::and);
    }

    /** The number of a name, which may change the spelling of those from a number on. */
    private int intern(String written, int mayBeRespelled) {
        Integer known = required.get(written);
        if (known == null) {
            known = internName(PermissionName.required(written), mayBeRespelled);
            required.put(written, known);
        }
        return known;
    }

    private int internName(String name, int mayBeRespelled) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = numbers.computeIfAbsent(PermissionName.folded(name), folded -> newNumber(name));
            numbers.put(name, known);
            if (known >= mayBeRespelled && name.compareTo(names.get(known)) < 0) {
                names.set(known, name);
            }
        }
        return known;
    }

    private int newNumber(String name) {
        names.add(name);
        return names.size() - 1;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The number of a permission that some rule requires, as the rule spells it. */
    int required(String name) {
        return requireNonNull(required.get(name));
    }

    /** The number of a permission that is granted; negative if no rule names it. */
    int granted(String name) {
        Integer number = numbers.get(name);
        return number != null ? number : numbers.getOrDefault(PermissionName.folded(name), -1);
    }

    boolean isResourceSpecific(int number) {
        return resourceSpecific.get(number);
    }

    /** What all rules say of a permission; of one that they only require besides another, its name. */
    Permission permission(int number, Scheme scheme) {
        Permission permission = permissions.getOrDefault(scheme, Map.of()).get(number);
        return permission == null ? Permission.of(names.get(number), scheme) : permission.named(names.get(number));
    }
}

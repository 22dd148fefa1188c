package io.github.graphlobby.permission;

import io.github.graphlobby.internal.NameSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rules say of one permission on a method of a template: any of them is enough. */
final class ClaimDraft {
    private final int number;
    private final List<PermissionRule> rules = new ArrayList<>(1);
    private Set<Integer> others = Set.of();
    private boolean alone;
    private boolean least;

    ClaimDraft(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void add(PermissionRule rule, PermissionNames names) {
        rules.add(rule);
        least |= rule.least();
        if (rule.alsoRequired().isEmpty()) {
            alone = true;
            return;
        }
        others = others.isEmpty() ? new TreeSet<>() : others;
        for (String other : rule.alsoRequired()) {
            int besides = names.required(other);
            others.add(besides);
            alone |= besides == number;
        }
    }

    /** The claim of the permission under a scheme. */
    Claim claim(Scheme scheme, PermissionNames names) {
        Permission permission = names.permission(number, scheme);
        if (alone) {
            return new Claim(permission, number, least, Claim.NONE, List.copyOf(rules));
        }
        var besides = NameSet.copyOf(others.stream().map(names::name).sorted().toList());
        int[] numbers = others.stream().mapToInt(Integer::intValue).toArray();
        return new Claim(permission.withAlsoRequired(besides), number, least, numbers, List.copyOf(rules));
    }
}

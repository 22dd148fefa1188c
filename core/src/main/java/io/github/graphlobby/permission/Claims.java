package io.github.graphlobby.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What decisions say of the claims of an operation. */
final class Claims {
    private Claims() {}

    static List<Permission> permissions(List<Claim> claims) {
        return permissions(claims, claim -> true);
    }

    static List<Permission> leastPrivileged(List<Claim> claims) {
        return permissions(claims, Claim::least);
    }

    static List<Permission> permissions(List<Claim> claims, Predicate<Claim> wanted) {
        var permissions = new HashMap<Integer, Permission>();
        for (Claim claim : claims) {
            if (wanted.test(claim)) {
                permissions.putIfAbsent(claim.number(), claim.permission());
            }
        }
        var sorted = new ArrayList<>(permissions.values());
        sorted.sort(Comparator.comparing(Permission::name));
        return List.copyOf(sorted);
    }

    /** Whether a granted permission allows, or is the one that another needs to allow. */
    static boolean isUsed(int number, List<Claim> claims, GrantMask grants) {
        for (Claim claim : claims) {
            if (claim.isMetBy(grants) && (claim.number() == number || alsoRequires(claim, number))) {
                return true;
            }
        }
        return false;
    }

    /** The alternatives in words: a permission, and what it needs besides. */
    static String words(List<Claim> claims, PermissionModel model) {
        var words = new TreeSet<String>();
        for (Claim claim : claims) {
            words.add(words(claim, model));
        }
        return alternatives(words);
    }

    private static String words(Claim claim, PermissionModel model) {
        var others = new TreeSet<String>();
        for (int other : claim.alsoRequired()) {
            others.add(model.name(other));
        }
        String name = claim.permission().name();
        return others.isEmpty() ? name : "(" + name + " with " + alternatives(others) + ")";
    }

    static String alternatives(Collection<?> choices) {
        var words = new StringJoiner(" or ");
        for (Object choice : choices) {
            words.add(choice.toString());
        }
        return words.toString();
    }

    private static boolean alsoRequires(Claim claim, int number) {
        for (int other : claim.alsoRequired()) {
            if (other == number) {
                return true;
            }
        }
        return false;
    }
}

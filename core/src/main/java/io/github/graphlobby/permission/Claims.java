package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        return claims.stream()
                .filter(wanted)
                .collect(toMap(Claim::number, Claim::permission, (first, again) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Permission::name))
                .toList();
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
        return claims.stream()
                .map(claim -> words(claim, model))
                .distinct()
                .sorted()
                .collect(joining(" or "));
    }

    private static String words(Claim claim, PermissionModel model) {
        String others = Arrays.stream(claim.alsoRequired())
                .mapToObj(model::name)
                .sorted()
                .collect(joining(" or "));
        String name = claim.permission().name();
        return others.isEmpty() ? name : "(" + name + " with " + others + ")";
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

package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What decisions say of the claims on a method. */
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
        return claims.stream().anyMatch(claim -> claim.isMetBy(grants) && claim.names(number));
    }

    /** The alternatives in words. */
    static String words(List<Claim> claims) {
        return claims.stream().map(Claim::words).distinct().sorted().collect(joining(" or "));
    }
}

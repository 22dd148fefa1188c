package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What decisions say of the claims on a method. */
final class Claims {
    /** By all that two rules may have apart. */
    private static final Comparator<PermissionRule> BY_TEXT = Comparator.comparing(PermissionRule::toString)
            .thenComparing(PermissionRule::source)
            .thenComparing(rule -> String.valueOf(rule.date()))
            .thenComparing(PermissionRule::least)
            .thenComparing(rule -> new TreeSet<>(rule.alsoRequired()).toString())
            .thenComparing(PermissionRule::permission, Permission.BY_FACETS);

    private Claims() {}

    static List<Permission> permissions(Claim[] claims) {
        return permissions(claims, claim -> true);
    }

    static List<Permission> leastPrivileged(Claim[] claims) {
        return permissions(claims, Claim::least);
    }

    static List<Permission> permissions(Claim[] claims, Predicate<Claim> wanted) {
        return Stream.of(claims).filter(wanted).map(Claim::permission).toList();
    }

    /** The rules behind claims, in an order that does not depend on that in the model. */
    static List<PermissionRule> rules(Claim[] claims, Predicate<Claim> wanted) {
        return Stream.of(claims)
                .filter(wanted)
                .flatMap(claim -> claim.rules().stream())
                .sorted(BY_TEXT)
                .distinct()
                .toList();
    }

    /** The alternatives in words. */
    static String words(Claim[] claims) {
        return Stream.of(claims).map(Claim::words).sorted().collect(joining(" or "));
    }
}

package io.github.graphlobby.json;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.permission.Finding;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.Scheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a model file says of a permission, apart from its paths. */
final class PermissionFacets {
    /** Those that say nothing of who may do what are for people. */
    private static final Set<String> MEMBERS = Set.of(
            "authorizationType",
            "documentationWebUrl",
            "note",
            "implicit",
            "privilegeLevel",
            "ownerInfo",
            "schemes",
            "pathSets");

    private static final Set<String> SCHEME_MEMBERS = Set.of(
            "adminDisplayName",
            "adminDescription",
            "userDisplayName",
            "userDescription",
            "requiresAdminConsent",
            "isPreauthorizationOnly",
            "privilegeLevel");

    private static final String ORDINARY = "oAuth2";
    private static final String RESOURCE_SPECIFIC = "RSC";
    private static final String PREAUTHORIZED = "preAuthZOnly";

    private final String name;
    private final LocatedValue node;
    private final List<Finding> findings;
    private final Map<String, LocatedValue> schemes;
    private final String type;
    private final boolean isEvaluated;
    private final Map<Scheme, @Nullable Permission> permissions = new EnumMap<>(Scheme.class);

    PermissionFacets(String name, LocatedValue node, List<Finding> findings) {
        this.name = name;
        this.node = node;
        this.findings = findings;
        Map<String, LocatedValue> members = node.members();
        this.schemes = node.member("schemes").members();
        LocatedValue authorization = members.get("authorizationType");
        this.type = authorization == null ? ORDINARY : authorization.text();
        boolean isType = isTypeEvaluated(authorization);
        boolean isImplicit = isImplicitEvaluated(members.get("implicit"));
        this.isEvaluated = areKnown(members, MEMBERS) && isType && isImplicit;
    }

    private boolean isTypeEvaluated(@Nullable LocatedValue authorization) {
        boolean known = Set.of(ORDINARY, RESOURCE_SPECIFIC, PREAUTHORIZED).contains(type);
        return known || authorization == null || isLeftOut(authorization, "is " + Wording.quote(type));
    }

    /** Paths that need no permission would be allowed to everybody. */
    private boolean isImplicitEvaluated(@Nullable LocatedValue implicit) {
        return implicit == null || !implicit.bool() || isLeftOut(implicit, "is true");
    }

    private boolean areKnown(Map<String, LocatedValue> members, Set<String> known) {
        boolean areKnown = true;
        for (var member : members.entrySet()) {
            areKnown &= known.contains(member.getKey()) || isLeftOut(member.getValue(), "is no member of the format");
        }
        return areKnown;
    }

    private boolean isLeftOut(LocatedValue restriction, String what) {
        String pointer = restriction.pointer();
        findings.add(Finding.of(
                Finding.Kind.NOT_EVALUATED,
                pointer,
                Wording.name(pointer) + " " + what
                        + ", which is not evaluated, so that the permission allows nothing"));
        return false;
    }

    boolean declares(Scheme scheme) {
        return schemes.containsKey(scheme.key());
    }

    /** The permission under a scheme; null if something restricts it that is not evaluated. */
    @Nullable
    Permission of(Scheme scheme) {
        if (!permissions.containsKey(scheme)) {
            permissions.put(scheme, isEvaluated ? permission(scheme) : null);
        }
        return permissions.get(scheme);
    }

    private @Nullable Permission permission(Scheme scheme) {
        LocatedValue details = schemes.get(scheme.key());
        Map<String, LocatedValue> facets = details == null ? Map.of() : details.members();
        if (!areKnown(facets, SCHEME_MEMBERS)) {
            return null;
        }
        LocatedValue level =
                facets.getOrDefault("privilegeLevel", node.members().get("privilegeLevel"));
        return Permission.of(name, scheme)
                .withAdminConsent(LocatedValue.isTrue(facets.get("requiresAdminConsent")))
                .withPrivilegeLevel(level == null ? 0 : level.integer(0, 5))
                .withResourceSpecific(type.equals(RESOURCE_SPECIFIC))
                .withPreauthorizationOnly(
                        type.equals(PREAUTHORIZED) || LocatedValue.isTrue(facets.get("isPreauthorizationOnly")));
    }
}

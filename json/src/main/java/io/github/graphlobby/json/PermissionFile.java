package io.github.graphlobby.json;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.NameSet;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.permission.Finding;
import io.github.graphlobby.permission.Finding.Kind;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One permission model while it is read: what it says, what is wrong with it, and what is refused. */
final class PermissionFile {
    /** HTTP has some forty; each path is known with each, so that without a limit a file could be a product. */
    private static final int MOST_METHODS = 64;

    private static final Set<String> MEMBERS = Set.of("schemeKeys", "methods", "paths");
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final String source;
    private final Refusals refusals = new Refusals();
    private final List<Finding> findings = new ArrayList<>();
    private final List<PermissionRule> rules = new ArrayList<>();
    private final KnownPaths known = new KnownPaths();
    private final Set<String> methodsOfFile = new HashSet<>();
    /** The permissions of the file by their names in lower case, with the keys of their schemes. */
    private final Map<String, Set<String>> names = new HashMap<>();

    PermissionFile(String source) {
        this.source = source;
    }

    PermissionModel read(LocatedValue document) {
        Map<String, LocatedValue> permissions = document.member("permissions").members();
        permissions.forEach(
                (name, permission) -> addName(name, permission.at("schemes").value()));
        permissions.forEach((name, permission) -> refusals.guarded(() -> readPermission(name, permission)));
        refusals.raise();
        return PermissionModel.of(rules).withFindings(findings);
    }

    private void addName(String name, @Nullable Object schemes) {
        Set<String> keys = names.computeIfAbsent(Ascii.lowerCase(name), folded -> new HashSet<>());
        if (schemes instanceof Map<?, ?> declared) {
            declared.keySet().forEach(key -> keys.add(String.valueOf(key)));
        }
    }

    private void readPermission(String name, LocatedValue node) {
        if (name.isBlank()) {
            throw node.wrong("has no name");
        }
        var facets = new PermissionFacets(name, node, findings);
        for (LocatedValue pathSet : node.member("pathSets").items()) {
            refusals.guarded(() -> readPathSet(facets, pathSet));
        }
    }

    private void readPathSet(PermissionFacets facets, LocatedValue pathSet) {
        pathSet.forEachMember((name, member) -> {
            if (!MEMBERS.contains(name)) {
                refusals.add(pathSet.wrong("has " + Wording.quote(name) + ", which is not supported"));
            }
        });
        Set<String> methods = methods(pathSet.member("methods"));
        Map<Scheme, Permission> permissions = permissions(facets, pathSet.member("schemeKeys"));
        var paths = new ArrayList<PathOfFile>();
        pathSet.member("paths")
                .forEachMember(
                        (path, node) -> refusals.guarded(() -> paths.add(path(path, node, permissions.keySet()))));
        permissions.forEach((scheme, permission) ->
                paths.forEach(path -> rules.add(PermissionRule.of(permission, methods, path.templates(), source)
                        .withLeast(path.attributes().least().contains(scheme.key()))
                        .withAlsoRequired(path.attributes().alsoRequired()))));
    }

    /** A path of a path set. */
    private record PathOfFile(List<String> templates, PathAttributes attributes) {}

    /** Each once, however often it is named: every path has a rule for each. */
    private Set<String> methods(LocatedValue nodes) {
        var named = new LinkedHashSet<String>();
        for (LocatedValue node : nodes.items()) {
            refusals.guarded(() -> {
                if (!METHODS.contains(node.text())) {
                    find(Kind.UNKNOWN_METHOD, node, "is " + Wording.quote(node.text()) + ", which is no method");
                }
                named.add(node.text());
            });
        }
        methodsOfFile.addAll(named);
        if (methodsOfFile.size() > MOST_METHODS) {
            throw nodes.wrong("must name at most " + MOST_METHODS + " methods, with those of the path sets before it");
        }
        return NameSet.copyOf(named);
    }

    /** The permission under each scheme of a path set, but for those that something else restricts. */
    private Map<Scheme, Permission> permissions(PermissionFacets facets, LocatedValue keys) {
        Map<Scheme, Permission> permissions = new LinkedHashMap<>();
        for (LocatedValue key : keys.items()) {
            refusals.guarded(() -> {
                Scheme scheme = SchemeKey.read(key);
                if (!facets.declares(scheme)) {
                    find(Kind.UNDECLARED_SCHEME, key, "is " + scheme.key() + ", which the permission does not declare");
                }
                Permission permission = facets.of(scheme);
                if (permission != null) {
                    permissions.put(scheme, permission);
                }
            });
        }
        return permissions;
    }

    private PathOfFile path(String path, LocatedValue node, Set<Scheme> schemes) {
        TemplateOfFile template = known.template(path, node);
        PathAttributes attributes = known.attributes(node);
        for (String key : attributes.least()) {
            if (!schemes.contains(Scheme.ofKey(key))) {
                find(
                        Kind.UNKNOWN_LEAST,
                        node,
                        "is least under " + Wording.quote(key) + ", which is no scheme of its path set");
            }
        }
        attributes.alsoRequired().forEach(name -> checkAlsoRequired(name, node, schemes));
        if (template.kind() != null) {
            find(template.kind(), node, template.words());
        }
        return new PathOfFile(template.templates(), attributes);
    }

    private void checkAlsoRequired(String name, LocatedValue node, Set<Scheme> schemes) {
        Set<String> declared = names.get(Ascii.lowerCase(name));
        if (declared == null) {
            find(
                    Kind.UNKNOWN_ALSO_REQUIRED,
                    node,
                    "also requires " + Wording.quote(name) + ", which is no permission of the file");
            return;
        }
        for (Scheme scheme : schemes) {
            if (!declared.contains(scheme.key())) {
                find(
                        Kind.UNKNOWN_ALSO_REQUIRED,
                        node,
                        "also requires " + Wording.quote(name) + ", which is never granted as " + scheme);
            }
        }
    }

    private void find(Kind kind, LocatedValue node, String words) {
        String pointer = node.pointer();
        findings.add(Finding.of(kind, pointer, Wording.name(pointer) + " " + words));
    }
}

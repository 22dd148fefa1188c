package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.NameSet;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a permission model in the published format of Microsoft Graph: permissions with schemes and path sets.
 *
 * <p>What this library does not evaluate is refused, because to pass over it could allow more than the file means:
 * members of a path set other than {@code schemeKeys}, {@code methods} and {@code paths}, and attributes of a path
 * other than {@code least} and {@code AlsoRequires}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PermissionModelReader {
    /** HTTP has some forty; each path is known with each, so that without a limit a file could be a product. */
    private static final int MOST_METHODS = 64;

    /** Deeper than any path; whoever follows one takes a step on the stack for each of its segments. */
    private static final int MOST_SLASHES = 256;

    private final String source;

    private PermissionModelReader(String source) {
        this.source = source;
    }

    /**
     * Makes a reader.
     *
     * @param source where the files come from, which every rule then says
     * @return the reader
     */
    public static PermissionModelReader of(String source) {
        return new PermissionModelReader(requireNonNull(source, "source"));
    }

    /**
     * Reads a model, in time and memory in proportion to the file.
     *
     * @param json the file in UTF-8
     * @return the model
     * @throws JsonReadException if the file is no JSON or not of the format, a path set names more than 64 methods, or
     *     a path has more than 256 slashes; the pointer says where
     */
    public PermissionModel read(byte[] json) {
        requireNonNull(json, "json");
        return Documents.guarded(() -> read(LocatedValue.read(json)));
    }

    private PermissionModel read(LocatedValue document) {
        var rules = new ArrayList<PermissionRule>();
        document.member("permissions").members().forEach((name, permission) -> readPermission(name, permission, rules));
        return PermissionModel.of(rules);
    }

    private void readPermission(String name, LocatedValue permission, List<PermissionRule> rules) {
        if (name.isBlank()) {
            throw permission.wrong("has no name");
        }
        Map<String, LocatedValue> schemes = permission.member("schemes").members();
        var permissions = new EnumMap<Scheme, Permission>(Scheme.class);
        for (LocatedValue pathSet : permission.member("pathSets").items()) {
            refuseUnknown(pathSet);
            Set<String> methods = methods(pathSet.member("methods"));
            for (Scheme scheme : schemes(pathSet.member("schemeKeys"))) {
                Permission granted =
                        permissions.computeIfAbsent(scheme, key -> permission(name, key, schemes.get(key.key())));
                readPathSet(granted, methods, pathSet.member("paths").members(), rules);
            }
        }
    }

    /** Each once, however often it is named: every path has a rule for each. */
    private static Set<Scheme> schemes(LocatedValue keys) {
        var schemes = new LinkedHashSet<Scheme>();
        keys.items().forEach(key -> schemes.add(scheme(key)));
        return schemes;
    }

    private static Set<String> methods(LocatedValue names) {
        var methods = new LinkedHashSet<String>();
        names.items().forEach(method -> methods.add(method.text()));
        if (methods.size() > MOST_METHODS) {
            throw names.wrong("must name at most " + MOST_METHODS + " methods");
        }
        return methods;
    }

    private static Permission permission(String name, Scheme scheme, @Nullable LocatedValue details) {
        if (details == null) {
            return Permission.of(name, scheme);
        }
        Map<String, LocatedValue> facets = details.members();
        LocatedValue consent = facets.get("requiresAdminConsent");
        LocatedValue level = facets.get("privilegeLevel");
        return Permission.of(name, scheme)
                .withAdminConsent(consent != null && consent.bool())
                .withPrivilegeLevel(level == null ? 0 : level.integer(0, 5));
    }

    private void readPathSet(
            Permission permission, Set<String> methods, Map<String, LocatedValue> paths, List<PermissionRule> rules) {
        for (var path : paths.entrySet()) {
            refuseDeep(path.getKey(), path.getValue());
            var attributes = attributes(path.getValue());
            boolean least = attributes
                    .getOrDefault("least", List.of())
                    .contains(permission.scheme().key());
            var also = NameSet.copyOf(attributes.getOrDefault("alsorequires", List.of()));
            rules.add(PermissionRule.of(permission, methods, List.of(path.getKey()), source)
                    .withLeast(least)
                    .withAlsoRequired(also));
        }
    }

    /** The attributes of a path, written as {@code least=A,B;AlsoRequires=C}, by their names in lower case. */
    private static Map<String, List<String>> attributes(LocatedValue node) {
        var attributes = new HashMap<String, List<String>>();
        for (String attribute :
                node.text().isEmpty() ? new String[0] : node.text().split(";", -1)) {
            String[] pair = attribute.strip().split("=", 2);
            String key = pair[0].toLowerCase(Locale.ROOT);
            if (pair.length < 2 || !Set.of("least", "alsorequires").contains(key)) {
                throw node.wrong("has the attribute " + Wording.quote(attribute) + ", which is not supported");
            }
            var names = Stream.of(pair[1].split(",", -1)).map(String::strip).toList();
            if (key.equals("alsorequires") && names.contains("")) {
                throw node.wrong("has the attribute " + Wording.quote(attribute) + " with an empty name");
            }
            if (attributes.put(key, names) != null) {
                throw node.wrong("has the attribute " + Wording.quote(pair[0]) + " twice");
            }
        }
        return attributes;
    }

    private static Scheme scheme(LocatedValue key) {
        Scheme scheme = Scheme.ofKey(key.text());
        if (scheme == null) {
            throw key.wrong(
                    "must be DelegatedWork, DelegatedPersonal or Application, not " + Wording.quote(key.text()));
        }
        return scheme;
    }

    private static void refuseDeep(String path, LocatedValue node) {
        if (path.chars().filter(c -> c == '/').count() > MOST_SLASHES) {
            throw node.wrong("has more than " + MOST_SLASHES + " slashes");
        }
    }

    private static void refuseUnknown(LocatedValue pathSet) {
        for (String name : pathSet.members().keySet()) {
            if (!Set.of("schemeKeys", "methods", "paths").contains(name)) {
                throw pathSet.wrong("has " + Wording.quote(name) + ", which is not supported");
            }
        }
    }
}

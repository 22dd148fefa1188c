package io.github.graphlobby.permission;

import io.github.graphlobby.permission.TemplatePart.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A method on a path template, and for each scheme what allows it. Filled while a model is made, read-only afterwards.
 */
final class TemplateMethod {
    private static final Claim[] NONE = {};

    private final String method;
    private final PathNode<TemplateMethods> node;
    private final boolean namesResource;
    private Claim[] work = NONE;
    private Claim[] personal = NONE;
    private Claim[] application = NONE;
    /** By the numbers of their permissions. */
    private Map<Scheme, Map<Integer, ClaimDraft>> drafts = new EnumMap<>(Scheme.class);

    TemplateMethod(String method, PathNode<TemplateMethods> node) {
        this.method = method;
        this.node = node;
        this.namesResource = namesResource(node);
    }

    private static boolean namesResource(PathNode<?> end) {
        for (PathNode<?> node = end; !node.isRoot(); node = node.parent()) {
            if (node.kind() != Kind.LITERAL) {
                return true;
            }
        }
        return false;
    }

    String method() {
        return method;
    }

    String template() {
        return String.valueOf(node.template());
    }

    /** Whether the path says which resource is meant. */
    boolean namesResource() {
        return namesResource;
    }

    /** Adds what a rule says. */
    void add(PermissionRule rule, PermissionNames names) {
        Map<Integer, ClaimDraft> ofScheme =
                drafts.computeIfAbsent(rule.permission().scheme(), scheme -> new HashMap<>(4));
        int number = names.required(rule.permission().name());
        ofScheme.computeIfAbsent(number, key -> new ClaimDraft()).add(rule, number, names);
    }

    /** Makes the claims of what was added. */
    void finish(PermissionNames names) {
        work = claims(Scheme.DELEGATED_WORK, names);
        personal = claims(Scheme.DELEGATED_PERSONAL, names);
        application = claims(Scheme.APPLICATION, names);
        drafts = Map.of();
    }

    private Claim[] claims(Scheme scheme, PermissionNames names) {
        Map<Integer, ClaimDraft> ofScheme = drafts.getOrDefault(scheme, Map.of());
        return ofScheme.isEmpty()
                ? NONE
                : ofScheme.entrySet().stream()
                        .map(each ->
                                each.getValue().claim(each.getKey(), names.permission(each.getKey(), scheme), names))
                        .sorted(Comparator.comparing(claim -> claim.permission().name()))
                        .toArray(Claim[]::new);
    }

    /** What allows it under a scheme, by name; empty if the scheme is not supported. Nobody writes to it. */
    Claim[] claims(Scheme scheme) {
        return switch (scheme) {
            case DELEGATED_WORK -> work;
            case DELEGATED_PERSONAL -> personal;
            case APPLICATION -> application;
        };
    }

    /** The schemes under which something allows it. */
    List<Scheme> schemes() {
        return Stream.of(Scheme.values())
                .filter(scheme -> claims(scheme).length > 0)
                .toList();
    }

    /** The method and the template, for people. */
    @Override
    public String toString() {
        return method + " " + template();
    }
}

package io.github.graphlobby.permission;

import io.github.graphlobby.permission.TemplatePart.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method on a path template, and for each scheme what allows it. Filled while a model is made, read-only afterwards.
 */
final class TemplateMethod {
    private static final Claim[] NONE = {};
    private static final Comparator<NumberedRule> BY_NUMBER = Comparator.comparingInt(NumberedRule::number);
    private static final Comparator<Claim> BY_NAME =
            Comparator.comparing(claim -> claim.permission().name());

    private final String method;
    private final PathNode<TemplateMethods> node;
    private final boolean namesResource;
    private Claim[] work = NONE;
    private Claim[] personal = NONE;
    private Claim[] application = NONE;
    /** What the rules say, until the claims are made of it. */
    private List<NumberedRule> rules = new ArrayList<>(4);

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
    void add(NumberedRule rule) {
        rules.add(rule);
    }

    /** Makes the claims of what was added. */
    void finish(PermissionNames names) {
        rules.sort(BY_NUMBER);
        work = claims(Scheme.DELEGATED_WORK, names);
        personal = claims(Scheme.DELEGATED_PERSONAL, names);
        application = claims(Scheme.APPLICATION, names);
        rules = List.of();
    }

    private Claim[] claims(Scheme scheme, PermissionNames names) {
        List<ClaimDraft> drafts = drafts(scheme, names);
        if (drafts.isEmpty()) {
            return NONE;
        }
        var claims = new Claim[drafts.size()];
        Arrays.setAll(claims, i -> drafts.get(i).claim(scheme, names));
        Arrays.sort(claims, BY_NAME);
        return claims;
    }

    /** What the rules, which are sorted by number, say of each permission under a scheme. */
    private List<ClaimDraft> drafts(Scheme scheme, PermissionNames names) {
        var drafts = new ArrayList<ClaimDraft>();
        ClaimDraft last = null;
        for (NumberedRule each : rules) {
            if (each.rule().permission().scheme() == scheme) {
                if (last == null || last.number() != each.number()) {
                    last = new ClaimDraft(each.number());
                    drafts.add(last);
                }
                last.add(each.rule(), names);
            }
        }
        return drafts;
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

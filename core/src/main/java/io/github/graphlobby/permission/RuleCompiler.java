package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a trie of rules, once. */
final class RuleCompiler {
    private final PathTemplates<TemplateMethods> paths = new PathTemplates<>(TemplateMethods::isAction);
    /** Where each spelling of a template ends, since many rules have the same; null if no request can reach it. */
    private final Map<String, @Nullable PathNode<TemplateMethods>> nodes = new HashMap<>();

    private final List<TemplateMethod> asked = new ArrayList<>();
    private final PermissionNames names;

    RuleCompiler(PermissionNames names) {
        this.names = names;
    }

    PathTemplates<TemplateMethods> compile(List<PermissionRule> rules) {
        rules.forEach(this::add);
        asked.forEach(each -> each.finish(names));
        return paths;
    }

    /** All methods on all templates. */
    List<TemplateMethod> asked() {
        return List.copyOf(asked);
    }

    private void add(PermissionRule rule) {
        var numbered = new NumberedRule(names.required(rule.permission().name()), rule);
        for (String method : rule.methods()) {
            if (PermissionRule.isMethod(method)) {
                rule.templates().forEach(template -> add(numbered, method, template));
            }
        }
    }

    private void add(NumberedRule rule, String method, String template) {
        PathNode<TemplateMethods> node = node(template);
        if (node != null) {
            method(method, node).add(rule);
        }
    }

    private TemplateMethod method(String method, PathNode<TemplateMethods> node) {
        TemplateMethods known = requireNonNull(node.value());
        TemplateMethod each = known.get(method);
        if (each == null) {
            each = known.add(method, node);
            asked.add(each);
        }
        return each;
    }

    private @Nullable PathNode<TemplateMethods> node(String template) {
        PathNode<TemplateMethods> node = nodes.get(template);
        if (node == null && !nodes.containsKey(template)) {
            node = TemplateProblem.of(template) == null ? end(template) : null;
            nodes.put(template, node);
        }
        return node;
    }

    private PathNode<TemplateMethods> end(String template) {
        PathNode<TemplateMethods> node = paths.node(template);
        node.end(template, TemplateMethods::new);
        return node;
    }
}

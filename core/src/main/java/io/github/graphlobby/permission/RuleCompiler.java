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
        for (String method : rule.methods()) {
            if (PermissionRule.isMethod(method)) {
                rule.templates().forEach(template -> add(rule, method, template));
            }
        }
    }

    private void add(PermissionRule rule, String method, String template) {
        PathNode<TemplateMethods> node = node(template);
        if (node != null) {
            TemplateMethods known = requireNonNull(node.value());
            TemplateMethod each = known.get(method);
            if (each == null) {
                each = known.add(method, node);
                asked.add(each);
            }
            each.add(rule, names);
        }
    }

    private @Nullable PathNode<TemplateMethods> node(String template) {
        if (!nodes.containsKey(template)) {
            nodes.put(template, TemplateProblem.of(template) == null ? end(template) : null);
        }
        return nodes.get(template);
    }

    private PathNode<TemplateMethods> end(String template) {
        PathNode<TemplateMethods> node = paths.node(template);
        node.end(template, TemplateMethods::new);
        return node;
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a path matches.
 *
 * @param <T> the value of a template
 * @param template the template; of several spellings that with fewest capitals
 * @param value its value
 * @param parameters the decoded identifiers that stand for the template's parameters, from left to right
 */
record TemplateMatch<T>(String template, T value, List<String> parameters) {

    /** The match of a path; null if there is none. */
    static <T> @Nullable TemplateMatch<T> of(PathTemplates<T> templates, String raw) {
        RequestPath path = RequestPath.parse(raw);
        PathNode<T> node = templates.search(path);
        return node == null
                ? null
                : new TemplateMatch<>(
                        requireNonNull(node.template()),
                        requireNonNull(node.value()),
                        templates.parameters(node, path));
    }
}

package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Path templates with a value each, compiled to a trie.
 *
 * <p>A literal segment matches ignoring ASCII case, {@code {name}} any one identifier, {@code name(a={a},b={b})} a call
 * with exactly these arguments in any order; a call also matches the literal {@code name}. A qualified name matches
 * itself, with the namespace or its alias, and else the action or function that the template calls by its name alone.
 * From left to right the more specific template wins: a literal before a parameter, going back if the rest does not
 * match.
 *
 * <p>Not thread-safe while templates are added; thread-safe afterwards if published safely.
 *
 * @param <T> the value of a template
 */
final class PathTemplates<T> {
    private final Node<T> root = new Node<>();
    private final Predicate<? super T> isAction;

    /**
     * Makes them without any.
     *
     * @param isAction whether a template of a value can only call an action
     */
    PathTemplates(Predicate<? super T> isAction) {
        this.isAction = isAction;
    }

    /**
     * What a path matches.
     *
     * @param <T> the value of a template
     * @param template the template as it was first added
     * @param value its value
     * @param parameters the decoded identifiers that stand for the template's parameters, from left to right
     */
    record Match<T>(String template, T value, List<String> parameters) {}

    /**
     * Adds a template, unless one that matches the same paths is there.
     *
     * @param template the template, such as {@code /places/{id}}
     * @param value gives its value
     * @return the value of the template, new or old
     */
    T add(String template, Supplier<T> value) {
        Node<T> node = root;
        for (String segment : RequestPath.split(template)) {
            node = node.child(segment);
        }
        if (node.value == null) {
            node.template = template;
            node.value = value.get();
        }
        return node.value;
    }

    /**
     * Finds the template that a path matches.
     *
     * @param path a well-formed path
     * @return the match, or null if there is none
     */
    @Nullable
    Match<T> find(RequestPath path) {
        List<Segment> segments = path.parsed();
        var parameters = new ArrayList<String>(4);
        Node<T> node = find(root, segments, 0, parameters);
        return node == null || node.value == null || node.template == null
                ? null
                : new Match<>(node.template, node.value, Collections.unmodifiableList(parameters));
    }

    /**
     * Tells how far a path can be followed, going back as in {@link #find}.
     *
     * @param path a well-formed path
     * @return how many of its first segments begin a template
     */
    int known(RequestPath path) {
        return known(root, path.parsed(), 0);
    }

    private int known(Node<T> node, List<Segment> segments, int depth) {
        if (depth == segments.size()) {
            return depth;
        }
        Segment segment = segments.get(depth);
        return Stream.of(node.called(segment), node.literal(segment), operation(node, segment), node.parameter(segment))
                .filter(Objects::nonNull)
                .mapToInt(next -> known(next, segments, depth + 1))
                .max()
                .orElse(depth);
    }

    private @Nullable Node<T> find(Node<T> node, List<Segment> segments, int depth, List<String> parameters) {
        if (depth == segments.size()) {
            return node.value == null ? null : node;
        }
        Segment segment = segments.get(depth);
        Node<T> called = node.called(segment);
        Node<T> found = called == null ? null : find(called, segments, depth + 1, parameters);
        if (found == null) {
            Node<T> literal = node.literal(segment);
            found = literal == null ? null : find(literal, segments, depth + 1, parameters);
        }
        if (found == null) {
            Node<T> operation = operation(node, segment);
            found = operation == null ? null : find(operation, segments, depth + 1, parameters);
        }
        return found != null ? found : findParameter(node, segments, depth, parameters);
    }

    /**
     * Where the name of an operation leads that the path qualifies. A template does not say what a name is, so a
     * function is known by its arguments, and an action by being the end of templates and nothing that is read.
     */
    private @Nullable Node<T> operation(Node<T> node, Segment segment) {
        Segment name = segment.unqualified();
        if (name == null || node == root) { // what stands at the root is never qualified
            return null;
        }
        Node<T> called = node.called(name);
        if (called != null) {
            return called;
        }
        Node<T> literal = node.literal(name);
        return literal != null && literal.isEnd() && (name.arguments() != null || isAction(literal)) ? literal : null;
    }

    private boolean isAction(Node<T> node) {
        return node.value != null && isAction.test(node.value);
    }

    private @Nullable Node<T> findParameter(Node<T> node, List<Segment> segments, int depth, List<String> parameters) {
        Node<T> parameter = node.parameter(segments.get(depth));
        if (parameter == null) {
            return null;
        }
        parameters.add(segments.get(depth).text());
        Node<T> found = find(parameter, segments, depth + 1, parameters);
        if (found == null) {
            parameters.remove(parameters.size() - 1);
        }
        return found;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> literals = new HashMap<>();
        private final Map<String, Node<T>> calls = new HashMap<>();
        private @Nullable Node<T> parameter;
        private @Nullable String template;
        private @Nullable T value;

        Node<T> child(String segment) {
            if (RequestPath.isParameter(segment)) {
                parameter = parameter == null ? new Node<>() : parameter;
                return parameter;
            }
            int open = segment.indexOf('(');
            if (open > 0 && segment.endsWith(")")) {
                return calls.computeIfAbsent(key(segment, open), key -> new Node<>());
            }
            return literals.computeIfAbsent(folded(segment), key -> new Node<>());
        }

        @Nullable
        Node<T> called(Segment segment) {
            return segment.arguments() == null ? null : calls.get(segment.literal() + segment.arguments());
        }

        /** An argument without a name or a value calls nothing. */
        @Nullable
        Node<T> literal(Segment segment) {
            boolean complete =
                    segment.arguments() == null || !segment.arguments().contains("");
            return complete && segment.literal() != null ? literals.get(segment.literal()) : null;
        }

        boolean isEnd() {
            return literals.isEmpty() && calls.isEmpty() && parameter == null;
        }

        @Nullable
        Node<T> parameter(Segment segment) {
            return segment.identifier() ? parameter : null;
        }

        private static String key(String template, int open) {
            var names = new ArrayList<String>();
            String inside = template.substring(open + 1, template.length() - 1);
            for (String argument : inside.isEmpty() ? new String[0] : inside.split(",", -1)) {
                int equals = argument.indexOf('=');
                names.add(Ascii.lowerCase(equals < 0 ? argument : argument.substring(0, equals)));
            }
            Collections.sort(names);
            return folded(template.substring(0, open)) + names;
        }

        private static String folded(String name) {
            return QualifiedName.withoutAlias(Ascii.lowerCase(name));
        }
    }
}

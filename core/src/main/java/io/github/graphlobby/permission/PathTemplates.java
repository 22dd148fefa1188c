package io.github.graphlobby.permission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Path templates with a value each, compiled to a trie.
 *
 * <p>A literal segment matches ignoring ASCII case, {@code {name}} any one identifier, {@code name(a={a},b={b})} a call
 * with exactly these arguments in any order; a call also matches the literal {@code name} if no key stands below it. A
 * key in parentheses matches {@code {name}} alone. A qualified name matches itself, with the namespace or its alias,
 * and else the action or function that the template calls by its name alone. Behind a segment that ends with a colon
 * {@code {name}:} matches any number of segments up to the next colon, and {@code {name}} at the end of a template all
 * that follow. <code>{a}-{b}</code> matches one identifier of that form. From left to right the more specific template
 * wins: a literal before a parameter, going back if the rest does not match.
 *
 * <p>Not thread-safe while templates are added; thread-safe afterwards if published safely.
 *
 * @param <T> the value of a template
 */
final class PathTemplates<T> {
    private final PathNode<T> root = PathNode.root();
    private final PathSteps<T> steps;

    /**
     * Makes them without any.
     *
     * @param isAction whether a template of a value can only call an action
     */
    PathTemplates(Predicate<? super T> isAction) {
        this.steps = new PathSteps<>(isAction);
    }

    /** Where a path stands. */
    private record Stand<T>(PathNode<T> node, int at, int depth) {}

    /** Where all paths begin. */
    PathNode<T> root() {
        return root;
    }

    /** The node at which a template ends, made if there is none. */
    PathNode<T> node(String template) {
        PathNode<T> node = root;
        for (TemplatePart part : TemplatePart.of(template)) {
            node = node.child(part);
        }
        return node;
    }

    /**
     * The node whose template a path matches; null if there is none. A loop that goes back by the parents of the nodes,
     * since every request comes through here: it makes no object, and takes no step on the stack for a segment.
     */
    @Nullable
    PathNode<T> search(RequestPath path) {
        PathNode<T> node = root;
        int at = path.first();
        int way = 0;
        boolean mayGoBack = false; // or else no node that was passed has another way
        while (true) {
            boolean atEnd = path.isEnd(at);
            if (atEnd && node.value() != null) {
                return node;
            }
            PathNode<T> next = null;
            if (way == 0 && !atEnd && node.isSimple() && path.segment(at) == null) {
                int to = path.to(at);
                next = node.simple(path.text(at), at, to);
                if (next != null) {
                    mayGoBack |= node.parameter() != null && next != node.parameter();
                    at = to + 1;
                    node = next;
                    continue;
                }
            } else if (!atEnd) {
                mayGoBack = true; // perhaps in vain
                for (int count = steps.count(node); next == null && way < count; way++) {
                    next = steps.step(node, path, at, way);
                }
            }
            if (next != null) {
                at = steps.after(next, path, at);
                node = next;
                way = 0;
                continue;
            }
            if (node == root || !mayGoBack) {
                return null;
            }
            at = steps.before(node, path, at);
            PathNode<T> from = steps.origin(node, path, at);
            way = steps.way(from, node, path, at) + 1;
            node = from;
        }
    }

    /** The nodes of all templates that a path matches, the one that wins first. */
    List<PathNode<T>> all(RequestPath path) {
        var found = new ArrayList<PathNode<T>>();
        walk(path, stand -> {
            if (path.isEnd(stand.at()) && stand.node().value() != null) {
                found.add(stand.node());
            }
        });
        return found;
    }

    /**
     * Tells how far a path can be followed, going back as in {@link #search}.
     *
     * @param path a well-formed path
     * @return how many of its first segments begin a template
     */
    int known(RequestPath path) {
        int[] deepest = {0};
        walk(path, stand -> deepest[0] = Math.max(deepest[0], stand.depth()));
        return deepest[0];
    }

    /** The nodes at which a path cannot be followed any further, of those that are furthest. */
    List<PathNode<T>> deepest(RequestPath path) {
        int known = known(path);
        var deepest = new ArrayList<PathNode<T>>();
        walk(path, stand -> {
            if (stand.depth() == known) {
                deepest.add(stand.node());
            }
        });
        return deepest;
    }

    private void walk(RequestPath path, Consumer<Stand<T>> visitor) {
        Deque<Stand<T>> stands = new ArrayDeque<>();
        stands.push(new Stand<>(root, path.first(), 0));
        while (!stands.isEmpty()) {
            Stand<T> stand = stands.pop();
            visitor.accept(stand);
            for (int way = path.isEnd(stand.at()) ? -1 : steps.count(stand.node()) - 1; way >= 0; way--) {
                PathNode<T> next = steps.step(stand.node(), path, stand.at(), way);
                if (next != null) {
                    int after = steps.after(next, path, stand.at());
                    stands.push(new Stand<>(next, after, stand.depth() + path.count(stand.at(), after)));
                }
            }
        }
    }

    /** What stands for the parameters of a node's template, from left to right. */
    List<String> parameters(PathNode<T> found, RequestPath path) {
        var parameters = new ArrayList<String>(4);
        PathNode<T> node = found;
        for (int at = path.last(); node != root; ) {
            int begin = steps.before(node, path, at);
            addParameters(node, path, begin, at, parameters);
            node = steps.origin(node, path, begin);
            at = begin;
        }
        Collections.reverse(parameters);
        return Collections.unmodifiableList(parameters);
    }

    private void addParameters(PathNode<T> node, RequestPath path, int begin, int end, List<String> parameters) {
        switch (node.kind()) {
            case PARAMETER -> {
                Segment segment = path.segment(begin);
                String key = segment == null || segment.call() == null
                        ? null
                        : segment.call().key();
                parameters.add(key == null ? path.decoded(begin) : key);
            }
            case PATTERN -> {
                List<String> inOrder = new ArrayList<>(node.parameters(path.decoded(begin)));
                Collections.reverse(inOrder);
                parameters.addAll(inOrder);
            }
            case ITEM, LAST_ITEM -> parameters.add(ItemPath.text(path, begin, end));
            case CALL, LITERAL -> {}
        }
    }
}

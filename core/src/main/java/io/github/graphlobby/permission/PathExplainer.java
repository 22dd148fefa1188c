package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Makes the explanation of a path. */
final class PathExplainer {
    private static final int MOST_NEAR = 10;
    /** So many nodes below the last that is known are looked at. */
    private static final int MOST_NODES = 1_000;

    private PathExplainer() {}

    static PathExplanation explain(PathTemplates<TemplateMethods> paths, RequestPath path) {
        if (path.problem() != null) {
            return new PathExplanation(
                    path.problem(), List.of(), "the path is malformed: " + path.problem(), List.of());
        }
        List<PathNode<TemplateMethods>> all = paths.all(path);
        List<String> matches =
                all.stream().map(node -> String.valueOf(node.template())).toList();
        return all.isEmpty()
                ? new PathExplanation(null, List.of(), astray(paths, path), near(paths.deepest(path), path))
                : new PathExplanation(null, matches, won(all), List.of());
    }

    private static String astray(PathTemplates<TemplateMethods> paths, RequestPath path) {
        List<String> segments = path.segments();
        int known = paths.known(path);
        if (known == segments.size()) {
            return "no template ends where the path does, though some go on";
        }
        return "no template goes on with segment " + (known + 1) + ", " + segments.get(known);
    }

    private static String won(List<PathNode<TemplateMethods>> all) {
        PathNode<TemplateMethods> first = all.get(0);
        if (all.size() == 1) {
            return first.template() + " is the only template that the path matches";
        }
        return first.template() + " wins over "
                + all.stream()
                        .skip(1)
                        .map(other -> other.template() + ", since " + since(first, other))
                        .collect(joining("; and over "));
    }

    /** What two ways have at the first step at which they part. */
    private static String since(PathNode<?> first, PathNode<?> other) {
        List<PathNode<?>> one = way(first);
        List<PathNode<?>> two = way(other);
        int i = 0;
        while (one.get(i) == two.get(i)) {
            i++;
        }
        return words(one.get(i)) + " is more specific than " + words(two.get(i));
    }

    private static List<PathNode<?>> way(PathNode<?> end) {
        List<PathNode<?>> way = new ArrayList<>();
        for (PathNode<?> node = end; !node.isRoot(); node = node.parent()) {
            way.add(0, node);
        }
        return way;
    }

    private static String words(PathNode<?> node) {
        return switch (node.kind()) {
            case CALL -> "the call " + node.key();
            case LITERAL -> "the literal " + node.key();
            case ITEM, LAST_ITEM -> "the path of an item";
            case PATTERN -> "the form " + node.key();
            case PARAMETER -> "a parameter";
        };
    }

    private static List<String> near(List<PathNode<TemplateMethods>> deepest, RequestPath path) {
        Deque<PathNode<TemplateMethods>> nodes = new ArrayDeque<>(deepest);
        var near = new ArrayList<String>();
        for (int i = 0; i < MOST_NODES && !nodes.isEmpty(); i++) {
            PathNode<TemplateMethods> node = nodes.remove();
            if (node.template() != null) {
                near.add(node.template());
            }
            node.children().stream().sorted(Comparator.comparing(PathNode::key)).forEach(nodes::add);
        }
        int length = path.segments().size();
        return near.stream()
                .sorted(Comparator.<String>comparingInt(
                                template -> Math.abs(RequestPath.split(template).size() - length))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .toList();
    }
}

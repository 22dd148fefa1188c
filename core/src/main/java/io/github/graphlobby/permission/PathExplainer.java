package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Makes the explanation of a path. */
final class PathExplainer {
    private PathExplainer() {}

    static PathExplanation explain(PathTemplates<TemplateMethods> paths, RequestPath path) {
        if (path.problem() != null) {
            return new PathExplanation(
                    path.problem(), List.of(), "the path is malformed: " + path.problem(), List.of());
        }
        List<PathNode<TemplateMethods>> all = paths.all(path);
        List<String> matches =
                all.stream().map(node -> String.valueOf(node.template())).toList();
        return all.isEmpty() ? unknown(paths, path) : new PathExplanation(null, matches, won(all), List.of());
    }

    private static PathExplanation unknown(PathTemplates<TemplateMethods> paths, RequestPath path) {
        List<String> segments = path.segments();
        int known = paths.known(path);
        return known == segments.size()
                ? new PathExplanation(
                        null,
                        List.of(),
                        "no template ends where the path does, though some go on",
                        NearMisses.below(paths.deepest(path), path))
                : new PathExplanation(
                        null,
                        List.of(),
                        "no template goes on with segment " + (known + 1) + ", " + segments.get(known),
                        NearMisses.of(paths.root(), path));
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
}

package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The templates that a path nearly matches, the nearest first: by how many letters differ within segments, with those
 * of segments that are missing or too many, each of which counts one more for its slash. A parameter is one letter from
 * any identifier, so that the same text is nearer.
 */
final class NearMisses {
    private static final int MOST = 10;
    /** What is more than so many times as far as the nearest is not meant. */
    private static final int MOST_SPREAD = 2;
    /** So many steps are looked at: each is a comparison of two segments at most. */
    private static final int MOST_STEPS = 4_000;
    /** Longer segments are the same or have no letter in common. */
    private static final int MOST_LETTERS = 64;

    /** Equal only where two steps are the same, so that what is found depends on no order in which steps are made. */
    private static final Comparator<Step> NEARER = Comparator.comparingInt(Step::cost)
            .thenComparing(Comparator.comparingInt(Step::at).reversed())
            .thenComparingInt(Step::origin)
            .thenComparing(step -> step.node().kind())
            .thenComparing(step -> step.node().key());

    private final List<Part> path = new ArrayList<>();
    private final PriorityQueue<Step> steps = new PriorityQueue<>(NEARER);
    private final Set<Place> seen = new HashSet<>();

    /** A segment of the path, as nodes have their keys. */
    private record Part(String text, boolean identifier) {
        static Part of(RequestPath path, int at) {
            Segment segment = path.segment(at);
            if (segment == null) {
                return new Part(Ascii.lowerCase(path.decoded(at)), true);
            }
            String text = segment.literal() == null ? Ascii.lowerCase(segment.text()) : segment.literal();
            return new Part(segment.call() == null ? text : segment.call().signature(text), segment.identifier());
        }
    }

    /** What has been compared: the way to a node with the path up to a segment. */
    private record Place(PathNode<TemplateMethods> node, int at) {}

    private record Step(PathNode<TemplateMethods> node, int at, int cost, int origin) {}

    private record Near(String template, int cost) {}

    private NearMisses(RequestPath path) {
        for (int at = path.first(); !path.isEnd(at); at = path.after(at)) {
            this.path.add(Part.of(path, at));
        }
    }

    /** Those of all templates. */
    static List<String> of(PathNode<TemplateMethods> root, RequestPath path) {
        var misses = new NearMisses(path);
        misses.steps.add(new Step(root, 0, 0, 0));
        return misses.find(MOST_SPREAD);
    }

    /** Those that go on where a path ends. */
    static List<String> below(List<PathNode<TemplateMethods>> ends, RequestPath path) {
        var misses = new NearMisses(path);
        for (PathNode<TemplateMethods> end : ends) {
            misses.steps.add(new Step(end, misses.path.size(), 0, misses.steps.size()));
        }
        return misses.find(Integer.MAX_VALUE);
    }

    private List<String> find(int spread) {
        var found = new ArrayList<Near>();
        int looked = 0;
        for (int origin = 0; !steps.isEmpty() && looked < MOST_STEPS && !isEnough(found, spread); origin++) {
            Step step = steps.remove();
            if (seen.add(new Place(step.node(), step.at()))) {
                String template = step.at() == path.size() ? step.node().template() : null;
                if (template != null) {
                    found.add(new Near(template, step.cost()));
                }
                looked += goOn(step, origin);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Near::cost).thenComparing(Near::template))
                .limit(MOST)
                .map(Near::template)
                .toList();
    }

    /** Nothing that is as near as the last of those that are told may be missing. */
    private boolean isEnough(List<Near> found, int spread) {
        int next = steps.element().cost();
        return !found.isEmpty()
                && (next > (long) spread * found.get(0).cost()
                        || (found.size() >= MOST && next > found.get(MOST - 1).cost()));
    }

    private int goOn(Step step, int origin) {
        boolean atEnd = step.at() == path.size();
        List<PathNode<TemplateMethods>> children = step.node().children();
        if (!atEnd) {
            int tooMany = path.get(step.at()).text().length() + 1;
            steps.add(new Step(step.node(), step.at() + 1, step.cost() + tooMany, origin));
        }
        for (PathNode<TemplateMethods> child : children) {
            int missing = child.key().length() + 1;
            steps.add(new Step(child, step.at(), step.cost() + missing, origin));
            if (!atEnd) {
                int other = distance(child, path.get(step.at()));
                steps.add(new Step(child, step.at() + 1, step.cost() + other, origin));
            }
        }
        return children.size() + 1;
    }

    private static int distance(PathNode<?> node, Part part) {
        boolean matches = switch (node.kind()) {
            case CALL, LITERAL -> false;
            case ITEM, LAST_ITEM, PARAMETER -> part.identifier();
            case PATTERN ->
                part.identifier() && node.matches(part.text(), 0, part.text().length());
        };
        return matches ? 1 : distance(node.key(), part.text());
    }

    /** How many letters have to be replaced, added or left out to make one text of another. */
    private static int distance(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (Math.max(one.length(), other.length()) > MOST_LETTERS) {
            return Math.max(one.length(), other.length());
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.TemplatePart.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the trie of {@link PathTemplates}: where a path stands after some of its segments. Filled while templates
 * are added, read-only afterwards.
 *
 * @param <T> the value of a template
 */
final class PathNode<T> {
    private static final Comparator<PathNode<?>> MORE_SPECIFIC = Comparator.<PathNode<?>>comparingInt(
                    node -> node.requiredPattern().weight())
            .reversed()
            .thenComparing(PathNode::key);

    /**
     * Which spelling is told: with a slash before it, then with fewer capitals, then the first in the order of texts.
     */
    private static final Comparator<String> PLAINER = Comparator.<String, Boolean>comparing(
                    text -> !text.startsWith("/"))
            .thenComparing(
                    text -> text.chars().filter(c -> c >= 'A' && c <= 'Z').count())
            .thenComparing(Comparator.naturalOrder());

    private final @Nullable PathNode<T> parent;
    private final Kind kind;
    private final String key;
    private final @Nullable SegmentPattern pattern;
    private @Nullable String template;
    private @Nullable T value;
    private @Nullable LiteralTable<T> literals;
    private @Nullable PathNode<T> parameter;
    private @Nullable Rare<T> rare;

    /** The children that few nodes have. */
    private static final class Rare<T> {
        private final Map<String, PathNode<T>> calls = new HashMap<>();
        private final List<PathNode<T>> patterns = new ArrayList<>();
        private @Nullable PathNode<T> item;
        private @Nullable PathNode<T> lastItem;
    }

    PathNode(@Nullable PathNode<T> parent, TemplatePart part) {
        this.parent = parent;
        this.kind = part.kind();
        this.key = part.key();
        this.pattern = part.kind() == Kind.PATTERN
                ? new SegmentPattern(List.of(part.key().split(Pattern.quote("{}"), -1)))
                : null;
    }

    /** Where all paths begin. */
    static <T> PathNode<T> root() {
        return new PathNode<>(null, new TemplatePart(Kind.LITERAL, ""));
    }

    boolean isRoot() {
        return parent == null;
    }

    /** The node before, of any but the root. */
    PathNode<T> parent() {
        return requireNonNull(parent);
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    private SegmentPattern requiredPattern() {
        return requireNonNull(pattern);
    }

    @Nullable
    String template() {
        return template;
    }

    @Nullable
    T value() {
        return value;
    }

    /** Takes a template that ends here, of several spellings always the same. */
    T end(String spelling, Supplier<T> newValue) {
        template = template == null || PLAINER.compare(spelling, template) < 0 ? spelling : template;
        if (value == null) {
            value = newValue.get();
        }
        return value;
    }

    /** The child of a step, made if there is none. */
    PathNode<T> child(TemplatePart step) {
        PathNode<T> known = known(step);
        if (known != null) {
            return known;
        }
        PathNode<T> made = new PathNode<>(this, step);
        add(made);
        return made;
    }

    private @Nullable PathNode<T> known(TemplatePart step) {
        return switch (step.kind()) {
            case LITERAL -> literal(step.key(), 0, step.key().length());
            case PARAMETER -> parameter;
            case CALL -> called(step.key());
            case PATTERN ->
                patterns().stream()
                        .filter(node -> node.key().equals(step.key()))
                        .findFirst()
                        .orElse(null);
            case ITEM -> item(false);
            case LAST_ITEM -> item(true);
        };
    }

    private void add(PathNode<T> child) {
        switch (child.kind()) {
            case LITERAL -> {
                literals = literals == null ? new LiteralTable<>() : literals;
                literals.add(child);
            }
            case PARAMETER -> parameter = child;
            case CALL -> rare().calls.put(child.key(), child);
            case PATTERN -> {
                rare().patterns.add(child);
                rare().patterns.sort(MORE_SPECIFIC);
            }
            case ITEM -> rare().item = child;
            case LAST_ITEM -> rare().lastItem = child;
        }
    }

    private Rare<T> rare() {
        rare = rare == null ? new Rare<>() : rare;
        return rare;
    }

    boolean isLeaf() {
        return literals == null && parameter == null && rare == null;
    }

    /** Whether there are literals and a parameter at most. */
    boolean isSimple() {
        return rare == null;
    }

    /** Where a segment of a plain path leads from a node that is simple: what most steps are. */
    @Nullable
    PathNode<T> simple(String text, int from, int to) {
        PathNode<T> literal = literals == null ? null : literals.get(text, from, to);
        return literal == null ? parameter : literal;
    }

    @Nullable
    PathNode<T> literal(String text, int from, int to) {
        return literals == null ? null : literals.get(text, from, to);
    }

    @Nullable
    PathNode<T> called(String signature) {
        return rare == null ? null : rare.calls.get(signature);
    }

    @Nullable
    PathNode<T> parameter() {
        return parameter;
    }

    @Nullable
    PathNode<T> item(boolean last) {
        return rare == null ? null : last ? rare.lastItem : rare.item;
    }

    /** All of them, in no order. */
    List<PathNode<T>> children() {
        var children = new ArrayList<PathNode<T>>(literals == null ? List.of() : literals.all());
        if (parameter != null) {
            children.add(parameter);
        }
        if (rare != null) {
            children.addAll(rare.calls.values());
            children.addAll(rare.patterns);
            Stream.of(rare.item, rare.lastItem).filter(Objects::nonNull).forEach(children::add);
        }
        return children;
    }

    /** The more specific first. */
    List<PathNode<T>> patterns() {
        return rare == null ? List.of() : rare.patterns;
    }

    /** Whether a segment of a path has the form of a pattern. */
    boolean matches(String text, int from, int to) {
        return requiredPattern().matches(text, from, to);
    }

    /** What stands for the parameters of a pattern. */
    List<String> parameters(String text) {
        return requiredPattern().parameters(text);
    }
}

package io.github.graphlobby.permission;

import io.github.graphlobby.permission.Segment.Call;
import io.github.graphlobby.permission.TemplatePart.Kind;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a path may go from a node, in the order in which it is tried: what is called, the literal, an operation that
 * the path qualifies, an item, the patterns, the parameter. Positions are those of {@link RequestPath}.
 *
 * @param <T> the value of a template
 */
final class PathSteps<T> {
    private static final int CALL = 0;
    static final int LITERAL = 1;
    private static final int OPERATION = 2;
    private static final int ITEM = 3;
    private static final int FIRST_PATTERN = 4;

    private final Predicate<? super T> isAction;

    /**
     * Makes them.
     *
     * @param isAction whether a template of a value can only call an action
     */
    PathSteps(Predicate<? super T> isAction) {
        this.isAction = isAction;
    }

    /** How many ways are tried. */
    int count(PathNode<T> node) {
        return FIRST_PATTERN + node.patterns().size() + 1;
    }

    /** Where one way leads; null if the path does not go there. */
    @Nullable
    PathNode<T> step(PathNode<T> node, RequestPath path, int at, int way) {
        Segment segment = path.segment(at);
        return switch (way) {
            case CALL -> segment == null ? null : called(node, segment);
            case LITERAL -> segment == null ? node.literal(path.text(at), at, path.to(at)) : literal(node, segment);
            case OPERATION -> segment == null ? null : operation(node, segment);
            case ITEM -> item(node, path, at);
            default -> anyOf(node, path, at, way - FIRST_PATTERN);
        };
    }

    private @Nullable PathNode<T> anyOf(PathNode<T> node, RequestPath path, int at, int number) {
        Segment segment = path.segment(at);
        if (segment != null && !segment.identifier()) {
            return null;
        }
        if (number == node.patterns().size()) {
            return node.parameter();
        }
        PathNode<T> pattern = node.patterns().get(number);
        boolean isKey = segment != null && segment.literal() == null;
        return !isKey && pattern.matches(path.text(at), path.from(at), path.to(at)) ? pattern : null;
    }

    /** The way by which a path came from one node to another. */
    int way(PathNode<T> from, PathNode<T> to, RequestPath path, int at) {
        if (to.kind() == Kind.LITERAL && path.segment(at) == null) {
            return LITERAL;
        }
        for (int way = 0; ; way++) {
            if (step(from, path, at, way) == to) {
                return way;
            }
        }
    }

    /** Where the path goes on behind a step. */
    int after(PathNode<T> to, RequestPath path, int at) {
        return isItem(to) ? ItemPath.end(path, at) : path.after(at);
    }

    /** Where the step to a node began that ends at a position. */
    int before(PathNode<T> to, RequestPath path, int at) {
        return isItem(to) ? ItemPath.begin(path, at) : path.before(at);
    }

    /** From where the step to a node was made: a name with a key in its parentheses is two nodes and one segment. */
    PathNode<T> origin(PathNode<T> to, RequestPath path, int at) {
        Segment segment = path.segment(at);
        boolean isNameAndKey = to.kind() == Kind.PARAMETER && segment != null && segment.call() != null;
        return isNameAndKey ? to.parent().parent() : to.parent();
    }

    static boolean isItem(PathNode<?> node) {
        return node.kind() == Kind.ITEM || node.kind() == Kind.LAST_ITEM;
    }

    private static <T> @Nullable PathNode<T> item(PathNode<T> node, RequestPath path, int at) {
        if (node.item(false) == null && node.item(true) == null) {
            return null;
        }
        int end = ItemPath.end(path, at);
        return end < 0 ? null : node.item(!ItemPath.isClosed(path, end));
    }

    private static <T> @Nullable PathNode<T> called(PathNode<T> node, Segment segment) {
        Call call = segment.call();
        return call == null || !call.complete() || segment.literal() == null
                ? null
                : node.called(call.signature(segment.literal()));
    }

    /**
     * A literal, or what a key in its parentheses stands for. With arguments a literal is a function that is stored
     * without them: not a collection, which has keys, and not what a template qualifies, which may be a type.
     */
    private @Nullable PathNode<T> literal(PathNode<T> node, Segment segment) {
        String name = segment.literal();
        PathNode<T> literal = name == null ? null : node.literal(name, 0, name.length());
        Call call = segment.call();
        if (name == null || literal == null || call == null) {
            return literal;
        }
        if (literal.parameter() != null) {
            return call.key() == null || called(node, segment) != null ? null : literal.parameter();
        }
        boolean mayBeType = name.startsWith(QualifiedName.NAMESPACE);
        boolean isCalled = call.complete() && !name.endsWith(":"); // a colon stands at the end of what it closes
        return isCalled && (!mayBeType || call.arguments().isEmpty()) ? literal : null;
    }

    /**
     * Where the name of an operation leads that the path qualifies. A template does not say what a name is, so a
     * function is known by its arguments, and an action by being the end of templates and nothing that is read.
     */
    private @Nullable PathNode<T> operation(PathNode<T> node, Segment segment) {
        Segment name = segment.unqualified();
        if (name == null || name.literal() == null || node.isRoot()) { // what stands at the root is never qualified
            return null;
        }
        PathNode<T> called = called(node, name);
        if (called != null) {
            return called;
        }
        PathNode<T> literal = node.literal(name.literal(), 0, name.literal().length());
        boolean isOperation = literal != null
                && literal.isLeaf()
                && (name.call() == null ? isAction(literal) : name.call().complete());
        return isOperation ? literal : null;
    }

    private boolean isAction(PathNode<T> node) {
        return node.value() != null && isAction.test(node.value());
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * A path that a model knows: the template that it matches, and what stands for its parameters.
 *
 * <p>Immutable and thread-safe.
 */
public final class PathMatch {
    private final PermissionModel model;
    private final RequestPath path;
    private final PathNode<TemplateMethods> node;

    PathMatch(PermissionModel model, RequestPath path, PathNode<TemplateMethods> node) {
        this.model = model;
        this.path = path;
        this.node = node;
    }

    /** {@return the template; of several spellings that with fewest capitals} */
    public String template() {
        return String.valueOf(node.template());
    }

    /** {@return the decoded identifiers that stand for the template's parameters, from left to right} */
    public List<String> parameters() {
        return model.parameters(node, path);
    }

    /** {@return the methods that anybody may use on the path, in the order of the rules} */
    public Set<String> methods() {
        return known().names();
    }

    /** {@return the path that matches} */
    public RequestPath path() {
        return path;
    }

    @SuppressWarnings("ReferenceEquality") // what is known of an equal model would have to be looked up all the same
    boolean isOf(PermissionModel other) {
        return model == other;
    }

    TemplateMethods known() {
        return requireNonNull(node.value());
    }

    /** {@return the template} */
    @Override
    public String toString() {
        return template();
    }
}

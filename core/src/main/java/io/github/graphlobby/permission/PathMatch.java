package io.github.graphlobby.permission;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A path that a model knows: the template that it matches, and what stands for its parameters.
 *
 * <p>Immutable and thread-safe.
 */
public final class PathMatch {
    private final PermissionModel model;
    private final RequestPath path;
    private final PathTemplates.Match<Map<String, TemplateMethod>> match;

    PathMatch(PermissionModel model, RequestPath path, PathTemplates.Match<Map<String, TemplateMethod>> match) {
        this.model = model;
        this.path = path;
        this.match = match;
    }

    /** {@return the template as the first rule with it writes it} */
    public String template() {
        return match.template();
    }

    /** {@return the decoded identifiers that stand for the template's parameters, from left to right} */
    public List<String> parameters() {
        return match.parameters();
    }

    /** {@return the methods that anybody may use on the path, in the order of the rules} */
    public Set<String> methods() {
        return Collections.unmodifiableSet(match.value().keySet());
    }

    /** {@return the path that matches} */
    public RequestPath path() {
        return path;
    }

    @SuppressWarnings("ReferenceEquality") // what is known of an equal model would have to be looked up all the same
    boolean isOf(PermissionModel other) {
        return model == other;
    }

    @Nullable
    TemplateMethod method(String method) {
        return match.value().get(method);
    }

    /** {@return the template} */
    @Override
    public String toString() {
        return template();
    }
}

package io.github.graphlobby.permission;

import java.util.List;

/**
 * What somebody asks, for the rules of a {@link PermissionPolicy}: the model knows the path and has the method.
 *
 * <p>Immutable and thread-safe.
 */
public final class PolicyRequest {
    private final Caller caller;
    private final String method;
    private final PathMatch match;

    PolicyRequest(Caller caller, String method, PathMatch match) {
        this.caller = caller;
        this.method = method;
        this.match = match;
    }

    /** {@return who asks} */
    public Caller caller() {
        return caller;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the template that the path matches} */
    public String template() {
        return match.template();
    }

    /** {@return the decoded identifiers that stand for the template's parameters, from left to right} */
    public List<String> parameters() {
        return match.parameters();
    }

    /** {@return the path} */
    public RequestPath path() {
        return match.path();
    }
}

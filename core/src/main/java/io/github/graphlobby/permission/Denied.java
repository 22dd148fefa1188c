package io.github.graphlobby.permission;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A decision that the caller may not. */
public final class Denied implements Decision {

    /** Why not, in the order in which it is looked at: the first that holds is the reason. */
    public enum Reason {
        /** The path could be read in more than one way, or not at all. */
        MALFORMED_PATH,
        /** The model has no such path. */
        UNKNOWN_PATH,
        /** The model has the path, but not with this method. */
        UNSUPPORTED_METHOD,
        /** Nobody can do this under the caller's scheme. */
        UNSUPPORTED_SCHEME,
        /** The caller holds none of the required permissions. */
        INSUFFICIENT_PERMISSIONS
    }

    private static final int MOST_REPEATED = 150;

    private final Reason reason;
    private final Caller caller;
    private final @Nullable String template;
    private final @Nullable Operation operation;
    private final String detail;

    private Denied(
            Reason reason, Caller caller, @Nullable String template, @Nullable Operation operation, String detail) {
        this.reason = reason;
        this.caller = caller;
        this.template = template;
        this.operation = operation;
        this.detail = detail;
    }

    /** A denial of what the model does not have. */
    Denied(Reason reason, Caller caller, @Nullable String template, String detail) {
        this(reason, caller, template, null, detail);
    }

    /** A denial of what the model has, but not for this caller. */
    Denied(Reason reason, Caller caller, Operation operation) {
        this(reason, caller, operation.template(), operation, "");
    }

    /**
     * Returns why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the schemes under which somebody could do this.
     *
     * @return the schemes; none if path or method are not supported
     */
    public List<Scheme> supportedSchemes() {
        return operation == null ? List.of() : operation.schemes();
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public @Nullable String template() {
        return template;
    }

    @Override
    public List<Permission> required() {
        return Claims.permissions(claims());
    }

    @Override
    public List<Permission> leastPrivileged() {
        return Claims.leastPrivileged(claims());
    }

    private List<Claim> claims() {
        return operation == null ? List.of() : operation.claims(caller.scheme());
    }

    @Override
    public Set<String> unusedGrants() {
        return caller.grants();
    }

    @Override
    public String explanation() {
        if (operation != null) {
            return explanation(operation);
        }
        if (template != null) {
            return template + " does not support " + shortened(detail);
        }
        return reason == Reason.MALFORMED_PATH
                ? "the path is malformed: " + detail
                : "no permission gives access to the path";
    }

    private String explanation(Operation operation) {
        return reason == Reason.UNSUPPORTED_SCHEME
                ? "nobody may " + operation + " as " + caller.scheme() + ", only as "
                        + Claims.alternatives(operation.schemes())
                : operation + " requires " + Claims.words(claims(), operation.model()) + " (" + caller.scheme()
                        + "); the caller holds " + held();
    }

    private String held() {
        String names = String.join(", ", new TreeSet<>(caller.grants()));
        return names.isEmpty() ? "none" : shortened(names);
    }

    /** What a caller sent is repeated, but not at length. */
    private static String shortened(String sent) {
        return sent.codePointCount(0, sent.length()) <= MOST_REPEATED
                ? sent
                : sent.substring(0, sent.offsetByCodePoints(0, MOST_REPEATED)) + "…";
    }

    /**
     * Returns the explanation.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return explanation();
    }
}

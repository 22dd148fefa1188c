package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    /** Null if the model does not have what was asked for. */
    private final @Nullable TemplateMethod asked;
    /** What is wrong with the path, or the method that is not supported. */
    private final String detail;

    private Denied(
            Reason reason, Caller caller, @Nullable String template, @Nullable TemplateMethod asked, String detail) {
        this.reason = reason;
        this.caller = caller;
        this.template = template;
        this.asked = asked;
        this.detail = detail;
    }

    static Denied malformedPath(Caller caller, String problem) {
        return new Denied(Reason.MALFORMED_PATH, caller, null, null, problem);
    }

    static Denied unknownPath(Caller caller) {
        return new Denied(Reason.UNKNOWN_PATH, caller, null, null, "");
    }

    static Denied unsupportedMethod(Caller caller, String template, String method) {
        return new Denied(Reason.UNSUPPORTED_METHOD, caller, template, null, method);
    }

    static Denied unsupportedScheme(Caller caller, TemplateMethod asked) {
        return new Denied(Reason.UNSUPPORTED_SCHEME, caller, asked.template(), asked, "");
    }

    static Denied insufficientPermissions(Caller caller, TemplateMethod asked) {
        return new Denied(Reason.INSUFFICIENT_PERMISSIONS, caller, asked.template(), asked, "");
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return the schemes under which somebody could do this; none if path or method are not supported} */
    public List<Scheme> supportedSchemes() {
        return asked == null ? List.of() : asked.schemes();
    }

    @Override
    public <T extends @Nullable Object> T fold(
            Function<? super Allowed, ? extends T> allowed, Function<? super Denied, ? extends T> denied) {
        requireNonNull(allowed, "allowed");
        return requireNonNull(denied, "denied").apply(this);
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
        return asked == null ? List.of() : asked.claims(caller.scheme());
    }

    @Override
    public Set<String> unusedGrants() {
        return caller.grants();
    }

    @Override
    public String explanation() {
        return switch (reason) {
            case MALFORMED_PATH -> "the path is malformed: " + detail;
            case UNKNOWN_PATH -> "no permission gives access to the path";
            case UNSUPPORTED_METHOD -> template + " does not support " + shortened(detail);
            case UNSUPPORTED_SCHEME -> "nobody may " + asked + " as " + caller.scheme() + ", only as " + schemes();
            case INSUFFICIENT_PERMISSIONS ->
                asked + " requires " + Claims.words(claims()) + " (" + caller.scheme() + "); the caller holds "
                        + held();
        };
    }

    private String schemes() {
        return supportedSchemes().stream().map(Scheme::toString).collect(joining(" or "));
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

    /** {@return the explanation} */
    @Override
    public String toString() {
        return explanation();
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.graphlobby.internal.NameSet;
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

    private static final Claim[] NONE = {};

    private final Caller caller;
    private final RequestPath path;
    /** What was asked, or any method of the template if that one is not supported; null without a template. */
    private final @Nullable TemplateMethod asked;
    /** The method, if it is not supported. */
    private final @Nullable String method;
    /** Null if nothing that is granted was looked at. */
    private final @Nullable GrantMask grants;

    private Denied(
            Caller caller,
            RequestPath path,
            @Nullable TemplateMethod asked,
            @Nullable String method,
            @Nullable GrantMask grants) {
        this.caller = caller;
        this.path = path;
        this.asked = asked;
        this.method = method;
        this.grants = grants;
    }

    /** On a path that is malformed or unknown. */
    static Denied ofPath(Caller caller, RequestPath path) {
        return new Denied(caller, path, null, null, null);
    }

    static Denied ofMethod(Caller caller, RequestPath path, TemplateMethod any, String method) {
        return new Denied(caller, path, any, method, null);
    }

    static Denied ofScheme(Caller caller, RequestPath path, TemplateMethod asked) {
        return new Denied(caller, path, asked, null, null);
    }

    static Denied ofPermissions(Caller caller, RequestPath path, TemplateMethod asked, GrantMask grants) {
        return new Denied(caller, path, asked, null, grants);
    }

    /** {@return why} */
    public Reason reason() {
        if (asked == null) {
            return path.problem() == null ? Reason.UNKNOWN_PATH : Reason.MALFORMED_PATH;
        }
        if (method != null) {
            return Reason.UNSUPPORTED_METHOD;
        }
        return grants == null ? Reason.UNSUPPORTED_SCHEME : Reason.INSUFFICIENT_PERMISSIONS;
    }

    /** {@return the schemes under which somebody could do this; none if path or method are not supported} */
    public List<Scheme> supportedSchemes() {
        TemplateMethod supported = supported();
        return supported == null ? List.of() : supported.schemes();
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
        return asked == null ? null : asked.template();
    }

    @Override
    public List<Permission> required() {
        return Claims.permissions(claims());
    }

    @Override
    public List<Permission> leastPrivileged() {
        return Claims.leastPrivileged(claims());
    }

    private Claim[] claims() {
        TemplateMethod supported = supported();
        return supported == null ? NONE : supported.claims(caller.scheme());
    }

    /** What was asked; null if no rule has the method. */
    private @Nullable TemplateMethod supported() {
        return method == null ? asked : null;
    }

    /**
     * {@return the names of permissions of which one, together with what the caller holds, would allow it, where it
     * holds half of what is required; none if it holds nothing of that, by name}
     */
    public Set<String> missing() {
        var missing = new TreeSet<String>();
        if (asked != null && grants != null) {
            for (Claim claim : claims()) {
                missing.addAll(missing(claim, asked, grants));
            }
        }
        return NameSet.copyOf(missing);
    }

    private Set<String> missing(Claim claim, TemplateMethod of, GrantMask held) {
        if (held.holds(claim.number(), of, path)) {
            return claim.permission().alsoRequired();
        }
        return claim.isCompletedBy(held, of, path) ? Set.of(claim.permission().name()) : Set.of();
    }

    @Override
    public List<PermissionRule> rules() {
        return Claims.rules(claims(), claim -> true);
    }

    @Override
    public Set<String> unusedGrants() {
        return caller.grants();
    }

    @Override
    public String explanation() {
        return switch (reason()) {
            case MALFORMED_PATH -> "the path is malformed: " + path.problem();
            case UNKNOWN_PATH -> "no permission gives access to the path";
            case UNSUPPORTED_METHOD -> template() + " does not support " + shortened(String.valueOf(method));
            case UNSUPPORTED_SCHEME -> "nobody may " + asked + " as " + caller.scheme() + ", only as " + schemes();
            case INSUFFICIENT_PERMISSIONS ->
                asked + " requires " + Claims.words(claims()) + " (" + caller.scheme() + "); the caller holds " + held()
                        + lacked();
        };
    }

    private String schemes() {
        return supportedSchemes().stream().map(Scheme::toString).collect(joining(" or "));
    }

    private String held() {
        var held = new TreeSet<>(caller.grants());
        caller.grantsOn().forEach((resource, names) -> names.forEach(name -> held.add(name + " on " + resource)));
        String names = String.join(", ", held);
        return names.isEmpty() ? "none" : shortened(names);
    }

    /** The other half, for a caller that holds one. */
    private String lacked() {
        Set<String> missing = missing();
        return missing.isEmpty() ? "" : ", and lacks " + String.join(" or ", missing) + " besides";
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

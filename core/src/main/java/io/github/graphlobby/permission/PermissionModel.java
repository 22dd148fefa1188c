package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which permissions allow which methods on which paths, compiled from rules: a trie over the paths, and bits for the
 * grants.
 *
 * <p>What no rule allows is denied. Nothing that is told depends on the order of the rules, but the order in which the
 * methods of a path are named: of two spellings of a template that with fewer capitals is told, of two spellings of a
 * permission the first in the order of texts, of two ids the smaller, of two privilege levels the higher; a permission
 * that is said to need the consent of an administrator needs it, and one that is least privileged in one rule is so in
 * all for a method and a path.
 *
 * <p>Immutable and thread-safe; one model serves all threads. Two models are equal if they have equal rules in the same
 * order.
 */
public final class PermissionModel {
    private final List<PermissionRule> rules;
    private final List<Finding> findings;
    private final PathTemplates<TemplateMethods> paths;
    private final PermissionNames names;

    private PermissionModel(
            List<PermissionRule> rules,
            List<Finding> findings,
            PathTemplates<TemplateMethods> paths,
            PermissionNames names) {
        this.rules = rules;
        this.findings = findings;
        this.paths = paths;
        this.names = names;
    }

    /**
     * Makes a model.
     *
     * <p>Left out are templates that no ordinary request can reach and methods that no request has, as
     * {@link PermissionRule#unreachable} and {@link PermissionRule#unknownMethods} tell.
     *
     * @param rules the rules
     * @return the model
     */
    public static PermissionModel of(Collection<PermissionRule> rules) {
        List<PermissionRule> kept = List.copyOf(requireNonNull(rules, "rules"));
        var names = new PermissionNames(kept);
        var compiler = new RuleCompiler(names);
        return new PermissionModel(kept, List.of(), compiler.compile(kept), names);
    }

    /**
     * {@return this model with what was found when it was read}
     *
     * @param found the findings
     */
    public PermissionModel withFindings(Collection<Finding> found) {
        return new PermissionModel(rules, List.copyOf(requireNonNull(found, "found")), paths, names);
    }

    /**
     * {@return what was found when the model was read, in the order of the file, immutable; none if it was made of
     * rules}
     */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the rules from which the model was made, each with its source, immutable} */
    public List<PermissionRule> rules() {
        return rules;
    }

    /**
     * Finds the template that a path matches.
     *
     * @param path the parsed path
     * @return the match, or null if the path is malformed or unknown
     */
    public @Nullable PathMatch match(RequestPath path) {
        var node = requireNonNull(path, "path").problem() == null ? paths.search(path) : null;
        return node == null ? null : new PathMatch(this, path, node);
    }

    /** What stands for the parameters of a template. */
    List<String> parameters(PathNode<TemplateMethods> node, RequestPath path) {
        return paths.parameters(node, path);
    }

    /**
     * Names where a path that matches nothing goes astray.
     *
     * @param path a path that is well-formed and unknown
     * @return the first segment with which no template goes on; the last segment if one goes on after it; empty if
     *     there is no segment
     */
    public String firstUnknownSegment(RequestPath path) {
        List<String> segments = requireNonNull(path, "path").segments();
        return segments.isEmpty() ? "" : segments.get(Math.min(paths.known(path), segments.size() - 1));
    }

    /**
     * Decides whether a caller may use a method on a path.
     *
     * @param caller the caller
     * @param method the HTTP method, compared exactly; HEAD and OPTIONS are not implied by others
     * @param path the path as it was sent, relative to the root of the service
     * @return the decision
     */
    public Decision decide(Caller caller, String method, String path) {
        return decide(caller, method, RequestPath.parse(requireNonNull(path, "path")));
    }

    /**
     * Decides whether a caller may use a method on a path.
     *
     * @param caller the caller
     * @param method the HTTP method, compared exactly
     * @param path the parsed path
     * @return the decision
     */
    public Decision decide(Caller caller, String method, RequestPath path) {
        requireNonNull(caller, "caller");
        requireNonNull(method, "method");
        PathNode<TemplateMethods> node = requireNonNull(path, "path").problem() == null ? paths.search(path) : null;
        return node == null || node.value() == null
                ? Denied.ofPath(caller, path)
                : decideKnown(caller, method, node.value(), path);
    }

    /**
     * Decides whether a caller may use a method on a path that is matched already.
     *
     * @param caller the caller
     * @param method the HTTP method, compared exactly
     * @param match a match of this model, which is not looked up again; of another model only its path counts
     * @return the decision
     */
    public Decision decide(Caller caller, String method, PathMatch match) {
        requireNonNull(caller, "caller");
        requireNonNull(method, "method");
        return requireNonNull(match, "match").isOf(this)
                ? decideKnown(caller, method, match.known(), match.path())
                : decide(caller, method, match.path());
    }

    private Decision decideKnown(Caller caller, String method, TemplateMethods known, RequestPath path) {
        TemplateMethod asked = known.get(method);
        return asked == null ? Denied.ofMethod(caller, path, known.any(), method) : decide(caller, asked, path);
    }

    private Decision decide(Caller caller, TemplateMethod asked, RequestPath path) {
        Claim[] claims = asked.claims(caller.scheme());
        GrantMask grants = caller.mask(this);
        for (Claim claim : claims) {
            if (claim.isMetBy(grants, asked, path)) {
                return new Allowed(caller, asked, grants, path);
            }
        }
        return claims.length == 0
                ? Denied.ofScheme(caller, path, asked)
                : Denied.ofPermissions(caller, path, asked, grants);
    }

    PermissionNames names() {
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof PermissionModel that && rules.equals(that.rules));
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** {@return how many rules there are, for people} */
    @Override
    public String toString() {
        return "a model of " + rules.size() + " rules";
    }
}

package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.NameSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which permissions allow which methods on which paths, compiled from rules: a trie over the paths, and bits for the
 * grants.
 *
 * <p>What no rule allows is denied. Nothing that is told depends on the order of the rules, but the order in which the
 * methods of a path are named: of two spellings of a template that with fewer capitals is told, of two spellings of a
 * permission the first in the order of texts (its own before those by which another requires it), of two ids the
 * smaller, of two privilege levels the higher; a permission that is said to need the consent of an administrator needs
 * it, and one that is least privileged in one rule is so in all for a method and a path.
 *
 * <p>Immutable and thread-safe; one model serves all threads. Two models are equal if they have equal rules in the same
 * order.
 */
public final class PermissionModel {
    private static final int MOST_SETS = 1_000;

    private final List<PermissionRule> rules;
    private final List<Finding> findings;
    private final PathTemplates<TemplateMethods> paths;
    private final PermissionNames names;
    private final List<TemplateMethod> asked;
    /** Made when somebody asks for them, by a race perhaps twice. */
    private volatile @Nullable List<ModelOperation> operations;

    private PermissionModel(
            List<PermissionRule> rules,
            List<Finding> findings,
            PathTemplates<TemplateMethods> paths,
            PermissionNames names,
            List<TemplateMethod> asked) {
        this.rules = rules;
        this.findings = findings;
        this.paths = paths;
        this.names = names;
        this.asked = asked;
    }

    /**
     * Makes a model.
     *
     * <p>Left out are templates that no ordinary request can reach and methods that no request has, as
     * {@link PermissionRule#unreachable} and {@link PermissionRule#unknownMethods} tell. Takes time in proportion to
     * the rules and their templates, and to the square of the methods of a template.
     *
     * @param rules the rules
     * @return the model
     */
    public static PermissionModel of(Collection<PermissionRule> rules) {
        List<PermissionRule> kept = List.copyOf(requireNonNull(rules, "rules"));
        var names = new PermissionNames(kept);
        var compiler = new RuleCompiler(names);
        PathTemplates<TemplateMethods> paths = compiler.compile(kept);
        return new PermissionModel(kept, List.of(), paths, names, compiler.asked());
    }

    /**
     * {@return this model with what was found when it was read: for readers of files}
     *
     * @param found the findings
     */
    public PermissionModel withFindings(Collection<Finding> found) {
        return new PermissionModel(rules, List.copyOf(requireNonNull(found, "found")), paths, names, asked);
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

    Decision decide(Caller caller, TemplateMethod asked, RequestPath path) {
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

    /** {@return all methods on all templates, by template and method} */
    public List<ModelOperation> operations() {
        List<ModelOperation> known = operations;
        if (known == null) {
            known = asked.stream()
                    .sorted(Comparator.comparing(TemplateMethod::template).thenComparing(TemplateMethod::method))
                    .map(each -> new ModelOperation(this, each))
                    .toList();
            operations = known;
        }
        return known;
    }

    /**
     * Finds an operation.
     *
     * @param method the HTTP method, compared exactly
     * @param path a path, or the template of one
     * @return the operation, or null if the model has none
     */
    public @Nullable ModelOperation operation(String method, String path) {
        requireNonNull(method, "method");
        PathMatch match = match(RequestPath.parse(requireNonNull(path, "path")));
        TemplateMethod matched = match == null ? null : match.known().get(method);
        TemplateMethod found = ofTemplate(method, path, matched);
        return found == null ? null : new ModelOperation(this, found);
    }

    /** A template as a path may match another one: what is {@code /a/{b-c}} also has the form {@code /a/{b}-{c}}. */
    private @Nullable TemplateMethod ofTemplate(String method, String template, @Nullable TemplateMethod matched) {
        boolean isOther = matched != null && !matched.template().equals(template);
        return isOther && template.indexOf('{') >= 0
                ? asked.stream()
                        .filter(each ->
                                each.method().equals(method) && each.template().equals(template))
                        .findFirst()
                        .orElse(matched)
                : matched;
    }

    /**
     * {@return the methods that anybody may use on a path, in the order of the rules; none if the path is malformed or
     * unknown}
     *
     * @param path the path as it was sent, relative to the root of the service
     */
    public Set<String> methods(String path) {
        PathMatch match = match(RequestPath.parse(requireNonNull(path, "path")));
        return match == null ? Set.of() : match.methods();
    }

    /**
     * {@return why the model answers for a path as it does}
     *
     * @param path the path as it was sent, relative to the root of the service
     */
    public PathExplanation explain(String path) {
        return PathExplainer.explain(paths, RequestPath.parse(requireNonNull(path, "path")));
    }

    /**
     * {@return all that a caller may do, by template and method}
     *
     * <p>What it is granted for single resources counts only where a template names none.
     *
     * @param caller the caller
     */
    public List<ModelOperation> reach(Caller caller) {
        requireNonNull(caller, "caller");
        return operations().stream()
                .filter(operation -> operation.allows(caller))
                .toList();
    }

    /**
     * Finds the least that has to be granted for some operations.
     *
     * <p>A set is less than another if its highest privilege level is lower, or the next, or if there is none; a level
     * that is not known is above all others. Sets with the same levels are in the order of their names. Permissions
     * that are granted for single resources count only where a template names none, those that only Microsoft grants
     * nowhere.
     *
     * @param operations operations of this model
     * @param scheme the scheme
     * @return all sets that are enough and of which nothing can be left out, the least first, at most a thousand; none
     *     if something can be granted to nobody under the scheme
     * @throws IllegalArgumentException if an operation is of another model
     * @throws ArithmeticException if more than 200,000 sets would have to be looked at
     */
    public List<LeastGrants> leastFor(Collection<ModelOperation> operations, Scheme scheme) {
        List<ModelOperation> asked = own(operations);
        requireNonNull(scheme, "scheme");
        var search = new LeastSearch(
                names,
                scheme,
                asked,
                number -> !names.permission(number, scheme).isPreauthorizationOnly());
        return search.least(MOST_SETS).stream()
                .map(numbers -> leastGrants(numbers, scheme, asked))
                .toList();
    }

    private LeastGrants leastGrants(BitSet numbers, Scheme scheme, List<ModelOperation> operations) {
        List<Permission> permissions = numbers.stream()
                .mapToObj(number -> names.permission(number, scheme))
                .sorted(Comparator.comparing(Permission::name))
                .toList();
        return new LeastGrants(permissions, operations);
    }

    /**
     * {@return what a caller holds for every resource and does not need for some operations: its grants without the
     * least of them that allow all of these that it may do}
     *
     * @param caller the caller
     * @param operations operations of this model
     * @throws IllegalArgumentException if an operation is of another model
     * @throws ArithmeticException if more than 200,000 sets would have to be looked at
     */
    public Set<String> excessOf(Caller caller, Collection<ModelOperation> operations) {
        List<ModelOperation> possible = own(operations).stream()
                .filter(operation -> operation.allows(requireNonNull(caller, "caller")))
                .toList();
        GrantMask held = requireNonNull(caller, "caller").mask(this);
        var search = new LeastSearch(names, caller.scheme(), possible, number -> GrantMask.has(held.all(), number));
        BitSet needed = search.least(1).get(0);
        return NameSet.copyOf(caller.grants().stream()
                .filter(grant -> names.granted(grant) < 0 || !needed.get(names.granted(grant)))
                .toList());
    }

    @SuppressWarnings("ReferenceEquality") // operations are looked up in the model that they belong to
    private List<ModelOperation> own(Collection<ModelOperation> operations) {
        List<ModelOperation> distinct =
                requireNonNull(operations, "operations").stream().distinct().toList();
        for (ModelOperation operation : distinct) {
            if (operation.model() != this) {
                throw new IllegalArgumentException("operations has " + operation + ", which is of another model");
            }
        }
        return distinct;
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

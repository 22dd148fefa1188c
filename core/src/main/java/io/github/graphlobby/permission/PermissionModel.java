package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which permissions allow which methods on which paths, compiled from rules: a trie over the paths, and bits for the
 * grants.
 *
 * <p>What no rule allows is denied. Immutable and thread-safe; one model serves all threads. Two models are equal if
 * they have equal rules in the same order.
 */
public final class PermissionModel {
    private final List<PermissionRule> rules;
    private final PathTemplates<Map<String, TemplateMethod>> paths =
            new PathTemplates<>(methods -> methods.keySet().equals(Set.of("POST")));
    /** By the folded name, and by each spelling that a rule has: a long name is not folded for each of its rules. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The name of each number, in the spelling in which it came first. */
    private final List<String> names = new ArrayList<>();

    private PermissionModel(List<PermissionRule> rules) {
        this.rules = rules;
        rules.forEach(this::add);
    }

    /**
     * Makes a model.
     *
     * @param rules the rules; their order decides nothing but how templates and methods are told
     * @return the model
     */
    public static PermissionModel of(Collection<PermissionRule> rules) {
        return new PermissionModel(List.copyOf(requireNonNull(rules, "rules")));
    }

    private void add(PermissionRule rule) {
        Claim claim = claim(rule);
        for (String template : rule.templates()) {
            Map<String, TemplateMethod> methods = paths.add(template, LinkedHashMap::new);
            for (String method : rule.methods()) {
                methods.computeIfAbsent(method, m -> new TemplateMethod(m, template))
                        .add(claim);
            }
        }
    }

    private Claim claim(PermissionRule rule) {
        Permission given = rule.permission();
        Permission permission = given.named(PermissionName.required(given.name()));
        int number = intern(permission.name());
        int[] others = rule.alsoRequired().stream()
                .map(PermissionName::required)
                .mapToInt(this::intern)
                .toArray();
        List<String> otherNames =
                Arrays.stream(others).mapToObj(names::get).distinct().sorted().toList();
        return new Claim(permission, number, rule.least(), others, otherNames);
    }

    private int intern(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = numbers.computeIfAbsent(PermissionName.folded(name), folded -> newNumber(name));
            numbers.put(name, known);
        }
        return known;
    }

    private int newNumber(String name) {
        names.add(name);
        return names.size() - 1;
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
        var match = requireNonNull(path, "path").problem() == null ? paths.find(path) : null;
        return match == null ? null : new PathMatch(this, path, match);
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
        String problem = requireNonNull(path, "path").problem();
        if (problem != null) {
            return Denied.malformedPath(caller, problem);
        }
        PathMatch match = match(path);
        return match == null ? Denied.unknownPath(caller) : decideKnown(caller, method, match);
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
                ? decideKnown(caller, method, match)
                : decide(caller, method, match.path());
    }

    private Decision decideKnown(Caller caller, String method, PathMatch match) {
        TemplateMethod asked = match.method(method);
        return asked == null ? Denied.unsupportedMethod(caller, match.template(), method) : decide(caller, asked);
    }

    /** A loop by position, since every request comes through here and an iterator is garbage. */
    private Decision decide(Caller caller, TemplateMethod asked) {
        List<Claim> claims = asked.claims(caller.scheme());
        GrantMask grants = caller.mask(this);
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).isMetBy(grants)) {
                return new Allowed(caller, asked, grants);
            }
        }
        return claims.isEmpty()
                ? Denied.unsupportedScheme(caller, asked)
                : Denied.insufficientPermissions(caller, asked);
    }

    /** The number of a permission that is granted, or a negative one if no rule names it. */
    int number(String grant) {
        return numbers.getOrDefault(PermissionName.folded(grant), -1);
    }

    int maskLength() {
        return (names.size() >> 6) + 1;
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

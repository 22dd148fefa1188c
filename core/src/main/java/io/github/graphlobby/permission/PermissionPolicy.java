package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A model with rules of one's own on top: what is forbidden though the model allows it, and conditions on the resource.
 *
 * <p>Each rule can only take something away, whatever else there is: forbidding wins over allowing, and the order of
 * the rules decides nothing but how they are told. A rule that throws lets nobody in: its exception reaches whoever
 * asks. Immutable, and as thread-safe as its rules.
 */
public final class PermissionPolicy {
    private final PermissionModel model;
    private final List<Rule> rules;

    /** A rule that is against what its predicate tells. */
    private record Rule(String name, Predicate<? super PolicyRequest> isAgainst) {}

    private PermissionPolicy(PermissionModel model, List<Rule> rules) {
        this.model = model;
        this.rules = rules;
    }

    /**
     * Makes a policy that says what a model says.
     *
     * @param model the model
     * @return the policy
     */
    public static PermissionPolicy of(PermissionModel model) {
        return new PermissionPolicy(requireNonNull(model, "model"), List.of());
    }

    /**
     * {@return this policy, which also forbids something}
     *
     * @param name the rule in words, which explanations repeat
     * @param when tells what is forbidden
     */
    public PermissionPolicy forbid(String name, Predicate<? super PolicyRequest> when) {
        return with(new Rule(requireNonNull(name, "name"), requireNonNull(when, "when")));
    }

    /**
     * {@return this policy, which also forbids what another model allows}
     *
     * @param name the rule in words, which explanations repeat
     * @param forbidden the model of what is forbidden: whoever holds what it requires may not. A literal of it is also
     *     the key in parentheses, so that {@code /places/boss} forbids {@code /places('boss')}; a path that it does not
     *     know, and a template of it that no request can reach, forbid nothing
     */
    public PermissionPolicy forbid(String name, PermissionModel forbidden) {
        requireNonNull(forbidden, "forbidden");
        return forbid(
                name,
                asked -> allows(forbidden, asked, asked.path())
                        || allows(forbidden, asked, asked.path().withKeysAsSegments()));
    }

    private static boolean allows(PermissionModel model, PolicyRequest asked, RequestPath path) {
        return model.decide(asked.caller(), asked.method(), path).fold(allowed -> true, denied -> false);
    }

    /**
     * {@return this policy, with a condition on something}
     *
     * @param name the condition in words, which explanations repeat
     * @param what tells what the condition is for; the rest is not asked
     * @param condition tells what meets it, such as that a place stands in the caller's own building
     */
    public PermissionPolicy require(
            String name, Predicate<? super PolicyRequest> what, Predicate<? super PolicyRequest> condition) {
        requireNonNull(what, "what");
        requireNonNull(condition, "condition");
        return forbid(name, asked -> what.test(asked) && !condition.test(asked));
    }

    private PermissionPolicy with(Rule rule) {
        return new PermissionPolicy(
                model, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /**
     * Decides whether a caller may use a method on a path. No rule is asked of what the model denies.
     *
     * @param caller the caller
     * @param method the HTTP method, compared exactly
     * @param path the path as it was sent, relative to the root of the service
     * @return what the model and the rules say
     */
    public Ruling decide(Caller caller, String method, String path) {
        RequestPath parsed = RequestPath.parse(requireNonNull(path, "path"));
        PathMatch match = model.match(parsed);
        if (match == null) {
            return new Ruling(model.decide(caller, method, parsed), List.of());
        }
        Decision decision = model.decide(caller, method, match);
        return decision instanceof Denied
                ? new Ruling(decision, List.of())
                : new Ruling(decision, objections(new PolicyRequest(caller, method, match)));
    }

    private List<String> objections(PolicyRequest asked) {
        return rules.stream()
                .filter(rule -> rule.isAgainst().test(asked))
                .map(Rule::name)
                .toList();
    }
}

package io.github.graphlobby.differential;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides by going through all rules each time. */
public final class ObviousDecision {
    /** Spellings of the documentation that no permission has. */
    private static final Map<String, String> MISPRINTS = Map.of(
            "calls.joingroupcallsasguest.all", "calls.joingroupcallasguest.all",
            "calls.joingroupcalls.all", "calls.joingroupcall.all",
            "calls.initiategroupcalls.all", "calls.initiategroupcall.all");

    private final List<PermissionRule> rules;
    private final List<ObviousTemplate> templates = new ArrayList<>();

    /** Makes a model of rules. */
    public ObviousDecision(List<PermissionRule> rules) {
        this.rules = rules;
        var known = new HashSet<List<String>>();
        spellings().sorted(ObviousDecision::plainer).forEach(template -> {
            Set<String> methods = methods(ObviousTemplate.keys(template));
            if (!methods.isEmpty() && known.add(ObviousTemplate.keys(template))) {
                templates.add(new ObviousTemplate(template, methods));
            }
        });
    }

    /** What requests can have: a misprint allows nothing. */
    private Stream<String> spellings() {
        return rules.stream()
                .filter(rule -> rule.methods().stream().anyMatch(ObviousDecision::isMethod))
                .flatMap(rule -> rule.templates().stream())
                .filter(ObviousTemplate::isReachable);
    }

    private static int plainer(String one, String other) {
        Function<String, List<Integer>> order = text -> List.of(
                text.startsWith("/") ? 0 : 1, text.replaceAll("[^A-Z]", "").length());
        int bySlash = order.apply(one).get(0) - order.apply(other).get(0);
        int byCapitals = order.apply(one).get(1) - order.apply(other).get(1);
        return bySlash != 0 ? bySlash : byCapitals != 0 ? byCapitals : one.compareTo(other);
    }

    private static boolean isMethod(String method) {
        return method.matches("[A-Z0-9!#$%&'*+.^_`|~-]+");
    }

    private Set<String> methods(List<String> keys) {
        return rules.stream()
                .filter(rule -> hasKeys(rule, keys))
                .flatMap(rule -> rule.methods().stream())
                .filter(ObviousDecision::isMethod)
                .collect(Collectors.toSet());
    }

    private static boolean hasKeys(PermissionRule rule, List<String> keys) {
        return rule.templates().stream()
                .anyMatch(template -> ObviousTemplate.isReachable(template)
                        && ObviousTemplate.keys(template).equals(keys));
    }

    /**
     * What a decision tells, names of permissions in lower case.
     *
     * @param result {@code ALLOWED} or the reason of the denial
     * @param template the template on which was decided
     * @param required the permissions of which one is required, and what each needs besides
     * @param least those that are least privileged
     * @param grantedBy those that allow it
     * @param missing what would make something of what the caller holds
     */
    public record Told(
            String result,
            @Nullable String template,
            Set<String> required,
            Set<String> least,
            Set<String> grantedBy,
            Set<String> missing) {

        /** What a decision of the engine tells. */
        public static Told of(Decision decision) {
            return new Told(
                    decision instanceof Denied denied ? denied.reason().name() : "ALLOWED",
                    decision.template(),
                    names(decision.required()),
                    names(decision.leastPrivileged()),
                    decision instanceof Allowed allowed ? names(allowed.grantedBy()) : Set.of(),
                    decision instanceof Denied denied ? ObviousDecision.required(denied.missing()) : Set.of());
        }

        private static Set<String> names(Collection<Permission> permissions) {
            return permissions.stream()
                    .map(permission -> ObviousDecision.required(permission.name())
                            + ObviousDecision.required(permission.alsoRequired()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Told denied(Denied.Reason reason, @Nullable String template) {
        return new Told(reason.name(), template, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static String required(String name) {
        return MISPRINTS.getOrDefault(ObviousPath.folded(name), ObviousPath.folded(name));
    }

    private static Set<String> required(Collection<String> names) {
        return names.stream().map(ObviousDecision::required).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Decides. */
    public Told of(Caller caller, String method, String path) {
        List<ObviousPath.Step> steps;
        try {
            steps = ObviousPath.parse(path);
        } catch (ObviousPath.MalformedException e) {
            return denied(Denied.Reason.MALFORMED_PATH, null);
        }
        ObviousTemplate template = mostSpecific(steps);
        return template == null ? denied(Denied.Reason.UNKNOWN_PATH, null) : of(caller, method, template, steps);
    }

    private @Nullable ObviousTemplate mostSpecific(List<ObviousPath.Step> steps) {
        ObviousTemplate best = null;
        List<String> least = List.of("9");
        for (ObviousTemplate template : templates) {
            List<String> ranks = template.match(steps, templates);
            if (ranks != null && Arrays.compare(ranks.toArray(String[]::new), least.toArray(String[]::new)) < 0) {
                best = template;
                least = ranks;
            }
        }
        return best;
    }

    private Told of(Caller caller, String method, ObviousTemplate template, List<ObviousPath.Step> path) {
        List<PermissionRule> ofMethod = rules.stream()
                .filter(rule -> hasKeys(rule, template.keys) && rule.methods().contains(method) && isMethod(method))
                .toList();
        if (ofMethod.isEmpty()) {
            return denied(Denied.Reason.UNSUPPORTED_METHOD, template.text);
        }
        List<PermissionRule> claims = ofMethod.stream()
                .filter(rule -> rule.permission().scheme() == caller.scheme())
                .toList();
        if (claims.isEmpty()) {
            return denied(Denied.Reason.UNSUPPORTED_SCHEME, template.text);
        }
        Predicate<String> isHeld = name -> isHeld(name, caller, template, path);
        Set<String> granted = names(claims, rule -> isMet(rule, isHeld));
        return new Told(
                granted.isEmpty() ? Denied.Reason.INSUFFICIENT_PERMISSIONS.name() : "ALLOWED",
                template.text,
                names(claims, rule -> true),
                names(claims, PermissionRule::least),
                granted,
                granted.isEmpty() ? missing(claims, isHeld) : Set.of());
    }

    private static boolean isMet(PermissionRule rule, Predicate<String> isHeld) {
        return isHeld.test(rule.permission().name())
                && (rule.alsoRequired().isEmpty()
                        || rule.alsoRequired().stream().anyMatch(isHeld));
    }

    /** Whether a permission is granted, for every resource or for the one that the path names. */
    private boolean isHeld(String name, Caller caller, ObviousTemplate template, List<ObviousPath.Step> path) {
        String required = required(name);
        boolean isSpecific = rules.stream()
                .map(PermissionRule::permission)
                .anyMatch(each ->
                        each.isResourceSpecific() && required(each.name()).equals(required));
        boolean isEverywhere = isAmong(caller.grants(), required) && (!isSpecific || !template.namesResource());
        return isEverywhere
                || (isSpecific
                        && caller.grantsOn().entrySet().stream()
                                .anyMatch(grant -> isAmong(grant.getValue(), required)
                                        && (!template.namesResource() || isBelow(grant.getKey(), path))));
    }

    private static boolean isAmong(Collection<String> grants, String required) {
        return grants.stream().anyMatch(grant -> ObviousPath.folded(grant).equals(required));
    }

    private static boolean isBelow(String resource, List<ObviousPath.Step> path) {
        try {
            List<ObviousPath.Step> steps = ObviousPath.parse(resource);
            return steps.size() <= path.size()
                    && IntStream.range(0, steps.size()).allMatch(i -> isSame(steps.get(i), path.get(i)));
        } catch (ObviousPath.MalformedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(ObviousPath.Step one, ObviousPath.Step other) {
        return one.arguments() == null
                && other.arguments() == null
                && one.sent().equals(other.sent());
    }

    private static Set<String> missing(List<PermissionRule> claims, Predicate<String> isHeld) {
        Set<String> missing = new TreeSet<>();
        for (PermissionRule rule : claims) {
            Set<String> others = others(rule.permission().name(), claims);
            if (isHeld.test(rule.permission().name())) {
                missing.addAll(others);
            } else if (others.stream().anyMatch(isHeld)) {
                missing.add(required(rule.permission().name()));
            }
        }
        return missing;
    }

    /** What a permission needs besides, which is nothing if one of its rules asks for nothing. */
    private static Set<String> others(String name, List<PermissionRule> claims) {
        List<Set<String>> all = claims.stream()
                .filter(rule -> required(rule.permission().name()).equals(required(name)))
                .map(rule -> required(rule.alsoRequired()))
                .toList();
        boolean isAlone = all.stream().anyMatch(others -> others.isEmpty() || others.contains(required(name)));
        return isAlone ? Set.of() : all.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<PermissionRule> claims, Predicate<PermissionRule> wanted) {
        return claims.stream()
                .filter(wanted)
                .map(rule -> required(rule.permission().name())
                        + new TreeSet<>(others(rule.permission().name(), claims)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package io.github.graphlobby.differential;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        rules.stream().flatMap(rule -> rule.templates().stream()).forEach(template -> {
            if (known.add(ObviousTemplate.keys(template))) {
                templates.add(new ObviousTemplate(template, methods(ObviousTemplate.keys(template))));
            }
        });
    }

    private Set<String> methods(List<String> keys) {
        return rules.stream()
                .filter(rule -> hasKeys(rule, keys))
                .flatMap(rule -> rule.methods().stream())
                .collect(Collectors.toSet());
    }

    private static boolean hasKeys(PermissionRule rule, List<String> keys) {
        return rule.templates().stream()
                .anyMatch(template -> ObviousTemplate.keys(template).equals(keys));
    }

    /**
     * What a decision tells, names of permissions in lower case.
     *
     * @param result {@code ALLOWED} or the reason of the denial
     * @param template the template on which was decided
     * @param required the permissions of which one is required
     * @param least those that are least privileged
     * @param grantedBy those that allow it
     */
    public record Told(
            String result, @Nullable String template, Set<String> required, Set<String> least, Set<String> grantedBy) {

        /** What a decision of the engine tells. */
        public static Told of(Decision decision) {
            return new Told(
                    decision instanceof Denied denied ? denied.reason().name() : "ALLOWED",
                    decision.template(),
                    names(decision.required()),
                    names(decision.leastPrivileged()),
                    decision instanceof Allowed allowed ? names(allowed.grantedBy()) : Set.of());
        }

        private static Set<String> names(Collection<Permission> permissions) {
            return permissions.stream()
                    .map(permission -> ObviousDecision.required(permission.name()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Told denied(Denied.Reason reason, @Nullable String template) {
        return new Told(reason.name(), template, Set.of(), Set.of(), Set.of());
    }

    private static String required(String name) {
        return MISPRINTS.getOrDefault(ObviousPath.folded(name), ObviousPath.folded(name));
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
        return template == null ? denied(Denied.Reason.UNKNOWN_PATH, null) : of(caller, method, template);
    }

    private @Nullable ObviousTemplate mostSpecific(List<ObviousPath.Step> steps) {
        ObviousTemplate best = null;
        String least = "9";
        for (ObviousTemplate template : templates) {
            String ranks = template.match(steps, templates);
            if (ranks != null && ranks.compareTo(least) < 0) {
                best = template;
                least = ranks;
            }
        }
        return best;
    }

    private Told of(Caller caller, String method, ObviousTemplate template) {
        List<PermissionRule> ofMethod = rules.stream()
                .filter(rule -> hasKeys(rule, template.keys) && rule.methods().contains(method))
                .toList();
        if (ofMethod.isEmpty()) {
            return denied(Denied.Reason.UNSUPPORTED_METHOD, template.text);
        }
        // What is told is the spelling of the first rule with this method.
        String text = ofMethod.get(0).templates().stream()
                .filter(each -> ObviousTemplate.keys(each).equals(template.keys))
                .findFirst()
                .orElseThrow();
        List<PermissionRule> claims = ofMethod.stream()
                .filter(rule -> rule.permission().scheme() == caller.scheme())
                .toList();
        if (claims.isEmpty()) {
            return denied(Denied.Reason.UNSUPPORTED_SCHEME, text);
        }
        Set<String> granted = names(claims, rule -> isMet(rule, caller));
        return new Told(
                granted.isEmpty() ? Denied.Reason.INSUFFICIENT_PERMISSIONS.name() : "ALLOWED",
                text,
                names(claims, rule -> true),
                names(claims, PermissionRule::least),
                granted);
    }

    private static boolean isMet(PermissionRule rule, Caller caller) {
        Set<String> grants = caller.grants().stream().map(ObviousPath::folded).collect(Collectors.toSet());
        return grants.contains(required(rule.permission().name()))
                && (rule.alsoRequired().isEmpty()
                        || rule.alsoRequired().stream().anyMatch(other -> grants.contains(required(other))));
    }

    private static Set<String> names(List<PermissionRule> claims, Predicate<PermissionRule> wanted) {
        return claims.stream()
                .filter(wanted)
                .map(rule -> required(rule.permission().name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

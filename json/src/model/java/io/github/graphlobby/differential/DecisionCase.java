package io.github.graphlobby.differential;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decision by some rules. */
record DecisionCase(
        List<PermissionRule> rules,
        Scheme scheme,
        List<String> grants,
        List<String> grantsOn,
        String method,
        String path)
        implements Case {
    static final String KIND = "decision";

    private static final List<String> NAMES =
            List.of("A.Read", "B.Read", "C.ReadWrite", "a.read", "Calls.JoinGroupCalls.All", "Calls.JoinGroupCall.All");
    private static final List<String> METHODS = List.of("GET", "PATCH", "POST");
    private static final List<String> SEGMENTS = List.of(
            "x",
            "y",
            "Z",
            "{id}",
            "{k}",
            "f",
            "f(a={v})",
            "f(b={w}, a={v})",
            "f()",
            "microsoft.graph.f",
            "graph.x",
            "{a}-{b}",
            "x{a}",
            "x:",
            "{id}:",
            "{id}:",
            "f({id})",
            "x('{id}')",
            "f(={v})",
            "{id}}",
            "x(y)",
            "");
    private static final List<String> ASKED = List.of(
            "x",
            "X",
            "y",
            "z",
            "1",
            "f",
            "f()",
            "f(a=1)",
            "f(A=1,b=2)",
            "f(b='x,y',a=1)",
            "f(a=)",
            "x:()",
            "x:(a=1)",
            "f('1')",
            "x('1')",
            "x('graph.f')",
            "y(1)",
            "graph.f",
            "microsoft.graph.f",
            "Graph.F(a=1)",
            "graph.f()",
            "graph.x",
            "graph.",
            "%78",
            "a%2Fb",
            "$ref",
            "$x('1')",
            "",
            ".",
            "..",
            "%2e",
            "a\\b",
            "%",
            "%ff",
            "é",
            "x('o''b')",
            "x('",
            "x()",
            "x('x')",
            "x(id='x')",
            "x(id=y)",
            "f(a='1')",
            "f(id='y')",
            "x(a=1,b=2)",
            "x('a','b')",
            "x('a'b')",
            "x('a')('b')",
            "graph.x(a=1)",
            "x-y",
            "x-y:",
            "x:",
            "1:",
            "a:b");

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");
    private static final List<String> FILLED = List.of(
            "1", "1", "x", "f", "f(a=1)", "x('1')", "x(id=1)", "a/b", "x-y", "graph.x", "$ref", "a:", "x:()",
            "x:(a=1)");

    static DecisionCase drawn(Draw draw) {
        List<PermissionRule> rules = draw.list(1, 7, () -> rule(draw));
        return new DecisionCase(
                rules,
                draw.of(List.of(Scheme.values())),
                draw.list(0, 4, () -> draw.of(NAMES)),
                draw.isOneIn(3) ? draw.list(1, 3, () -> draw.of(NAMES)) : List.of(),
                draw.of(METHODS),
                draw.isOneIn(2)
                        ? filled(draw, draw.of(rules).templates().get(0))
                        : "/" + String.join("/", draw.list(1, 4, () -> draw.of(ASKED))));
    }

    /** A template with something for its parameters, since little else is known to a model. */
    private static String filled(Draw draw, String template) {
        String path = template;
        while (PARAMETER.matcher(path).find()) {
            path = PARAMETER.matcher(path).replaceFirst(Matcher.quoteReplacement(draw.of(FILLED)));
        }
        return path;
    }

    private static PermissionRule rule(Draw draw) {
        return PermissionRule.of(
                        Permission.of(draw.of(NAMES), draw.of(List.of(Scheme.values())))
                                .withResourceSpecific(draw.isOneIn(8)),
                        new LinkedHashSet<>(draw.list(1, 2, () -> draw.of(METHODS))),
                        draw.list(1, 2, () -> "/" + String.join("/", draw.list(1, 4, () -> draw.of(SEGMENTS)))),
                        "drawn")
                .withLeast(draw.isOneIn(3))
                .withAlsoRequired(new HashSet<>(draw.isOneIn(3) ? draw.list(0, 2, () -> draw.of(NAMES)) : List.of()));
    }

    static DecisionCase read(JsonNode json) {
        return new DecisionCase(
                json.required("rules").valueStream().map(DecisionCase::readRule).toList(),
                scheme(json),
                texts(json, "grants"),
                json.has("grantsOn") ? texts(json, "grantsOn") : List.of(),
                json.required("method").stringValue(),
                json.required("path").stringValue());
    }

    private static PermissionRule readRule(JsonNode json) {
        return PermissionRule.of(
                        Permission.of(json.required("permission").stringValue(), scheme(json))
                                .withResourceSpecific(json.path("specific").asBoolean(false)),
                        texts(json, "methods"),
                        texts(json, "templates"),
                        "read")
                .withLeast(json.required("least").booleanValue())
                .withAlsoRequired(new HashSet<>(texts(json, "also")));
    }

    private static Scheme scheme(JsonNode json) {
        return requireNonNull(Scheme.ofKey(json.required("scheme").stringValue()));
    }

    private static List<String> texts(JsonNode json, String member) {
        return json.required(member).valueStream().map(JsonNode::stringValue).toList();
    }

    @Override
    public Verdict verdict() {
        return verdict(engine -> engine);
    }

    /** With what the engine tells, or something else. */
    Verdict verdict(UnaryOperator<ObviousDecision.Told> told) {
        Caller caller = Caller.of(scheme, grants);
        caller = grantsOn.isEmpty() ? caller : caller.withGrantsOn("/x/1", grantsOn);
        var engine = ObviousDecision.Told.of(PermissionModel.of(rules).decide(caller, method, path));
        var model = new ObviousDecision(rules).of(caller, method, path);
        return told.apply(engine).equals(model) ? Verdict.SAME : Verdict.DIVERGED;
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", KIND);
        json.put("rules", rules.stream().map(DecisionCase::written).toList());
        json.put("scheme", scheme.key());
        json.put("grants", grants);
        json.put("grantsOn", grantsOn);
        json.put("method", method);
        json.put("path", path);
        return json;
    }

    private static Map<String, Object> written(PermissionRule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("permission", rule.permission().name());
        json.put("scheme", rule.permission().scheme().key());
        json.put("methods", new ArrayList<>(rule.methods()));
        json.put("templates", rule.templates());
        json.put("specific", rule.permission().isResourceSpecific());
        json.put("least", rule.least());
        json.put("also", new ArrayList<>(rule.alsoRequired()));
        return json;
    }
}

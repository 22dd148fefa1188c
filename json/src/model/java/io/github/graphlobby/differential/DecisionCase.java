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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decision by some rules. */
record DecisionCase(List<PermissionRule> rules, Scheme scheme, List<String> grants, String method, String path)
        implements Case {
    static final String KIND = "decision";

    private static final List<String> NAMES =
            List.of("A.Read", "B.Read", "C.ReadWrite", "a.read", "Calls.JoinGroupCalls.All", "Calls.JoinGroupCall.All");
    private static final List<String> METHODS = List.of("GET", "PATCH", "POST");
    private static final List<String> SEGMENTS = List.of(
            "x", "y", "Z", "{id}", "{k}", "f", "f(a={v})", "f(b={w},a={v})", "f()", "microsoft.graph.f", "graph.x");
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
            "x()");

    static DecisionCase drawn(Draw draw) {
        return new DecisionCase(
                draw.list(1, 7, () -> rule(draw)),
                draw.of(List.of(Scheme.values())),
                draw.list(0, 4, () -> draw.of(NAMES)),
                draw.of(METHODS),
                "/" + String.join("/", draw.list(1, 4, () -> draw.of(ASKED))));
    }

    private static PermissionRule rule(Draw draw) {
        return PermissionRule.of(
                        Permission.of(draw.of(NAMES), draw.of(List.of(Scheme.values()))),
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
                json.required("method").stringValue(),
                json.required("path").stringValue());
    }

    private static PermissionRule readRule(JsonNode json) {
        return PermissionRule.of(
                        Permission.of(json.required("permission").stringValue(), scheme(json)),
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
        json.put("least", rule.least());
        json.put("also", new ArrayList<>(rule.alsoRequired()));
        return json;
    }
}

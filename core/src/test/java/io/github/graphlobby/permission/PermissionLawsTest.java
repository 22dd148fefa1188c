package io.github.graphlobby.permission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.Vintage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of decisions, which hold for every model, and of paths, which hold for every text. */
@PropertyDefaults(tries = 500)
class PermissionLawsTest {
    private static final List<String> NAMES = List.of("A.Read", "B.Read", "C.ReadWrite", "D.Manage", "Foreign.All");
    private static final List<String> METHODS = List.of("GET", "PATCH", "HEAD");
    private static final List<String> TEMPLATES =
            List.of("/x/{id}", "/x/y", "/x/{id}/z", "/{t}/y/z", "/f(a={v})", "/f");
    private static final List<String> PATHS =
            List.of("/x/1", "/x/y", "/x/y/z", "/x/1/z", "/q/y/z", "/f(a=1)", "/f", "/q", "/x//y");

    /** Who asks for what. */
    record Request(Scheme scheme, List<String> grants, String method, String path) {
        Caller caller() {
            return Caller.of(scheme, grants);
        }

        Request with(List<String> otherGrants) {
            return new Request(scheme, otherGrants, method, path);
        }

        Request on(String otherPath) {
            return new Request(scheme, grants, method, otherPath);
        }

        Decision decidedBy(PermissionModel model) {
            return model.decide(caller(), method, path);
        }
    }

    @Provide
    Arbitrary<PermissionModel> models() {
        return rules().list().ofMaxSize(8).map(PermissionModel::of);
    }

    private static Arbitrary<PermissionRule> rules() {
        var permissions = Combinators.combine(Arbitraries.of(NAMES.subList(0, 4)), Arbitraries.of(Scheme.class))
                .as((name, scheme) -> Permission.of(name, scheme));
        return Combinators.combine(
                        permissions,
                        Arbitraries.of(METHODS.subList(0, 2)).set().ofMinSize(1),
                        Arbitraries.of(TEMPLATES)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .uniqueElements(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(NAMES.subList(0, 4)).set().ofMaxSize(2))
                .as((permission, methods, templates, least, also) -> PermissionRule.of(
                                permission, methods, templates, "law")
                        .withLeast(least)
                        .withAlsoRequired(also));
    }

    @Provide
    Arbitrary<Request> requests() {
        return Combinators.combine(
                        Arbitraries.of(Scheme.class),
                        Arbitraries.of(NAMES).list().ofMaxSize(6),
                        Arbitraries.of(METHODS),
                        Arbitraries.of(PATHS))
                .as(Request::new);
    }

    /** Decides by looking at one rule after the other, as the documentation of a rule says it. */
    private static boolean allows(PermissionModel model, Request request) {
        return model.rules().stream()
                .anyMatch(rule -> rule.permission().scheme() == request.scheme()
                        && rule.methods().contains(request.method())
                        && rule.templates().contains(String.valueOf(templateOf(model, request.path())))
                        && request.grants().contains(rule.permission().name())
                        && (rule.alsoRequired().isEmpty()
                                || !Collections.disjoint(rule.alsoRequired(), request.grants())));
    }

    /** The most specific of the model's templates that match, of which these lists say it beforehand. */
    private static String templateOf(PermissionModel model, String path) {
        List<String> candidates = switch (path) {
            case "/x/1" -> List.of("/x/{id}");
            case "/x/y" -> List.of("/x/y", "/x/{id}");
            case "/x/y/z" -> List.of("/x/{id}/z", "/{t}/y/z");
            case "/x/1/z" -> List.of("/x/{id}/z");
            case "/q/y/z" -> List.of("/{t}/y/z");
            case "/f(a=1)" -> List.of("/f(a={v})", "/f");
            case "/f" -> List.of("/f");
            default -> List.of();
        };
        return candidates.stream()
                .filter(template ->
                        model.rules().stream().anyMatch(rule -> rule.templates().contains(template)))
                .findFirst()
                .orElse("none");
    }

    @Property(tries = 3_000)
    void aDecisionIsThatOfTheRulesOneByOne(
            @ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        assertThat(request.decidedBy(model) instanceof Allowed).isEqualTo(allows(model, request));
    }

    @Property
    void aFurtherGrantTakesNothingAway(
            @ForAll("models") PermissionModel model,
            @ForAll("requests") Request request,
            @ForAll("requests") Request more) {
        if (request.decidedBy(model) instanceof Allowed) {
            var grants = new ArrayList<>(more.grants());
            grants.addAll(request.grants());
            assertThat(request.with(grants).decidedBy(model)).isInstanceOf(Allowed.class);
        }
    }

    @Property
    void orderAndRepetitionAndLetterCaseOfGrantsDoNotMatter(
            @ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        var grants = new ArrayList<>(request.grants());
        grants.addAll(request.grants());
        Collections.reverse(grants);
        grants.replaceAll(grant -> grant.toLowerCase(Locale.ROOT));
        assertThat(told(request.with(grants).decidedBy(model))).isEqualTo(told(request.decidedBy(model)));
    }

    @Property
    void theOrderOfTheRulesDoesNotMatter(@ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        var rules = new ArrayList<>(model.rules());
        Collections.reverse(rules);
        assertThat(told(request.decidedBy(PermissionModel.of(rules)))).isEqualTo(told(request.decidedBy(model)));
    }

    /** Rules that say one thing of one permission in different ways, with all that may differ. */
    @Provide
    Arbitrary<List<PermissionRule>> manyRules() {
        var permissions = Combinators.combine(
                        Arbitraries.of("A.Read", "a.read", "B.Read"),
                        Arbitraries.of(0, 3, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1L, 2L).injectNull(0.5))
                .as((name, level, adminConsent, onResource, id) -> Permission.of(name, Scheme.APPLICATION)
                        .withPrivilegeLevel(level)
                        .withAdminConsent(adminConsent)
                        .withResourceSpecific(onResource)
                        .withId(id == null ? null : new UUID(0, id)));
        return Combinators.combine(
                        permissions,
                        Arbitraries.of(List.of("GET"), List.of("GET", "PATCH"), List.of("PATCH", "GET")),
                        Arbitraries.of("/x/{id}", "/X/{id}", "/x/{key}", "/x/y", "/{t}/y/z"),
                        Arbitraries.of("one", "other"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("B.Read", "b.READ", "C").set().ofMaxSize(2))
                .as((permission, methods, template, source, least, also) -> PermissionRule.of(
                                permission, methods, List.of(template), source)
                        .withLeast(least)
                        .withAlsoRequired(also))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 3_000)
    void whatIsToldOfRulesDependsOnNoOrder(
            @ForAll("manyRules") List<PermissionRule> rules,
            @ForAll("requests") Request request,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        var one = PermissionModel.of(rules);
        var other = PermissionModel.of(shuffled);
        var caller = Caller.of(Scheme.APPLICATION, request.grants());
        assertThat(texts(other.decide(caller, request.method(), request.path()).rules()))
                .isEqualTo(texts(
                        one.decide(caller, request.method(), request.path()).rules()));
        assertThat(other.explain(request.path()))
                .hasToString(one.explain(request.path()).toString());
        var provisioning = Provisioning.of(List.of(
                ProvisionedPermission.of("A.Read", Scheme.APPLICATION, new UUID(0, 1), List.of()),
                ProvisionedPermission.of("B.read", Scheme.APPLICATION, null, List.of())));
        assertThat(provisioning.differences(other)).isEqualTo(provisioning.differences(one));
    }

    /** All of each rule. */
    private static List<Object> texts(List<PermissionRule> rules) {
        return rules.stream()
                .<Object>map(rule -> List.of(rule, rule.toString()))
                .toList();
    }

    @Property
    void aForbidNeverWidens(
            @ForAll("models") PermissionModel model,
            @ForAll("models") PermissionModel forbidden,
            @ForAll("requests") Request request) {
        var policy = PermissionPolicy.of(model);
        var stricter = policy.forbid("law", forbidden);
        boolean before = policy.decide(request.caller(), request.method(), request.path())
                .isAllowed();
        boolean after = stricter.decide(request.caller(), request.method(), request.path())
                .isAllowed();
        assertThat(before).isEqualTo(request.decidedBy(model) instanceof Allowed);
        assertThat(after).isEqualTo(before && request.decidedBy(forbidden) instanceof Denied);
    }

    @Property
    void rulesThatAreSaidTwiceAreSaid(@ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        var rules = new ArrayList<>(model.rules());
        rules.addAll(model.rules());
        assertThat(told(request.decidedBy(PermissionModel.of(rules)))).isEqualTo(told(request.decidedBy(model)));
    }

    @Property
    void anyIdentifierGetsTheSameAnswer(
            @ForAll("models") PermissionModel model,
            @ForAll("requests") Request request,
            @ForAll("identifiers") String id) {
        Assume.that(!id.equalsIgnoreCase("y"));
        for (String template : List.of("/x/{}", "/x/{}/z", "/{}/q/z")) {
            assertThat(told(request.on(template.replace("{}", Escapes.of(id))).decidedBy(model)))
                    .isEqualTo(told(request.on(template.replace("{}", "1")).decidedBy(model)));
        }
    }

    @Property
    void rulesOfAnotherSchemeAllowNothing(
            @ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        var others = model.rules().stream()
                .filter(rule -> rule.permission().scheme() != request.scheme())
                .toList();
        assertThat(request.decidedBy(PermissionModel.of(others))).isInstanceOf(Denied.class);
    }

    @Property
    void whatAllowsIsRequiredAndGranted(@ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        Decision decision = request.decidedBy(model);
        assertThat(decision.required()).containsAll(decision.leastPrivileged());
        assertThat(request.grants()).containsAll(decision.unusedGrants());
        if (decision instanceof Allowed allowed) {
            assertThat(allowed.grantedBy()).isNotEmpty();
            assertThat(allowed.required()).containsAll(allowed.grantedBy());
            assertThat(allowed.grantedBy())
                    .allMatch(p -> p.scheme() == request.scheme()
                            && request.grants().contains(p.name())
                            && !allowed.unusedGrants().contains(p.name()));
        }
    }

    /** That unused grants could be given up is what their name promises. */
    @Property(tries = 3_000)
    void withoutItsUnusedGrantsACallerMayStillDoIt(
            @ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        if (request.decidedBy(model) instanceof Allowed allowed) {
            var used = new LinkedHashSet<>(request.grants());
            used.removeAll(allowed.unusedGrants());
            assertThat(request.with(List.copyOf(used)).decidedBy(model))
                    .isInstanceOfSatisfying(
                            Allowed.class,
                            still -> assertThat(still.grantedBy()).isEqualTo(allowed.grantedBy()));
        }
    }

    @Property
    void aModelWithoutAPermissionThatIsHeldAllowsNothing(
            @ForAll("models") PermissionModel model, @ForAll("requests") Request request) {
        assertThat(request.with(List.of()).decidedBy(model)).isInstanceOf(Denied.class);
        assertThat(request.with(List.of("Foreign.All")).decidedBy(model)).isInstanceOf(Denied.class);
    }

    @Property
    void slashesAndQueryAndLetterCaseOfLiteralsDoNotMatter(
            @ForAll("models") PermissionModel model, @ForAll("requests") Request request, @ForAll String query) {
        Object told = told(request.decidedBy(model));
        String path = request.path();
        Stream.of(
                        path + "/",
                        path.substring(1),
                        path + "?" + query,
                        path + "#" + query,
                        path + "/?" + query,
                        path.toUpperCase(Locale.ROOT))
                .forEach(other -> assertThat(told(request.on(other).decidedBy(model)))
                        .as(other)
                        .isEqualTo(told));
    }

    /** RFC 3986, section 6.2.2.2: an unreserved letter is the same with an escape and without. */
    @Property(tries = 2_000)
    void anUnreservedLetterMayBeEscaped(
            @ForAll("models") PermissionModel model,
            @ForAll("requests") Request request,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 1_000) int chosen) {
        Assume.that(UTF_8.newEncoder().canEncode(text)); // half of a surrogate pair cannot have been sent
        for (String path : List.of(request.path(), text, request.path() + "/" + text, "/f(" + text + "=1)")) {
            String escaped = withOneEscape(path, chosen);
            assertThat(told(request.on(escaped).decidedBy(model)))
                    .as(path + " as " + escaped)
                    .isEqualTo(told(request.on(path).decidedBy(model)));
        }
    }

    /** Escapes one of the unreserved letters, none of which may stand in an escape. */
    private static String withOneEscape(String path, int chosen) {
        List<MatchResult> unreserved = Pattern.compile("(?<!%)(?<!%.)[A-Za-z0-9._~-]")
                .matcher(path)
                .results()
                .toList();
        if (unreserved.isEmpty()) {
            return path;
        }
        int at = unreserved.get(chosen % unreserved.size()).start();
        return path.substring(0, at) + Escapes.of(path.substring(at, at + 1)) + path.substring(at + 1);
    }

    /** All that a decision tells without repeating the caller's spelling. */
    private static List<Object> told(Decision decision) {
        List<Object> reason = decision instanceof Denied denied
                ? List.of(denied.reason(), denied.supportedSchemes())
                : List.of(((Allowed) decision).grantedBy(), decision.explanation());
        return List.of(String.valueOf(decision.template()), decision.required(), decision.leastPrivileged(), reason);
    }

    private static final Pattern QUALIFIED = Pattern.compile("(?i)(microsoft\\.)?graph\\."
            + "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]{0,127}");

    @Provide
    Arbitrary<String> identifiers() {
        Predicate<String> isData = text -> !text.equals(".")
                && !text.equals("..")
                && !QUALIFIED.matcher(text).matches()
                && text.chars().noneMatch(Character::isISOControl)
                && text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        return texts().filter(text -> !text.isEmpty()).filter(isData);
    }

    /** Text that likes to look like a path. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.strings()
                        .withChars("/%.\\'()=,$?#{}&;:@+ 0CafF\u0000")
                        .ofMaxLength(6),
                Arbitraries.of(
                        "/",
                        "//",
                        "..",
                        "%2F",
                        "%2e",
                        "%5C",
                        "%00",
                        "%C0%AF",
                        "%ED%A0%80",
                        "%",
                        "('",
                        "')",
                        "(a=",
                        ")",
                        "$ref",
                        "microsoft.graph.room",
                        "microsoft.graph.",
                        "graph.",
                        "room",
                        "places",
                        "communications",
                        "calls",
                        "updateMetadata",
                        "\uD83D"));
        return parts.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    @Property
    void aMatchIsDecidedAsItsPath(
            @ForAll("models") PermissionModel model, @ForAll("models") PermissionModel other, @ForAll Scheme scheme) {
        var caller = Caller.of(scheme, NAMES);
        for (RequestPath path : PATHS.stream().map(RequestPath::parse).toList()) {
            PathMatch match = model.match(path);
            assertThat(match == null)
                    .isEqualTo(model.decide(caller, "GET", path).template() == null);
            if (match != null) {
                assertThat(match.path()).isSameAs(path);
                assertThat(told(model.decide(caller, "GET", match))).isEqualTo(told(model.decide(caller, "GET", path)));
                assertThat(told(other.decide(caller, "GET", match))).isEqualTo(told(other.decide(caller, "GET", path)));
            }
        }
    }

    @Property(tries = 2_000)
    void anyTextThatIsOneSegmentIsAnIdentifier(@ForAll("identifiers") String id) {
        String escaped = Escapes.of(id);
        var templates = new PathTemplates<Boolean>(action -> action);
        templates.node("/places/{id}").end("/places/{id}", () -> true);
        for (String path : List.of("/places/" + escaped, "/places('" + Escapes.of(id.replace("'", "''")) + "')")) {
            assertThat(TemplateMatch.of(templates, path))
                    .as(path)
                    .isEqualTo(new TemplateMatch<>("/places/{id}", true, List.of(id)));
        }
        var caller = Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All");
        assertThat(RequestPath.of("/places/{id}", id).segments())
                .isEqualTo(RequestPath.parse("/places/" + escaped).segments());
        for (String method : List.of("GET", "PATCH", "PUT")) {
            assertThat(told(Vintage.V1_2026.permissions().decide(caller, method, "/places/" + escaped)))
                    .isEqualTo(told(Vintage.V1_2026.permissions().decide(caller, method, "/places/1")));
        }
    }

    @Property(tries = 5_000)
    void anyTextIsReadOrMalformed(@ForAll("texts") String text) {
        RequestPath path = RequestPath.parse(text);
        if (path.problem() == null) {
            assertThat(path.segments())
                    .allSatisfy(segment -> assertThat(segment)
                            .isNotEmpty()
                            .isNotIn(".", "..")
                            .matches(s -> s.chars().noneMatch(Character::isISOControl)));
        } else {
            assertThat(path.problem()).startsWith("it has a");
            assertThat(path.segments()).isEmpty();
        }
    }

    @Property(tries = 5_000)
    void noTextIsAWayAroundPermissions(@ForAll("texts") String text, @ForAll("requests") Request request) {
        for (String prefix : List.of("", "/places", "/app/calls/", "/communications/calls/1/updateMetadata")) {
            var decision = Vintage.V1_2026.permissions().decide(request.caller(), "GET", prefix + text);
            assertThat(decision).isInstanceOf(Denied.class);
            assertThat(decision.explanation()).isNotBlank();
        }
    }

    @Property
    void anyTextCanBeAGrantOrAMethod(@ForAll("texts") String text, @ForAll Scheme scheme) {
        var decision = Vintage.V1_2026.permissions().decide(Caller.of(scheme, text), text, "/places/1");
        assertThat(decision).isInstanceOf(Denied.class);
        assertThat(decision.unusedGrants()).isEqualTo(Set.of(text));
        assertThat(new TreeSet<>(Caller.of(scheme, text).grants())).containsExactly(text);
    }
}

package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people ask of a model. */
class PermissionQuestionsTest {
    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");
    private static final PermissionModel MODEL = PermissionModel.of(List.of(
            rule(permission("User.Read", 1), "GET", "/me"),
            rule(permission("User.ReadWrite", 3).withAdminConsent(true), "GET", "/me"),
            rule(permission("User.ReadWrite", 3).withAdminConsent(true), "PATCH", "/me"),
            rule(permission("Mail.Read", 2), "GET", "/me/messages"),
            rule(permission("Directory.All", 5).withAdminConsent(true), "GET", "/me", "/me/messages"),
            rule(permission("Pair", 1), "GET", "/pair").withAlsoRequired(Set.of("Mail.Read", "User.Read")),
            rule(Permission.of("Team.Read", APPLICATION).withResourceSpecific(true), "GET", "/teams/{id}", "/teams")));

    private static Permission permission(String name, int level) {
        return Permission.of(name, APPLICATION).withPrivilegeLevel(level);
    }

    private static PermissionRule rule(Permission permission, String method, String... templates) {
        return PermissionRule.of(permission, List.of(method), List.of(templates), "source of " + permission.name())
                .withDate(LocalDate.of(2026, 8, 7));
    }

    private static ModelOperation operation(String method, String path) {
        return requireNonNull(MODEL.operation(method, path));
    }

    private static List<String> least(ModelOperation... operations) {
        return MODEL.leastFor(List.of(operations), APPLICATION).stream()
                .map(LeastGrants::toString)
                .toList();
    }

    @Test
    void theLeastSetStandsFirst() {
        assertThat(least(operation("GET", "/me"))).containsExactly("User.Read", "User.ReadWrite", "Directory.All");
        assertThat(least(operation("GET", "/me"), operation("GET", "/me/messages")))
                .containsExactly("Mail.Read, User.Read", "Mail.Read, User.ReadWrite", "Directory.All");
        assertThat(least(operation("GET", "/me"), operation("PATCH", "/me"))).containsExactly("User.ReadWrite");
        assertThat(least(operation("GET", "/pair"))).containsExactly("Pair, User.Read", "Mail.Read, Pair");
        assertThat(least()).containsExactly("");
    }

    @Test
    void aSetSaysWhatEachOfItIsNeededFor() {
        var messages = operation("GET", "/me/messages");
        var me = operation("GET", "/me");
        LeastGrants least =
                MODEL.leastFor(List.of(me, messages, me), APPLICATION).get(0);
        assertThat(least.neededFor(least.permissions().get(0))).containsExactly(messages);
        assertThat(least.neededFor(least.permissions().get(1))).containsExactly(me);
        assertThat(least.adminConsent()).isEmpty();
        assertThat(MODEL.leastFor(List.of(operation("PATCH", "/me")), APPLICATION)
                        .get(0)
                        .adminConsent())
                .extracting(Permission::name)
                .containsExactly("User.ReadWrite");
    }

    @Test
    void whatNobodyMayDoNoSetIsEnoughFor() {
        assertThat(MODEL.leastFor(List.of(operation("GET", "/me")), DELEGATED_WORK))
                .isEmpty();
        assertThat(least(operation("GET", "/teams/1"))).isEmpty();
        assertThat(least(operation("GET", "/teams"))).containsExactly("Team.Read");
    }

    @Test
    void whatIsNotNeededIsExcess() {
        var operations = List.of(operation("GET", "/me"), operation("GET", "/me/messages"), operation("PATCH", "/me"));
        var caller = Caller.of(APPLICATION, "directory.all", "Mail.Read", "User.Read", "Unknown");
        assertThat(MODEL.excessOf(caller, operations)).containsExactly("directory.all", "Unknown");
        assertThat(MODEL.excessOf(Caller.of(APPLICATION, "Directory.All", "Mail.Read"), operations))
                .containsExactly("Mail.Read");
        assertThat(MODEL.excessOf(caller, List.of())).isEqualTo(caller.grants());
        assertThat(MODEL.excessOf(Caller.of(APPLICATION), operations)).isEmpty();
    }

    @Test
    void anOperationOfAnotherModelIsRefused() {
        var other = PermissionModel.of(MODEL.rules()).operations();
        assertThatThrownBy(() -> MODEL.leastFor(other, APPLICATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operations has GET /me, which is of another model");
        assertThatThrownBy(() -> MODEL.excessOf(Caller.of(APPLICATION), other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReachOfACallerIsAllThatItMay() {
        assertThat(MODEL.reach(Caller.of(APPLICATION, "User.ReadWrite", "Team.Read")))
                .extracting(ModelOperation::toString)
                .containsExactly("GET /me", "PATCH /me", "GET /teams");
        assertThat(MODEL.operations()).hasSize(6).isEqualTo(MODEL.operations());
    }

    @Test
    void anOperationIsFoundByItsTemplateOrAPath() {
        assertThat(operation("GET", "/teams/{id}"))
                .isEqualTo(operation("GET", "/teams('1')"))
                .hasSameHashCodeAs(operation("GET", "/teams/2"));
        assertThat(operation("GET", "/me")).isNotEqualTo(operation("PATCH", "/me"));
        assertThat(operation("PATCH", "/ME").method()).isEqualTo("PATCH");
        assertThat(operation("PATCH", "/ME").template()).isEqualTo("/me");
        assertThat(MODEL.operation("DELETE", "/me")).isNull();
        assertThat(MODEL.operation("GET", "/unknown")).isNull();
        assertThat(MODEL.operation("GET", "//")).isNull();
        var caller = Caller.of(APPLICATION, "User.Read");
        assertThat(operation("GET", "/me").decide(caller))
                .hasToString(MODEL.decide(caller, "GET", "/me").toString());
        assertThat(operation("PATCH", "/me").decide(caller))
                .hasToString(MODEL.decide(caller, "PATCH", "/me").toString());
    }

    @Test
    void theMethodsOfAPathAreThoseOfItsTemplate() {
        assertThat(MODEL.methods("/me")).containsExactly("GET", "PATCH");
        assertThat(MODEL.methods("/unknown")).isEmpty();
        assertThat(MODEL.methods("//")).isEmpty();
    }

    @Test
    void theRulesBehindADecisionAreToldWithSourceAndDate() {
        var allowed = MODEL.decide(Caller.of(APPLICATION, "User.Read"), "GET", "/me");
        assertThat(allowed.rules()).containsExactly(MODEL.rules().get(0));
        assertThat(allowed.rules().get(0).source()).isEqualTo("source of User.Read");
        assertThat(allowed.rules().get(0).date()).isEqualTo(LocalDate.of(2026, 8, 7));
        assertThat(MODEL.decide(Caller.of(APPLICATION), "GET", "/me").rules())
                .extracting(PermissionRule::source)
                .containsExactly("source of Directory.All", "source of User.Read", "source of User.ReadWrite");
        assertThat(MODEL.decide(Caller.of(DELEGATED_WORK), "GET", "/me").rules())
                .isEmpty();
        assertThat(operation("PATCH", "/me").rules(APPLICATION))
                .containsExactly(MODEL.rules().get(2));
        assertThat(rule(permission("A", 1), "GET", "/x"))
                .isNotEqualTo(rule(permission("A", 1), "GET", "/x").withDate(null));
    }

    @Test
    void aPathIsExplained() {
        var model = PermissionModel.of(List.of(rule(
                permission("A", 1),
                "GET",
                "/x/{id}",
                "/x/y",
                "/{a}/y",
                "/x/{b}-{c}",
                "/x/f(a={a})",
                "/x/y/z/1",
                "/x/y/z/2")));
        assertThat(model.explain("/x/y").matches()).containsExactly("/x/y", "/x/{id}", "/{a}/y");
        assertThat(model.explain("/x/y"))
                .hasToString("/x/y wins over /x/{id}, since the literal y is more specific than a parameter;"
                        + " and over /{a}/y, since the literal x is more specific than a parameter");
        assertThat(model.explain("/x/1-2").reason()).contains("the form {}-{} is more specific than a parameter");
        assertThat(model.explain("/x/f(a=1)")).hasToString("/x/f(a={a}) is the only template that the path matches");
        assertThat(model.explain("/x/y/q").matches()).isEmpty();
        assertThat(model.explain("/x/y/q").nearMisses())
                .containsExactly("/x/y", "/x/y/z/1", "/x/y/z/2", "/x/{id}", "/{a}/y");
        assertThat(model.explain("/x/y/z").reason())
                .isEqualTo("no template ends where the path does, though some go on");
        assertThat(model.explain("/x/y/z").nearMisses()).containsExactly("/x/y/z/1", "/x/y/z/2");
        assertThat(model.explain("/x//y").problem()).isEqualTo("it has an empty segment");
        assertThat(model.explain("/x//y")).hasToString("the path is malformed: it has an empty segment");
    }

    /** Letters count, whole segments with their slash, and a parameter is a letter away from what it takes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /plcaes/1          | /places/{id}, /pages/{id}
                    /plcaes/{id}       | /places/{id}, /pages/{id}
                    /PLACES/1/maps     | /places/{id}/map, /places/{id}
                    /places/1/x/map    | /places/{id}/map, /places/{id}
                    /place%73/1        |
                    /places/$cuont     | /places/$count
                    /places/$ref/map   | /places/{id}/map, /places/{id}, /pages/{id}
                    /users/1/mesages   | /users/{id}/messages
                    /users/1/mesages(top=1) | /users/{id}/messages(top={n})
                    /users('1')/massage | /users/{id}/messages
                    /users             | /users/{id}/messages, /users/{id}/messages(top={n})
                    """)
    void theNearestTemplatesStandFirst(String path, @Nullable String near) {
        var model = PermissionModel.of(List.of(rule(
                permission("A", 1),
                "GET",
                "/users/{id}/messages(top={n})",
                "/users/{id}/messages",
                "/places/{id}/map",
                "/places/{id}",
                "/places/$count",
                "/pages/{id}")));
        assertThat(String.join(", ", model.explain(path).nearMisses())).isEqualTo(near == null ? "" : near);
    }

    @Test
    void onlyTheTenNearestTemplatesAreToldAndThoseAsFarByTheirNames() {
        String[] templates = IntStream.range(0, 30)
                .mapToObj(number -> "/x" + Integer.toString(number, 36))
                .toArray(String[]::new);
        var model = PermissionModel.of(List.of(rule(permission("A", 1), "GET", templates)));
        assertThat(model.explain("/xyz").nearMisses())
                .containsExactly("/x0", "/x1", "/x2", "/x3", "/x4", "/x5", "/x6", "/x7", "/x8", "/x9");
        assertThat(model.explain("/xzt").nearMisses()).startsWith("/xt", "/x0").hasSize(10);
        assertThat(model.explain("/" + "y".repeat(65)).nearMisses()).hasSize(10);
    }

    /** Of eleven as near the first by name is told, though its letters stand last. */
    @Test
    void noneIsMissingThatIsAsNearAsTheLastThatIsTold() {
        var model = PermissionModel.of(List.of(rule(
                permission("A", 1),
                "GET",
                "/xa",
                "/xb",
                "/xc",
                "/xd",
                "/xe",
                "/xf",
                "/xg",
                "/xh",
                "/xi",
                "/xj",
                "/XZ")));
        assertThat(model.explain("/x").nearMisses())
                .containsExactly("/XZ", "/xa", "/xb", "/xc", "/xd", "/xe", "/xf", "/xg", "/xh", "/xi");
    }

    @Property(tries = 200)
    void nearMissesDependOnNoOrderOfTheRules(
            @ForAll List<@AlphaChars @StringLength(min = 1, max = 4) String> names,
            @ForAll @AlphaChars @StringLength(min = 1, max = 4) String asked) {
        var rules = IntStream.range(0, names.size())
                .mapToObj(i -> rule(
                        permission("A", 1),
                        "GET",
                        "/" + names.get(i),
                        "/{a}/" + names.get(i),
                        "/" + names.get(0) + "/{a}/b"))
                .toList();
        var reversed = new ArrayList<>(rules);
        Collections.reverse(reversed);
        for (String path : List.of("/" + asked + "/x/y/z", "/1/2/" + asked)) {
            assertThat(PermissionModel.of(rules).explain(path))
                    .hasToString(PermissionModel.of(reversed).explain(path).toString());
        }
    }

    @Provide
    Arbitrary<PermissionModel> models() {
        var permissions = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as((name, level, onResource) -> Permission.of(name, APPLICATION)
                        .withPrivilegeLevel(level)
                        .withResourceSpecific(onResource));
        var rules = Combinators.combine(
                        permissions,
                        Arbitraries.of("/1", "/2", "/3", "/4", "/5/{id}", "/6/{id}")
                                .set()
                                .ofMinSize(1),
                        Arbitraries.of(NAMES).set().ofMaxSize(2))
                .as((permission, templates, also) -> PermissionRule.of(
                                permission, List.of("GET"), List.copyOf(templates), "law")
                        .withAlsoRequired(also));
        return rules.list().ofMinSize(1).ofMaxSize(8).map(PermissionModel::of);
    }

    /** Looks at one rule after the other, as the documentation of a rule says it. */
    private static boolean isEnough(Collection<String> names, PermissionModel model, List<ModelOperation> operations) {
        return operations.stream()
                .allMatch(operation -> model.rules().stream()
                        .filter(rule -> rule.templates().contains(operation.template()))
                        .anyMatch(rule -> counts(rule.permission().name(), names, model, operation)
                                && (rule.alsoRequired().isEmpty()
                                        || rule.alsoRequired().stream()
                                                .anyMatch(other -> counts(other, names, model, operation)))));
    }

    private static boolean counts(
            String name, Collection<String> names, PermissionModel model, ModelOperation operation) {
        boolean onResource = model.rules().stream()
                .map(PermissionRule::permission)
                .anyMatch(permission -> permission.name().equals(name) && permission.isResourceSpecific());
        return names.contains(name) && !(onResource && operation.template().endsWith("}"));
    }

    /** All subsets of all names, of which no permission can be left out. */
    private static Set<Set<String>> minimal(
            Collection<String> names, PermissionModel model, List<ModelOperation> operations) {
        var all = new ArrayList<>(names);
        List<Set<String>> enough = IntStream.range(0, 1 << all.size())
                .<Set<String>>mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(all::get)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .filter(some -> isEnough(some, model, operations))
                .toList();
        return enough.stream()
                .filter(some -> enough.stream().noneMatch(less -> less.size() < some.size() && some.containsAll(less)))
                .collect(Collectors.toSet());
    }

    @Property(tries = 1_000)
    void theLeastSetsAreThoseOfAnExhaustiveSearch(@ForAll("models") PermissionModel model) {
        List<ModelOperation> operations = model.operations();
        List<LeastGrants> sets = model.leastFor(operations, APPLICATION);
        assertThat(sets.stream()
                        .map(set -> set.permissions().stream()
                                .map(Permission::name)
                                .collect(Collectors.toCollection(TreeSet::new)))
                        .collect(Collectors.<Set<String>>toSet()))
                .isEqualTo(minimal(NAMES, model, operations));
        assertThat(sets.stream().map(PermissionQuestionsTest::levels)).isSortedAccordingTo(Arrays::compare);
    }

    private static int[] levels(LeastGrants set) {
        return set.permissions().stream()
                .mapToInt(permission -> permission.privilegeLevel() == 0 ? -6 : -permission.privilegeLevel())
                .sorted()
                .map(level -> -level)
                .toArray();
    }

    @Property(tries = 500)
    void withoutItsExcessACallerMayDoTheSame(
            @ForAll("models") PermissionModel model, @ForAll("grants") Set<String> grants) {
        var caller = Caller.of(APPLICATION, grants);
        List<ModelOperation> possible = model.reach(caller);
        var kept = new TreeSet<>(grants);
        kept.removeAll(model.excessOf(caller, model.operations()));
        assertThat(minimal(grants, model, possible)).contains(kept);
    }

    @Provide
    Arbitrary<Set<String>> grants() {
        return Arbitraries.of(NAMES).set();
    }

    @Test
    void anOperationIsFoundByItsTemplateEvenIfThatHasTheFormOfAnother() {
        for (String slash : List.of("/", "")) {
            var model = PermissionModel.of(List.of(
                    rule(permission("A", 1), "GET", slash + "{a}-{b}", slash + "{a-b}", "/x/{a}-{b}", "/x/{a-b}")));
            for (String template : List.of(slash + "{a}-{b}", slash + "{a-b}", "/x/{a}-{b}", "/x/{a-b}")) {
                assertThat(requireNonNull(model.operation("GET", template)).template())
                        .isEqualTo(template);
            }
            assertThat(requireNonNull(model.operation("GET", "/x/1-2")).template())
                    .isEqualTo("/x/{a}-{b}");
        }
    }

    @Test
    void whatOnlyMicrosoftGrantsIsInNoLeastSet() {
        var model = PermissionModel.of(List.of(
                rule(permission("A", 1).withPreauthorizationOnly(true), "GET", "/x"),
                rule(permission("B", 2), "GET", "/x")));
        assertThat(model.leastFor(model.operations(), APPLICATION))
                .singleElement()
                .extracting(least -> least.permissions().get(0).name())
                .isEqualTo("B");
    }

    @Test
    void aThousandLeastSetsAreToldAtMost() {
        var model = PermissionModel.of(IntStream.range(0, 1_002)
                .mapToObj(number -> rule(permission("P" + number, 1), "GET", "/x"))
                .toList());
        assertThat(model.leastFor(model.operations(), APPLICATION)).hasSize(1_000);
    }

    @Test
    void theSegmentWithWhichNoTemplateGoesOnIsCounted() {
        assertThat(MODEL.explain("/me/nothing").reason()).isEqualTo("no template goes on with segment 2, nothing");
    }

    @Test
    void aFormIsNearToWhatHasIt() {
        var model = PermissionModel.of(List.of(rule(permission("A", 1), "GET", "/x/{a}-{b}", "/x/{a}+{b}")));
        assertThat(model.explain("/y/1-2").nearMisses()).containsExactly("/x/{a}-{b}");
        assertThat(model.explain("/y/1+2").nearMisses()).containsExactly("/x/{a}+{b}");
    }

    @Test
    void aLongTextIsNearToNoLiteral() {
        var model = PermissionModel.of(List.of(rule(permission("A", 1), "GET", "/me/known", "/{id}/known")));
        assertThat(model.explain("/" + "y".repeat(5_000) + "/knwn").nearMisses())
                .startsWith("/{id}/known");
    }

    @Test
    void thePathOfAnItemIsNearToo() {
        var model =
                PermissionModel.of(List.of(rule(permission("A", 1), "GET", "/root:/{path}:/content", "/root:/{path}")));
        assertThat(model.explain("/roots:/a:/content").nearMisses()).contains("/root:/{path}:/content");
        assertThat(model.explain("/roots:/a").nearMisses()).contains("/root:/{path}");
    }
}

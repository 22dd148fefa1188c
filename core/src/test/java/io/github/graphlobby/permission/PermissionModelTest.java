package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Denied.Reason.INSUFFICIENT_PERMISSIONS;
import static io.github.graphlobby.permission.Denied.Reason.MALFORMED_PATH;
import static io.github.graphlobby.permission.Denied.Reason.UNKNOWN_PATH;
import static io.github.graphlobby.permission.Denied.Reason.UNSUPPORTED_METHOD;
import static io.github.graphlobby.permission.Denied.Reason.UNSUPPORTED_SCHEME;
import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_PERSONAL;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionModelTest {
    private static final Permission READ = permission("Place.Read.All", DELEGATED_WORK);
    private static final Permission WRITE = permission("Place.ReadWrite.All", DELEGATED_WORK);
    private static final Permission READ_AS_APPLICATION = permission("Place.Read.All", APPLICATION);

    /** Reading as a user or as an application, writing as a user only. */
    private static final PermissionModel PLACES = PermissionModel.of(List.of(
            rule(WRITE, "GET", "/places/{id}", false),
            rule(READ, "GET", "/places/{id}", true),
            rule(READ_AS_APPLICATION, "GET", "/places/{id}", true),
            rule(WRITE, "PATCH", "/places/{id}", true)));

    /** A with one of B and C besides, or D alone. */
    private static final PermissionModel COMPANIONS = PermissionModel.of(
            List.of(rule("A", "/x", Set.of("C", "B")), rule("D", "/x", Set.of()), rule("A", "/self", Set.of("A"))));

    private static Permission permission(String name, Scheme scheme) {
        return Permission.of(name, scheme).withAdminConsent(true).withPrivilegeLevel(3);
    }

    private static PermissionRule rule(Permission permission, String method, String template, boolean least) {
        return PermissionRule.of(permission, Set.of(method), List.of(template), "test")
                .withLeast(least);
    }

    private static PermissionRule rule(String name, String template, Set<String> alsoRequired) {
        return PermissionRule.of(permission(name, APPLICATION), Set.of("GET"), List.of(template), "test")
                .withAlsoRequired(alsoRequired);
    }

    private static List<String> names(List<Permission> permissions) {
        return permissions.stream().map(Permission::name).toList();
    }

    private static Denied denied(Decision decision) {
        assertThat(decision).isInstanceOf(Denied.class);
        return (Denied) decision;
    }

    private static Allowed allowed(Decision decision) {
        assertThat(decision).isInstanceOf(Allowed.class);
        return (Allowed) decision;
    }

    /** Only what is posted is an action, which may be qualified (OData 4.01 URL Conventions, section 4.4). */
    @ParameterizedTest
    @ValueSource(ints = {149, 150, 151})
    void whatWasSentIsRepeatedUpToALengthAndMarkedBeyond(int length) {
        var model = PermissionModel.of(List.of(PermissionRule.of(
                Permission.of("Calls.Read", APPLICATION), Set.of("GET"), List.of("/calls/{id}"), "test")));
        String method = "M".repeat(length);
        String repeated = length > 150 ? "M".repeat(150) + "…" : method;

        Denied denied = denied(model.decide(Caller.of(APPLICATION, List.of()), method, "/calls/1"));
        assertThat(denied.explanation()).isEqualTo("/calls/{id} does not support " + repeated);
    }

    @Test
    void aGrantWithoutANameIsRefusedByTheNameOfTheArgument() {
        List<String> grants = Collections.singletonList(null);
        assertThatThrownBy(() -> Caller.of(APPLICATION, grants))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("grants");
    }

    @Test
    void whatIsReadIsNotCalledByAQualifiedName() {
        Permission read = Permission.of("Calls.Read", APPLICATION);
        var model = PermissionModel.of(List.of(
                PermissionRule.of(read, Set.of("GET"), List.of("/calls/{id}/operations"), "test"),
                PermissionRule.of(read, Set.of("POST"), List.of("/calls/{id}/mute"), "test")));
        var caller = Caller.of(APPLICATION, List.of("Calls.Read"));

        assertThat(denied(model.decide(caller, "GET", "/calls/1/microsoft.graph.operations"))
                        .reason())
                .isEqualTo(UNKNOWN_PATH);
        assertThat(model.decide(caller, "POST", "/calls/1/microsoft.graph.mute"))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void reasonsStandInTheOrderInWhichTheyAreLookedAt() {
        assertThat(Denied.Reason.values())
                .containsExactly(
                        MALFORMED_PATH, UNKNOWN_PATH, UNSUPPORTED_METHOD, UNSUPPORTED_SCHEME, INSUFFICIENT_PERMISSIONS);
    }

    /** Each row is wrong in all the ways of those below it too. */
    @ParameterizedTest
    @CsvSource({
        "DELEGATED_PERSONAL, DELETE, /other//1,  MALFORMED_PATH",
        "DELEGATED_PERSONAL, DELETE, /other/1,   UNKNOWN_PATH",
        "DELEGATED_PERSONAL, DELETE, /places/1,  UNSUPPORTED_METHOD",
        "DELEGATED_PERSONAL, PATCH,  /places/1,  UNSUPPORTED_SCHEME",
        "DELEGATED_WORK,     PATCH,  /places/1,  INSUFFICIENT_PERMISSIONS"
    })
    void theFirstReasonIsTold(Scheme scheme, String method, String path, Denied.Reason reason) {
        assertThat(denied(PLACES.decide(Caller.of(scheme, "Place.Read.All"), method, path))
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places//1", "/other"})
    void withoutAPathNothingIsRequired(String path) {
        var decision = denied(PLACES.decide(Caller.of(DELEGATED_WORK, "Place.Read.All"), "GET", path));

        assertThat(decision.template()).isNull();
        assertThat(decision.required()).isEmpty();
        assertThat(decision.leastPrivileged()).isEmpty();
        assertThat(decision.supportedSchemes()).isEmpty();
    }

    @Test
    void withoutAMethodOnlyTheTemplateIsKnown() {
        var decision = denied(PLACES.decide(Caller.of(DELEGATED_WORK), "DELETE", "/PLACES/1"));

        assertThat(decision.template()).isEqualTo("/places/{id}");
        assertThat(decision.required()).isEmpty();
        assertThat(decision.leastPrivileged()).isEmpty();
        assertThat(decision.supportedSchemes()).isEmpty();
    }

    @Test
    void withoutASchemeThoseThatWouldDoAreKnown() {
        var decision = denied(PLACES.decide(Caller.of(DELEGATED_PERSONAL, "Place.Read.All"), "GET", "/places/1"));

        assertThat(decision.template()).isEqualTo("/places/{id}");
        assertThat(decision.supportedSchemes()).containsExactly(DELEGATED_WORK, APPLICATION);
        assertThat(decision.required()).isEmpty();
        assertThat(decision.leastPrivileged()).isEmpty();
    }

    @Test
    void withoutAPermissionThoseThatWouldDoAreKnown() {
        var decision = denied(PLACES.decide(Caller.of(DELEGATED_WORK, "Mail.Read"), "GET", "/places/1"));

        assertThat(decision.template()).isEqualTo("/places/{id}");
        assertThat(decision.required()).containsExactly(READ, WRITE);
        assertThat(decision.leastPrivileged()).containsExactly(READ);
        assertThat(decision.supportedSchemes()).containsExactly(DELEGATED_WORK, APPLICATION);
        assertThat(decision.unusedGrants()).containsExactly("Mail.Read");
    }

    @Test
    void whoIsAllowedIsToldByWhat() {
        var decision = allowed(PLACES.decide(Caller.of(DELEGATED_WORK, "Place.Read.All"), "GET", "/places/1"));

        assertThat(decision.template()).isEqualTo("/places/{id}");
        assertThat(decision.required()).containsExactly(READ, WRITE);
        assertThat(decision.leastPrivileged()).containsExactly(READ);
        assertThat(decision.grantedBy()).containsExactly(READ);
        assertThat(decision.unusedGrants()).isEmpty();
    }

    @Test
    void aDecisionKnowsWhoAsked() {
        var caller = Caller.of(DELEGATED_WORK, "Place.Read.All");

        assertThat(PLACES.decide(caller, "GET", "/places/1").caller()).isSameAs(caller);
        assertThat(PLACES.decide(caller, "PATCH", "/places/1").caller()).isSameAs(caller);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DELEGATED_WORK     | GET    | //         | the path is malformed: it has an empty segment
                    DELEGATED_WORK     | GET    | /places/%  | the path is malformed: it has an incomplete escape
                    DELEGATED_WORK     | GET    | /other     | no permission gives access to the path
                    DELEGATED_WORK     | DELETE | /places/1  | /places/{id} does not support DELETE
                    APPLICATION        | PATCH  | /places/1  | nobody may PATCH /places/{id} as application, only as delegated work
                    DELEGATED_PERSONAL | GET    | /places/1  | nobody may GET /places/{id} as delegated personal, only as delegated work or application
                    DELEGATED_WORK     | PATCH  | /places/1  | PATCH /places/{id} requires Place.ReadWrite.All (delegated work); the caller holds none
                    DELEGATED_WORK     | GET    | /places/1  | GET /places/{id} requires Place.Read.All or Place.ReadWrite.All (delegated work); the caller holds none
                    APPLICATION        | GET    | /places/1  | GET /places/{id} requires Place.Read.All (application); the caller holds none
                    """)
    void aDenialIsExplainedInOneSentence(Scheme scheme, String method, String path, String explanation) {
        var decision = PLACES.decide(Caller.of(scheme), method, path);

        assertThat(decision.explanation()).isEqualTo(explanation);
        assertThat(decision).hasToString(explanation);
    }

    @Test
    void aDenialRepeatsLittleOfWhatWasSent() {
        String sent = "\uD83D\uDE00".repeat(1_000);
        for (Decision decision : List.of(
                PLACES.decide(Caller.of(DELEGATED_WORK), sent, "/places/1"),
                PLACES.decide(Caller.of(DELEGATED_WORK, sent), "GET", "/places/1"))) {
            assertThat(decision.explanation())
                    .endsWith("\uD83D\uDE00…")
                    .matches(text -> text.codePoints().filter(c -> c == 0x1F600).count() <= 200);
        }
    }

    @Test
    void aDenialNamesWhatTheCallerHoldsInOrder() {
        assertThat(PLACES.decide(Caller.of(DELEGATED_WORK, "User.Read", "Mail.Read"), "PATCH", "/places/1")
                        .explanation())
                .isEqualTo("PATCH /places/{id} requires Place.ReadWrite.All (delegated work);"
                        + " the caller holds Mail.Read, User.Read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Place.Read.All                     | GET /places/{id} is allowed by Place.Read.All (delegated work)
                    PLACE.read.all,Mail.Read           | GET /places/{id} is allowed by Place.Read.All (delegated work)
                    Place.ReadWrite.All,Place.Read.All | GET /places/{id} is allowed by Place.Read.All, Place.ReadWrite.All (delegated work)
                    """)
    void aPermissionIsExplainedInOneSentence(String grants, String explanation) {
        var decision = PLACES.decide(Caller.of(DELEGATED_WORK, grants.split(",")), "GET", "/places/1");

        assertThat(decision.explanation()).isEqualTo(explanation);
        assertThat(decision).hasToString(explanation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "Get", "HEAD", "OPTIONS", "PUT", "", " GET", "GET ", "GET,PATCH", "*"})
    void methodsAreComparedExactlyAndImplyNoOther(String method) {
        assertThat(denied(PLACES.decide(Caller.of(DELEGATED_WORK, "Place.ReadWrite.All"), method, "/places/1"))
                        .reason())
                .isEqualTo(UNSUPPORTED_METHOD);
    }

    @Test
    void theMoreSpecificTemplateDecidesForEveryMethod() {
        var model = PermissionModel.of(
                List.of(rule(WRITE, "PATCH", "/places/{id}", true), rule(READ, "GET", "/places/getOperation", true)));
        var caller = Caller.of(DELEGATED_WORK, "Place.ReadWrite.All");

        assertThat(denied(model.decide(caller, "PATCH", "/places/getOperation")).reason())
                .isEqualTo(UNSUPPORTED_METHOD);
        allowed(model.decide(caller, "PATCH", "/places/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Place.ReadWrite.All", "place.readwrite.all", "PLACE.READWRITE.ALL", "pLACE.rEADwRITE.aLL"})
    void grantsAreComparedIgnoringAsciiCaseAndToldAsProvisioned(String grant) {
        var decision = allowed(PLACES.decide(Caller.of(DELEGATED_WORK, grant), "PATCH", "/places/1"));

        assertThat(decision.grantedBy()).containsExactly(WRITE);
        assertThat(decision.unusedGrants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pl\u0430ce.ReadWrite.All", "Place.ReadWr\u0131te.All", "Place.ReadWr\u0130te.All"})
    void noLookAlikeOfAPermissionIsOne(String grant) {
        assertThat(denied(PLACES.decide(Caller.of(DELEGATED_WORK, grant), "PATCH", "/places/1"))
                        .reason())
                .isEqualTo(INSUFFICIENT_PERMISSIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "Calls.JoinGroupCallsasGuest.All, Calls.JoinGroupCallAsGuest.All",
        "Calls.JoinGroupCallsAsGuest.All, Calls.JoinGroupCallAsGuest.All",
        "Calls.JoinGroupCallasGuest.All,  Calls.JoinGroupCallAsGuest.All",
        "Calls.JoinGroupCalls.All,        Calls.JoinGroupCall.All",
        "calls.joingroupcalls.all,        Calls.JoinGroupCall.All",
        "Calls.InitiateGroupCalls.All,    Calls.InitiateGroupCall.All"
    })
    void aDocumentedSpellingIsReadAsARequirement(String documented, String canonical) {
        var model = PermissionModel.of(List.of(
                rule(permission(documented, APPLICATION).withId(new UUID(1, 2)), "POST", "/calls", true),
                rule("A", "/calls", Set.of(documented))));

        var decision = allowed(model.decide(Caller.of(APPLICATION, canonical), "POST", "/calls"));
        assertThat(decision.grantedBy())
                .containsExactly(permission(canonical, APPLICATION).withId(new UUID(1, 2)));
        assertThat(decision.leastPrivileged()).isEqualTo(decision.required()).isEqualTo(decision.grantedBy());
        allowed(model.decide(Caller.of(APPLICATION, canonical, "A"), "GET", "/calls"));
        assertThat(model.rules().get(0).permission().name()).isEqualTo(documented);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calls.JoinGroupCallsasGuest.All",
                "Calls.JoinGroupCallsAsGuest.All",
                "Calls.JoinGroupCalls.All",
                "Calls.InitiateGroupCalls.All",
                "calls.joingroupcalls.all"
            })
    void aDocumentedSpellingIsNoGrantEvenWhereItIsTheRequirement(String documented) {
        var model = PermissionModel.of(
                List.of(rule(documented, "/calls", Set.of()), rule("A", "/also", Set.of(documented))));
        var caller = Caller.of(APPLICATION, documented, "A");

        assertThat(denied(model.decide(caller, "GET", "/calls")).reason()).isEqualTo(INSUFFICIENT_PERMISSIONS);
        assertThat(denied(model.decide(caller, "GET", "/also")).reason()).isEqualTo(INSUFFICIENT_PERMISSIONS);
    }

    @Test
    void aPermissionThatLooksLikeADocumentedSpellingStaysItself() {
        var model = PermissionModel.of(List.of(rule("Calls.JoinGroupCalls.Chat", "/calls", Set.of())));

        assertThat(names(allowed(model.decide(Caller.of(APPLICATION, "Calls.JoinGroupCalls.Chat"), "GET", "/calls"))
                        .grantedBy()))
                .containsExactly("Calls.JoinGroupCalls.Chat");
        denied(model.decide(Caller.of(APPLICATION, "Calls.JoinGroupCall.Chat"), "GET", "/calls"));
    }

    @Test
    void aPermissionOfTwoSpellingsIsToldOnce() {
        var model = PermissionModel.of(List.of(
                rule("Calls.JoinGroupCallAsGuest.All", "/calls", Set.of()),
                rule(Permission.of("Calls.JoinGroupCallasGuest.All", APPLICATION), "GET", "/calls", false)));

        assertThat(names(model.decide(Caller.of(APPLICATION, "Calls.JoinGroupCallAsGuest.All"), "GET", "/calls")
                        .required()))
                .containsExactly("Calls.JoinGroupCallAsGuest.All");
    }

    @Test
    void aPermissionOfAnotherSchemeGrantsNothing() {
        var decision = denied(PLACES.decide(Caller.of(APPLICATION, "Place.ReadWrite.All"), "GET", "/places/1"));

        assertThat(decision.reason()).isEqualTo(INSUFFICIENT_PERMISSIONS);
        assertThat(decision.required()).containsExactly(READ_AS_APPLICATION);
    }

    @ParameterizedTest
    @CsvSource({
        "A,     false",
        "B,     false",
        "C,     false",
        "B C,   false",
        "A B,   true",
        "A C,   true",
        "a b,   true",
        "A B C, true",
        "D,     true",
        "A D,   true"
    })
    void oneOfThePermissionsThatAreAlsoRequiredIsEnough(String grants, boolean allowed) {
        assertThat(COMPANIONS.decide(Caller.of(APPLICATION, grants.split(" ")), "GET", "/x") instanceof Allowed)
                .isEqualTo(allowed);
    }

    @Test
    void whatIsOnlyAlsoRequiredDoesNotGrant() {
        var decision = allowed(COMPANIONS.decide(Caller.of(APPLICATION, "A", "B", "D"), "GET", "/x"));

        assertThat(names(decision.grantedBy())).containsExactly("A", "D");
        assertThat(names(decision.required())).containsExactly("A", "D");
        assertThat(names(allowed(COMPANIONS.decide(Caller.of(APPLICATION, "A", "D"), "GET", "/x"))
                        .grantedBy()))
                .containsExactly("D");
    }

    @Test
    void aPermissionMayBeItsOwnCompanion() {
        allowed(COMPANIONS.decide(Caller.of(APPLICATION, "A"), "GET", "/self"));
        denied(COMPANIONS.decide(Caller.of(APPLICATION, "B"), "GET", "/self"));
    }

    @Test
    void aDenialForWantOfACompanionNamesIt() {
        var decision = denied(COMPANIONS.decide(Caller.of(APPLICATION, "A"), "GET", "/x"));

        assertThat(decision.reason()).isEqualTo(INSUFFICIENT_PERMISSIONS);
        assertThat(decision.explanation().replaceFirst(";.*", "")).contains("B", "C");
    }

    @Test
    void aRuleWithACompanionAndOneWithoutAreAlternatives() {
        var model = PermissionModel.of(List.of(rule("A", "/x", Set.of("B")), rule("A", "/x", Set.of())));
        var decision = allowed(model.decide(Caller.of(APPLICATION, "A"), "GET", "/x"));

        assertThat(names(decision.required())).containsExactly("A");
    }

    @Test
    void everyPermissionThatIsFlaggedIsLeast() {
        var model = PermissionModel.of(List.of(
                rule(permission("C", APPLICATION), "GET", "/x", true),
                rule(permission("B", APPLICATION), "GET", "/x", false),
                rule(permission("A", APPLICATION), "GET", "/x", true),
                rule(permission("D", DELEGATED_WORK), "GET", "/x", true)));

        assertThat(names(model.decide(Caller.of(APPLICATION), "GET", "/x").leastPrivileged()))
                .containsExactly("A", "C");
        assertThat(names(model.decide(Caller.of(APPLICATION, "B"), "GET", "/x").leastPrivileged()))
                .containsExactly("A", "C");
    }

    @Test
    void noPermissionNeedBeLeast() {
        var model = PermissionModel.of(List.of(rule(READ, "GET", "/x", false)));

        assertThat(model.decide(Caller.of(DELEGATED_WORK), "GET", "/x").leastPrivileged())
                .isEmpty();
    }

    @Test
    void permissionsAreToldByNameWhateverTheOrderOfTheRules() {
        var rules = new ArrayList<PermissionRule>();
        for (String name : List.of("C", "A.B", "B", "A", "a")) {
            rules.add(rule(permission(name + ".x", APPLICATION), "GET", "/x", true));
        }
        var decision = PermissionModel.of(rules).decide(Caller.of(APPLICATION, "B.x", "A.x"), "GET", "/x");

        assertThat(names(decision.required())).isSorted().contains("A.B.x", "A.x", "B.x", "C.x");
        assertThat(names(decision.leastPrivileged())).isEqualTo(names(decision.required()));
        assertThat(names(allowed(decision).grantedBy())).isSorted().contains("A.x", "B.x");
    }

    @Test
    void grantsThatPlayNoPartAreUnused() {
        var caller = Caller.of(DELEGATED_WORK, "place.read.all", "Place.ReadWrite.All", "Mail.Read", "Calls.X");

        assertThat(allowed(PLACES.decide(caller, "GET", "/places/1")).unusedGrants())
                .containsExactlyInAnyOrder("Mail.Read", "Calls.X");
        assertThat(allowed(PLACES.decide(caller, "PATCH", "/places/1")).unusedGrants())
                .containsExactlyInAnyOrder("place.read.all", "Mail.Read", "Calls.X");
    }

    @Test
    void aCompanionThatIsNeededIsUsed() {
        assertThat(allowed(COMPANIONS.decide(Caller.of(APPLICATION, "A", "B", "X"), "GET", "/x"))
                        .unusedGrants())
                .containsExactly("X");
    }

    @Test
    void aCompanionOfAPermissionThatDoesNotAllowIsUnused() {
        assertThat(allowed(COMPANIONS.decide(Caller.of(APPLICATION, "D", "B"), "GET", "/x"))
                        .unusedGrants())
                .containsExactly("B");
        assertThat(allowed(COMPANIONS.decide(Caller.of(APPLICATION, "D", "A"), "GET", "/x"))
                        .unusedGrants())
                .containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource({"DELEGATED_WORK, PATCH, /places/1", "APPLICATION, PATCH, /places/1", "APPLICATION, GET, /other"})
    void noGrantIsUsedInADenial(Scheme scheme, String method, String path) {
        var caller = Caller.of(scheme, "Place.Read.All", "Mail.Read");

        assertThat(denied(PLACES.decide(caller, method, path)).unusedGrants()).isEqualTo(caller.grants());
    }

    @Test
    void whatADecisionTellsCannotBeChanged() {
        var decision = allowed(PLACES.decide(Caller.of(DELEGATED_WORK, "Place.Read.All"), "GET", "/places/1"));
        var denial = denied(PLACES.decide(Caller.of(DELEGATED_WORK), "GET", "/places/1"));

        for (List<Permission> told :
                List.of(decision.required(), decision.leastPrivileged(), decision.grantedBy(), denial.required())) {
            assertThatThrownBy(told::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> decision.unusedGrants().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> denial.supportedSchemes().add(APPLICATION))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRuleCoversAllItsMethodsOnAllItsTemplates() {
        var model = PermissionModel.of(
                List.of(PermissionRule.of(READ, Set.of("GET", "POST"), List.of("/a", "/b"), "test")));
        var caller = Caller.of(DELEGATED_WORK, "Place.Read.All");
        for (String method : List.of("GET", "POST")) {
            for (String path : List.of("/a", "/b")) {
                allowed(model.decide(caller, method, path));
            }
        }
    }

    @Test
    void templatesThatDifferInCaseAndNamesShareTheirRules() {
        var model = PermissionModel.of(
                List.of(rule(READ, "GET", "/places/{id}", true), rule(WRITE, "GET", "/Places/{placeId}", false)));

        var decision = allowed(model.decide(Caller.of(DELEGATED_WORK, "Place.ReadWrite.All"), "GET", "/places/1"));
        assertThat(decision.template()).isEqualTo("/places/{id}");
        assertThat(decision.required()).containsExactly(READ, WRITE);
    }

    @Test
    void aModelWithoutRulesAllowsNothing() {
        assertThat(denied(PermissionModel.of(List.of()).decide(Caller.of(APPLICATION, "A"), "GET", "/x"))
                        .reason())
                .isEqualTo(UNKNOWN_PATH);
        assertThat(denied(PermissionModel.of(List.of()).decide(Caller.of(APPLICATION, "A"), "GET", ""))
                        .reason())
                .isEqualTo(UNKNOWN_PATH);
    }

    @Test
    void aCallerMayAskSeveralModelsInTurn() {
        var first = PermissionModel.of(List.of(rule("A", "/x", Set.of())));
        var second = PermissionModel.of(List.of(rule("B", "/x", Set.of()), rule("A", "/y", Set.of())));
        var caller = Caller.of(APPLICATION, "A");
        for (int i = 0; i < 3; i++) {
            allowed(first.decide(caller, "GET", "/x"));
            denied(second.decide(caller, "GET", "/x"));
            allowed(second.decide(caller, "GET", "/y"));
        }
    }

    @Test
    void aModelMayHaveMorePermissionsThanAWordHasBits() {
        int size = 200;
        var model = PermissionModel.of(IntStream.range(0, size)
                .mapToObj(i -> rule("P" + i, "/x" + i, Set.of()))
                .toList());
        for (int granted = 0; granted < size; granted++) {
            var caller = Caller.of(APPLICATION, "P" + granted);
            for (int asked = 0; asked < size; asked++) {
                assertThat(model.decide(caller, "GET", "/x" + asked) instanceof Allowed)
                        .isEqualTo(asked == granted);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 127, 128, 129})
    void aCallerWhoHoldsEverythingMayDoEverything(int size) {
        var names = IntStream.range(0, size).mapToObj(i -> "P" + i).toList();
        var model = PermissionModel.of(
                names.stream().map(name -> rule(name, "/" + name, Set.of())).toList());
        var caller = Caller.of(APPLICATION, names);

        assertThat(names).allMatch(name -> model.decide(caller, "GET", "/" + name) instanceof Allowed);
    }

    @Test
    void aModelIsSharedByThreads() {
        var caller = Caller.of(DELEGATED_WORK, "Place.ReadWrite.All");

        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i ->
                                PLACES.decide(caller, i % 2 == 0 ? "PATCH" : "PUT", "/places/" + i) instanceof Allowed))
                .containsExactlyElementsOf(
                        IntStream.range(0, 2_000).mapToObj(i -> i % 2 == 0).toList());
    }

    @Test
    void aModelKeepsItsRules() {
        var rules = new ArrayList<>(List.of(rule(READ, "GET", "/places/{id}", true)));
        var model = PermissionModel.of(rules);
        var kept = List.copyOf(rules);
        rules.clear();

        assertThat(model.rules()).isEqualTo(kept);
        assertThatThrownBy(() -> model.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRuleKeepsItsLists() {
        var templates = new ArrayList<>(List.of("/a"));
        var rule = PermissionRule.of(READ, Set.of("GET"), templates, "test").withAlsoRequired(Set.of("B"));
        templates.add("/b");

        assertThat(rule.templates()).containsExactly("/a");
        assertThat(rule)
                .isEqualTo(PermissionRule.of(READ, Set.of("GET"), List.of("/a"), "test")
                        .withAlsoRequired(Set.of("B")));
        assertThatThrownBy(() -> rule.methods().add("PUT")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rule.alsoRequired().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void modelsAreEqualIfTheirRulesAreInTheSameOrder() {
        var some = rule(READ, "GET", "/a", true);
        var other = rule(WRITE, "GET", "/a", false);
        var model = PermissionModel.of(List.of(some, other));

        assertThat(model)
                .isEqualTo(PermissionModel.of(List.of(some, other)))
                .hasSameHashCodeAs(PermissionModel.of(List.of(some, other)))
                .isNotEqualTo(PermissionModel.of(List.of(other, some)))
                .isNotEqualTo(PermissionModel.of(List.of(some)))
                .hasToString("a model of 2 rules");
    }

    /** What a rule says besides the permission is told wherever the permission is. */
    @Test
    void whatIsNeededBesidesIsToldWithThePermission() {
        var denied = denied(COMPANIONS.decide(Caller.of(APPLICATION, "X"), "GET", "/x"));
        assertThat(denied.required())
                .extracting(Permission::toString)
                .containsExactly("A with B or C (application)", "D (application)");
        assertThat(denied.required().get(0).alsoRequired()).containsExactly("B", "C");
        assertThat(denied.explanation())
                .isEqualTo("GET /x requires (A with B or C) or D (application); the caller holds X");

        var allowed = allowed(COMPANIONS.decide(Caller.of(APPLICATION, "A", "C", "D"), "GET", "/x"));
        assertThat(allowed.grantedBy()).isEqualTo(allowed.required());
        assertThat(allowed.explanation()).isEqualTo("GET /x is allowed by A with C, D (application)");
        assertThat(allowed(COMPANIONS.decide(Caller.of(APPLICATION, "A", "C", "B"), "GET", "/x"))
                        .explanation())
                .isEqualTo("GET /x is allowed by A with B and C (application)");
    }

    @ParameterizedTest
    @CsvSource({
        "A,   B C, the caller holds A; and lacks B or C besides",
        "B,   A,   the caller holds B; and lacks A besides",
        "B C, A,   'the caller holds B, C; and lacks A besides'",
        "X,   '',  the caller holds X",
        "'',  '',  the caller holds none"
    })
    void whoHoldsHalfIsToldTheOther(String grants, String missing, String explanation) {
        var caller = Caller.of(APPLICATION, grants.isEmpty() ? new String[0] : grants.split(" "));
        var decision = denied(COMPANIONS.decide(caller, "GET", "/x"));
        assertThat(String.join(" ", decision.missing())).isEqualTo(missing);
        assertThat(decision.explanation()).endsWith("; " + explanation.replace(';', ','));
    }

    @Test
    void whereNothingIsLookedAtNothingIsMissing() {
        for (String path : List.of("//", "/unknown", "/x")) {
            assertThat(denied(COMPANIONS.decide(Caller.of(DELEGATED_WORK, "A"), "PATCH", path))
                            .missing())
                    .isEmpty();
            assertThat(denied(COMPANIONS.decide(Caller.of(DELEGATED_WORK, "A"), "GET", path))
                            .missing())
                    .isEmpty();
        }
    }

    @Test
    void severalRulesOfOnePermissionAreOneRequirement() {
        var either = PermissionModel.of(List.of(rule("A", "/x", Set.of("C")), rule("A", "/x", Set.of("B", "D"))));
        assertThat(either.decide(Caller.of(APPLICATION), "GET", "/x").required())
                .singleElement()
                .satisfies(a -> assertThat(a.alsoRequired()).containsExactly("B", "C", "D"));
        allowed(either.decide(Caller.of(APPLICATION, "A", "C"), "GET", "/x"));
        allowed(either.decide(Caller.of(APPLICATION, "A", "D"), "GET", "/x"));

        var alone = PermissionModel.of(List.of(rule("A", "/x", Set.of("C")), rule("A", "/x", Set.of("B", "A"))));
        assertThat(alone.decide(Caller.of(APPLICATION), "GET", "/x").required())
                .singleElement()
                .satisfies(a -> assertThat(a.alsoRequired()).isEmpty());
        allowed(alone.decide(Caller.of(APPLICATION, "A"), "GET", "/x"));
    }

    @Test
    void aRequirementThatBecomesARuleRequiresTheSame() {
        Permission required = COMPANIONS
                .decide(Caller.of(APPLICATION), "GET", "/x")
                .required()
                .get(0);
        var rule = PermissionRule.of(required, List.of("GET"), List.of("/y"), "test");
        assertThat(rule.alsoRequired()).containsExactly("B", "C");
        assertThat(rule.permission().alsoRequired()).isEmpty();
        denied(PermissionModel.of(List.of(rule)).decide(Caller.of(APPLICATION, "A"), "GET", "/y"));
    }

    /** What two rules say differently of a permission. */
    @Test
    void ofAPermissionTheSameIsToldWhateverTheOrderOfTheRules() {
        Permission some =
                Permission.of("Places.Read", APPLICATION).withPrivilegeLevel(2).withId(new UUID(1, 2));
        Permission same =
                Permission.of("places.READ", APPLICATION).withPrivilegeLevel(4).withAdminConsent(true);
        Permission again =
                Permission.of("PLACES.read", APPLICATION).withId(new UUID(1, 1)).withPreauthorizationOnly(true);
        var rules = List.of(
                rule(some, "GET", "/places/{id}", true),
                rule(same, "GET", "/Places/{key}", false),
                rule(again, "GET", "/PLACES/{key}", false),
                rule(READ, "GET", "/places/{place}", false));
        Permission told = Permission.of("PLACES.read", APPLICATION)
                .withPrivilegeLevel(4)
                .withAdminConsent(true)
                .withId(new UUID(1, 1))
                .withPreauthorizationOnly(true);
        for (int first = 0; first < rules.size(); first++) {
            var order = new ArrayList<>(rules);
            Collections.rotate(order, first);
            var decision = allowed(
                    PermissionModel.of(order).decide(Caller.of(APPLICATION, "places.read"), "GET", "/places/1"));
            assertThat(decision.grantedBy()).containsExactly(told);
            assertThat(decision.leastPrivileged()).containsExactly(told);
            assertThat(decision.template()).isEqualTo("/places/{id}");
        }
    }

    /** A misprint in a model file allows nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chats/{id}}/messages",
                "/chats/{id/messages",
                "/chats/id}/messages",
                "/chats/{}/messages",
                "/chats/{a}{b}/messages",
                "/chats//messages",
                "/chats/./messages",
                "/chats/../messages",
                "/chats/%41/messages",
                "/chats/a\\b/messages",
                "/chats/a\tb/messages",
                "/chats/{id}/messages?$filter=a",
                "/chats/{id}/messages#a",
                "/chats/(id)/messages",
                "/chats/f(a={b})c/messages",
                "/chats/f(={b})/messages",
                "/chats/f({a},{b})/messages",
                "/chats/f('a')/messages",
                "/chats/f(a=b)/messages",
                "/chats/f(a='{b}/messages",
                "/chats/{id}(a={b})/messages",
                "/chats/{id}()/messages",
                "/chats/f)/messages",
                "/chats/root:/{id}/messages",
                "/chats/{}",
                "/chats/{{a}}",
                "/chats/{a}x}",
                "/chats//",
                "//",
                "/.",
                "/chats/..",
                ""
            })
    void aTemplateThatNoRequestReachesIsToldAndLeftOut(String template) {
        var rule = PermissionRule.of(READ, List.of("GET"), List.of("/ok", template), "test");
        assertThat(PermissionRule.unreachable(template)).matches("(is|has|goes) .+");
        var caller = Caller.of(DELEGATED_WORK, READ.name());
        allowed(PermissionModel.of(List.of(rule)).decide(caller, "GET", "/ok"));
        assertThat(denied(PermissionModel.of(List.of(rule)).decide(caller, "GET", template))
                        .template())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/places",
                "places/{id}/",
                "/chats/{a}-{b}",
                "/x{a}",
                "/f(a={b})",
                "/f(a='{b}', c={d})",
                "/f(a,b)",
                "/f()",
                "/f({id})/x",
                "/f('{id}')/x",
                "/{id}('{key}')",
                "/root:/{path}:/content",
                "/root:/{path}",
                "/root:/{path}:/{id}/x",
                "/{id}:/{path}:/content",
                "/root:/fileb.txt:/content",
                "/x/{a%}",
                "/x/...",
                "/x/{a b}",
                "/x/{a.b}/.c",
                "/it's/$ref"
            })
    void aTemplateThatRequestsReachIsNotTold(String template) {
        assertThat(PermissionRule.unreachable(template)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "GET,POST", "<ReadMethods>", "", " GET", "G\u00c9T", "GeT"})
    void aMethodThatNoRequestHasIsToldAndLeftOut(String method) {
        var rule = PermissionRule.of(READ, List.of("PATCH", method), List.of("/x"), "test");
        assertThat(rule.unknownMethods()).containsExactly(method);
        var model = PermissionModel.of(List.of(rule));
        assertThat(denied(model.decide(Caller.of(DELEGATED_WORK, READ.name()), method, "/x"))
                        .reason())
                .isEqualTo(UNSUPPORTED_METHOD);
        assertThat(requireNonNull(model.match(RequestPath.parse("/x"))).methods())
                .containsExactly("PATCH");
        var only = PermissionRule.of(READ, List.of(method), List.of("/x"), "test");
        assertThat(PermissionModel.of(List.of(only)).match(RequestPath.parse("/x")))
                .isNull();
    }

    @Test
    void otherMethodsThanThoseOfGraphMayBeUsed() {
        var rule = PermissionRule.of(READ, List.of("GET", "M-SEARCH", "X1"), List.of("/x"), "test");
        assertThat(rule.unknownMethods()).isEmpty();
        allowed(PermissionModel.of(List.of(rule)).decide(Caller.of(DELEGATED_WORK, READ.name()), "M-SEARCH", "/x"));
    }

    @Test
    void whatIsRequiredBesidesIsSpelledAsItsPermission() {
        var read = PermissionRule.of(
                Permission.of("Mail.Read", Scheme.APPLICATION), List.of("GET"), List.of("/mail"), "test");
        var pair = PermissionRule.of(
                        Permission.of("Pair", Scheme.APPLICATION), List.of("GET"), List.of("/pair"), "test")
                .withAlsoRequired(Set.of("MAIL.READ", "OTHER.read"));
        var other = pair.withAlsoRequired(Set.of("OTHER.Read"));
        for (var rules : List.of(List.of(read, pair, other), List.of(other, pair, read))) {
            var model = PermissionModel.of(rules);
            var caller = Caller.of(Scheme.APPLICATION, "mail.read", "Pair");
            assertThat(model.decide(caller, "GET", "/mail").required())
                    .extracting(Permission::name)
                    .containsExactly("Mail.Read");
            assertThat(model.decide(caller, "GET", "/pair").required())
                    .singleElement()
                    .extracting(Permission::alsoRequired)
                    .isEqualTo(Set.of("Mail.Read", "OTHER.Read"));
            assertThat(model.decide(caller, "GET", "/pair")).isInstanceOf(Allowed.class);
        }
    }

    @Test
    void rulesForOneFormAreAlternativesHoweverItsParametersAreCalled() {
        var model = PermissionModel.of(List.of(rule("A", "/x/{a}-{b}", Set.of()), rule("B", "/x/{c}-{d}", Set.of())));
        assertThat(names(allowed(model.decide(Caller.of(APPLICATION, "B"), "GET", "/x/1-2"))
                        .required()))
                .containsExactly("A", "B");
    }

    @Test
    void theSpellingOfWhatIsOnlyRequiredBesidesDependsOnNoOrder() {
        var one = PermissionModel.of(List.of(rule("A", "/x", Set.of("B.x")), rule("A", "/y", Set.of("B.X"))));
        var other = PermissionModel.of(List.of(rule("A", "/y", Set.of("B.X")), rule("A", "/x", Set.of("B.x"))));
        var caller = Caller.of(APPLICATION, "A");
        assertThat(one.decide(caller, "GET", "/x").explanation())
                .isEqualTo(other.decide(caller, "GET", "/x").explanation())
                .contains("B.X");
    }

    /** Rules that differ in what people read last: the day, and what is known of the permission. */
    @Test
    void theOrderOfRulesThatReadAlikeIsTheirOwn() {
        var plain = rule("A", "/x", Set.of());
        var rules = new ArrayList<>(List.of(
                plain,
                plain.withDate(LocalDate.of(2026, 1, 1)),
                plain.withDate(LocalDate.of(2026, 1, 2)),
                plain.withAlsoRequired(Set.of("B")),
                plain.withAlsoRequired(Set.of("C")),
                plain.withPermission(plain.permission().withId(new UUID(1, 1))),
                plain.withPermission(plain.permission().withId(new UUID(2, 2))),
                plain.withPermission(plain.permission().withAdminConsent(false)),
                plain.withPermission(plain.permission().withPrivilegeLevel(1)),
                plain.withPermission(plain.permission().withResourceSpecific(true)),
                plain.withPermission(plain.permission().withPreauthorizationOnly(true))));
        var caller = Caller.of(APPLICATION);
        var told = PermissionModel.of(rules).decide(caller, "GET", "/x").rules();
        assertThat(told).hasSameSizeAs(rules);
        for (int i = 1; i < rules.size(); i++) {
            Collections.rotate(rules, 1);
            assertThat(PermissionModel.of(rules).decide(caller, "GET", "/x").rules())
                    .isEqualTo(told);
        }
        Collections.reverse(rules);
        assertThat(PermissionModel.of(rules).decide(caller, "GET", "/x").rules())
                .isEqualTo(told);
    }

    @Test
    void aModelKeepsWhatWasFoundWhenItWasRead() {
        var finding = Finding.of(Finding.Kind.UNKNOWN_METHOD, "/a", "a is no method");
        assertThat(PLACES.withFindings(List.of(finding)).findings()).containsExactly(finding);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.UNKNOWN_METHOD);
        assertThat(finding.position()).isEqualTo("/a");
        assertThat(finding.message()).isEqualTo("a is no method");
        assertThat(finding)
                .isEqualTo(Finding.of(Finding.Kind.UNKNOWN_METHOD, "/a", "a is no method"))
                .isNotEqualTo(Finding.of(Finding.Kind.UNKNOWN_METHOD, "/a", "b"))
                .isNotEqualTo(Finding.of(Finding.Kind.UNKNOWN_METHOD, "/b", "a is no method"))
                .isNotEqualTo(Finding.of(Finding.Kind.UNKNOWN_LEAST, "/a", "a is no method"));
    }

    @ParameterizedTest
    @CsvSource({
        "?a, has a query or a fragment",
        "#a, has a query or a fragment",
        "/x/{n}(a={a}), has something else in parentheses",
        "/(a), has something else in parentheses",
        "/a/), has a parenthesis without its pair"
    })
    void whatNoRequestCanReachIsToldWhereverItStands(String template, String problem) {
        assertThat(PermissionRule.unreachable(template)).startsWith(problem);
    }
}

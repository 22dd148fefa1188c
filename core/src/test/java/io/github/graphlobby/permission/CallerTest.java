package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_PERSONAL;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphlobby.operation.Vintage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
    private static final String WRITE = "Place.ReadWrite.All";
    private static final String READ = "Place.Read.All";
    private static final String WORK_TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    private static final String PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";

    /** Claims of which each may be null, as a JSON member can. */
    private static Map<String, @Nullable Object> claims(@Nullable Object... namesAndValues) {
        var claims = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            claims.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return claims;
    }

    private static boolean mayPatch(@Nullable Caller caller) {
        return caller != null && Vintage.V1_2026.permissions().decide(caller, "PATCH", "/places/1") instanceof Allowed;
    }

    @Test
    void scopesAreDelegated() {
        assertThat(Caller.fromClaims(claims("scp", READ + " " + WRITE, "tid", WORK_TENANT)))
                .isEqualTo(Caller.of(DELEGATED_WORK, READ, WRITE).withTenant(WORK_TENANT));
        assertThat(Caller.fromClaims(claims("scp", WRITE, "tid", PERSONAL_TENANT)))
                .isEqualTo(Caller.of(DELEGATED_PERSONAL, WRITE).withTenant(PERSONAL_TENANT));
        assertThat(Caller.fromClaims(claims("scp", WRITE, "idtyp", "user")))
                .isEqualTo(Caller.of(DELEGATED_WORK, WRITE));
    }

    @Test
    void claimsThatMakeNoCallerSayWhatIsMissing() {
        assertThat(Caller.problem(claims("roles", List.of(READ)))).contains("`roles`", "no `idtyp`", "`app`");
        assertThat(Caller.problem(claims("roles", List.of(READ), "idtyp", "App")))
                .contains("another `idtyp`", "`app`");
        assertThat(Caller.problem(Map.of())).contains("`scp`", "`roles`", "`idtyp`");
        assertThat(Caller.problem(claims("scp", READ, "tid", null))).contains("`tid`");
        assertThat(Caller.problem(claims("roles", List.of(READ), "idtyp", "app", "tid", PERSONAL_TENANT)))
                .contains("personal");
    }

    @Test
    void claimsThatMakeACallerHaveNoProblem() {
        assertThat(Caller.problem(claims("scp", READ))).isNull();
        assertThat(Caller.problem(claims("roles", List.of(READ), "idtyp", "app")))
                .isNull();
    }

    @Test
    void rolesOfAnApplicationAreItsGrants() {
        assertThat(Caller.fromClaims(claims("roles", List.of(READ, WRITE), "idtyp", "app", "tid", WORK_TENANT)))
                .isEqualTo(Caller.of(APPLICATION, READ, WRITE).withTenant(WORK_TENANT));
        assertThat(Caller.fromClaims(claims("roles", Set.of(WRITE), "idtyp", "app")))
                .isEqualTo(Caller.of(APPLICATION, WRITE));
    }

    static List<Arguments> scopesOfAnotherType() {
        return List.of(
                arguments(List.of(WRITE)),
                arguments(List.of()),
                arguments(5L),
                arguments(0.5),
                arguments(true),
                arguments(false),
                arguments(Map.of("value", WRITE)),
                arguments(Map.of()),
                arguments('x'),
                arguments((Object) new String[] {WRITE}));
    }

    @ParameterizedTest
    @MethodSource("scopesOfAnotherType")
    void scopesOfAnotherTypeAreDelegatedAndGrantNothing(Object scp) {
        assertThat(Caller.fromClaims(claims("scp", scp))).isEqualTo(Caller.of(DELEGATED_WORK));
        assertThat(Caller.fromClaims(claims("scp", scp, "roles", List.of(WRITE), "idtyp", "app")))
                .isEqualTo(Caller.of(DELEGATED_WORK));
    }

    @Test
    void scopesThatAreNullAreThereAndGrantNothing() {
        assertThat(mayPatch(Caller.fromClaims(claims("scp", null)))).isFalse();
        assertThat(mayPatch(Caller.fromClaims(claims("scp", null, "roles", List.of(WRITE), "idtyp", "app"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   "})
    void blankScopesAreDelegatedAndGrantNothing(String scp) {
        assertThat(Caller.fromClaims(claims("scp", scp, "roles", List.of(WRITE), "idtyp", "app")))
                .isEqualTo(Caller.of(DELEGATED_WORK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                READ + "," + WRITE,
                WRITE + "," + READ,
                WRITE + ";" + READ,
                READ + "\t" + WRITE,
                READ + "\n" + WRITE,
                READ + "\u00A0" + WRITE,
                READ + "\u3000" + WRITE,
                "\t" + WRITE,
                WRITE + "\r",
                "\uFEFF" + WRITE,
                "\"" + WRITE + "\"",
                "[" + WRITE + "]",
                READ + "+" + WRITE,
                READ + "%20" + WRITE
            })
    void onlySpacesSeparateScopes(String scp) {
        var caller = Caller.fromClaims(claims("scp", scp));
        assertThat(caller).isEqualTo(Caller.of(DELEGATED_WORK, scp));
        assertThat(mayPatch(caller)).isFalse();
    }

    @Test
    void moreSpacesThanOneMakeNoEmptyGrant() {
        assertThat(Caller.fromClaims(claims("scp", " " + READ + "  " + WRITE + " ")))
                .isEqualTo(Caller.of(DELEGATED_WORK, READ, WRITE));
    }

    @Test
    void scopesAreDelegatedWhateverTheRolesAndTheKindOfToken() {
        assertThat(Caller.fromClaims(claims("scp", READ, "roles", List.of(WRITE), "idtyp", "app")))
                .isEqualTo(Caller.of(DELEGATED_WORK, READ));
        assertThat(Caller.fromClaims(claims("scp", READ, "roles", List.of(WRITE))))
                .isEqualTo(Caller.of(DELEGATED_WORK, READ));
    }

    static List<Arguments> rolesOfAnotherType() {
        return List.of(
                arguments((Object) null),
                arguments(WRITE),
                arguments(WRITE + " " + READ),
                arguments(7L),
                arguments(true),
                arguments(Map.of("0", WRITE)),
                arguments((Object) new String[] {WRITE}),
                arguments(List.of()),
                arguments(List.of(WRITE, 1L)),
                arguments(List.of(false, WRITE)),
                arguments(List.of(List.of(WRITE))),
                arguments(List.of(WRITE, List.of())),
                arguments(List.of(Map.of("value", WRITE))),
                arguments(Arrays.asList(WRITE, null)));
    }

    @ParameterizedTest
    @MethodSource("rolesOfAnotherType")
    void rolesThatAreNoListOfTextGrantNothing(@Nullable Object roles) {
        assertThat(Caller.fromClaims(claims("roles", roles, "idtyp", "app"))).isEqualTo(Caller.of(APPLICATION));
    }

    @Test
    void aRoleIsOneNameWhateverIsInIt() {
        var caller = Caller.fromClaims(claims("roles", List.of(READ + " " + WRITE, "", " " + WRITE), "idtyp", "app"));
        assertThat(caller).isEqualTo(Caller.of(APPLICATION, READ + " " + WRITE, "", " " + WRITE));
        assertThat(mayPatch(caller)).isFalse();
    }

    static List<Arguments> otherKindsOfToken() {
        return List.of(
                arguments((Object) null),
                arguments("APP"),
                arguments("App"),
                arguments("user"),
                arguments(""),
                arguments("app "),
                arguments("device"),
                arguments(1L),
                arguments(true),
                arguments(List.of("app")),
                arguments(Map.of("app", "app")),
                arguments('a'));
    }

    @ParameterizedTest
    @MethodSource("otherKindsOfToken")
    void withoutScopesOnlyAnApplicationIsACaller(@Nullable Object idtyp) {
        assertThat(Caller.fromClaims(claims("roles", List.of(WRITE), "idtyp", idtyp)))
                .isNull();
    }

    @Test
    void withoutUsableClaimsThereIsNoCaller() {
        assertThat(Caller.fromClaims(Map.of())).isNull();
        assertThat(Caller.fromClaims(claims("roles", List.of(WRITE)))).isNull();
        assertThat(Caller.fromClaims(claims("SCP", WRITE, "Roles", List.of(WRITE), "IdTyp", "app")))
                .isNull();
    }

    @Test
    void thereAreNoApplicationsInTheTenantOfPersonalAccounts() {
        assertThat(Caller.fromClaims(claims("roles", List.of(WRITE), "idtyp", "app", "tid", PERSONAL_TENANT)))
                .isNull();
    }

    /** Entra writes GUIDs in lower case with hyphens; another spelling would make the personal tenant one of work. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9188040D-6C67-4C5B-B112-36A304B66DAD",
                "9188040d-6c67-4c5b-b112-36a304b66daD",
                "{9188040d-6c67-4c5b-b112-36a304b66dad}",
                "(9188040d-6c67-4c5b-b112-36a304b66dad)",
                "9188040d6c674c5bb11236a304b66dad",
                "9188040d-6c674c5b-b112-36a304b66dad",
                "urn:uuid:9188040d-6c67-4c5b-b112-36a304b66dad",
                " 9188040d-6c67-4c5b-b112-36a304b66dad",
                "9188040d-6c67-4c5b-b112-36a304b66dad\n",
                "9188040d-6c67-4c5b-b112-36a304b66da",
                "\u0669188040d-6c67-4c5b-b112-36a304b66dad",
                "contoso.onmicrosoft.com",
                "common",
                ""
            })
    void aTenantThatIsSpelledAsEntraNeverDoesIsNoCaller(String tenant) {
        assertThat(Caller.fromClaims(claims("scp", WRITE, "tid", tenant))).isNull();
        assertThat(Caller.fromClaims(claims("roles", List.of(WRITE), "idtyp", "app", "tid", tenant)))
                .isNull();
        assertThat(Caller.problem(claims("scp", WRITE, "tid", tenant))).contains("`tid`", "lower case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "Place.*",
                "Place.ReadWrite.*",
                "*.All",
                ".*",
                "Place.ReadWrite",
                "Place.ReadWrite.All.More",
                "ReadWrite.All",
                "SCOPE_Place.ReadWrite.All",
                "https://graph.microsoft.com/Place.ReadWrite.All",
                "00000003-0000-0000-c000-000000000000/Place.ReadWrite.All",
                "4c06a06a-098a-4063-868e-5dfee3827264",
                "https://graph.microsoft.com/.default",
                ".default",
                "Place.ReadWrite.All ",
                " Place.ReadWrite.All",
                "Place.ReadWrite.All\u0000",
                "Place.ReadWr\u0131te.All", // dotless i
                "Place.ReadWrite.A\u217C\u217C", // small Roman numeral fifty
                "Place-ReadWrite-All",
                "Place.Read.All,Place.ReadWrite.All",
                ""
            })
    void onlyTheWholeNameGrants(String name) {
        for (Scheme scheme : List.of(DELEGATED_WORK, APPLICATION)) {
            assertThat(mayPatch(Caller.of(scheme, name))).isFalse();
            assertThat(mayPatch(Caller.of(scheme, WRITE))).isTrue();
        }
    }

    @Test
    void grantsAreCopiedAndCannotBeChanged() {
        var names = new ArrayList<>(List.of(READ));
        var caller = Caller.of(APPLICATION, names);
        names.add(WRITE);

        assertThat(caller.grants()).containsExactly(READ);
        assertThatThrownBy(() -> caller.grants().add(WRITE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aClaimThatIsChangedLaterDoesNotChangeTheCaller() {
        var roles = new ArrayList<>(List.of(READ));
        var caller = Caller.fromClaims(claims("roles", roles, "idtyp", "app"));
        roles.add(WRITE);

        assertThat(caller).isEqualTo(Caller.of(APPLICATION, READ));
    }

    @Test
    void aGrantMayBeNamedTwice() {
        assertThat(Caller.of(APPLICATION, READ, READ)).isEqualTo(Caller.of(APPLICATION, List.of(READ, READ)));
        assertThat(Caller.of(APPLICATION, READ, READ).grants()).containsExactly(READ);
    }

    @Test
    void callersAreEqualIfSchemeAndGrantsAre() {
        var caller = Caller.of(APPLICATION, READ, WRITE);

        assertThat(caller)
                .isEqualTo(Caller.of(APPLICATION, List.of(WRITE, READ)))
                .hasSameHashCodeAs(Caller.of(APPLICATION, WRITE, READ))
                .isNotEqualTo(Caller.of(DELEGATED_WORK, READ, WRITE))
                .isNotEqualTo(Caller.of(APPLICATION, READ))
                .isNotEqualTo(null)
                .isNotEqualTo("application");
    }

    @Test
    void aCallerThatHasAskedAModelIsStillEqual() {
        var caller = Caller.of(DELEGATED_WORK, WRITE);
        assertThat(mayPatch(caller)).isTrue();

        assertThat(caller).isEqualTo(Caller.of(DELEGATED_WORK, WRITE));
    }

    @Test
    void textNamesSchemeAndGrants() {
        assertThat(Caller.of(DELEGATED_PERSONAL, READ)).hasToString("delegated personal [Place.Read.All]");
        assertThat(Caller.of(APPLICATION)).hasToString("application []");
    }

    @Test
    void schemesHaveTheKeysOfThePublishedModelExactly() {
        assertThat(Stream.of("DelegatedWork", "DelegatedPersonal", "Application")
                        .map(Scheme::ofKey))
                .containsExactly(Scheme.values());
        assertThat(Scheme.values()).extracting(Scheme::key).allSatisfy(key -> {
            assertThat(Scheme.ofKey(key.toUpperCase(Locale.ROOT))).isNull();
            assertThat(Scheme.ofKey(key + " ")).isNull();
        });
        assertThat(Scheme.ofKey("")).isNull();
    }

    @Test
    void aTenantThatIsNoTextIsNoCaller() {
        assertThat(Caller.fromClaims(Map.of("scp", "X", "tid", List.of("9188040d-6c67-4c5b-b112-36a304b66dad"))))
                .isNull();
        assertThat(Caller.fromClaims(Map.of("idtyp", "app", "roles", List.of("X"), "tid", 1)))
                .isNull();
    }

    /** Rules and audit want to know whom the token names; what may be done does not depend on it. */
    @Test
    void theTokensOwnSubjectAndTenantAreKept() {
        var user = requireNonNull(Caller.fromClaims(claims("scp", WRITE, "oid", "user-1", "tid", WORK_TENANT)));
        assertThat(user.subject()).isEqualTo("user-1");
        assertThat(user.tenant()).isEqualTo(WORK_TENANT);
        var application = requireNonNull(
                Caller.fromClaims(claims("roles", List.of(WRITE), "idtyp", "app", "oid", "app-1", "tid", WORK_TENANT)));
        assertThat(application.subject()).isEqualTo("app-1");
        assertThat(application.tenant()).isEqualTo(WORK_TENANT);
    }

    @Test
    void aTokenNeedNotNameSubjectAndTenant() {
        var caller = requireNonNull(Caller.fromClaims(claims("scp", WRITE)));
        assertThat(caller.subject()).isNull();
        assertThat(caller.tenant()).isNull();
        assertThat(requireNonNull(Caller.fromClaims(claims("scp", WRITE, "oid", 5)))
                        .subject())
                .isNull();
    }

    @Test
    void subjectAndTenantAreAPartOfTheValue() {
        var caller = Caller.of(DELEGATED_WORK, WRITE);
        var named = caller.withSubject("user-1").withTenant("tenant-1");
        assertThat(named)
                .isEqualTo(caller.withTenant("tenant-1").withSubject("user-1"))
                .hasSameHashCodeAs(caller.withTenant("tenant-1").withSubject("user-1"))
                .isNotEqualTo(caller)
                .isNotEqualTo(named.withSubject("user-2"))
                .isNotEqualTo(named.withTenant(null));
        assertThat(named.grants()).isEqualTo(caller.grants());
        assertThat(named.withSubject(null).withTenant(null)).isEqualTo(caller);
    }
}

package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An embedder's own rules: a caller may change the places of its own building, and nobody may delete one. */
class PermissionPolicyTest {
    private static final PermissionModel MODEL = PermissionModel.of(List.of(
            PermissionRule.of(
                    Permission.of("Place.ReadWrite.All", APPLICATION),
                    List.of("GET", "PATCH", "DELETE"),
                    List.of("/places/{id}"),
                    "test"),
            PermissionRule.of(Permission.of("Guest", APPLICATION), List.of("GET"), List.of("/places/{id}"), "test")));
    private static final Map<String, String> BUILDINGS = Map.of("room", "hq", "shed", "garden");
    private static final Caller CALLER =
            Caller.of(APPLICATION, "Place.ReadWrite.All").withSubject("hq");
    private static final PermissionPolicy POLICY = PermissionPolicy.of(MODEL)
            .forbid("nobody deletes a place", asked -> asked.method().equals("DELETE"))
            .require(
                    "only places of one's own building",
                    asked -> !asked.method().equals("GET") && asked.template().equals("/places/{id}"),
                    asked -> String.valueOf(asked.caller().subject())
                            .equals(BUILDINGS.get(asked.parameters().get(0))));

    @Test
    void withoutRulesAPolicySaysWhatItsModelSays() {
        var policy = PermissionPolicy.of(MODEL);
        Ruling ruling = policy.decide(CALLER, "DELETE", "/places/shed");
        assertThat(ruling.isAllowed()).isTrue();
        assertThat(ruling.objections()).isEmpty();
        assertThat(ruling).hasToString(ruling.decision().explanation());
        assertThat(policy.decide(Caller.of(APPLICATION), "DELETE", "/places/shed")
                        .isAllowed())
                .isFalse();
    }

    @Test
    void forbiddingWinsOverAllowing() {
        Ruling ruling = POLICY.decide(CALLER, "DELETE", "/places/room");
        assertThat(ruling.isAllowed()).isFalse();
        assertThat(ruling.decision()).isInstanceOf(Allowed.class);
        assertThat(ruling.objections()).containsExactly("nobody deletes a place");
        assertThat(ruling.explanation())
                .isEqualTo(
                        "/places/{id} is forbidden: nobody deletes a place; without that DELETE /places/{id} is allowed by"
                                + " Place.ReadWrite.All (application)");
    }

    @Test
    void aConditionLooksAtTheResource() {
        assertThat(POLICY.decide(CALLER, "PATCH", "/places('room')").isAllowed())
                .isTrue();
        assertThat(POLICY.decide(CALLER, "PATCH", "/places/shed").isAllowed()).isFalse();
        assertThat(POLICY.decide(CALLER, "PATCH", "/places/unknown").isAllowed())
                .isFalse();
        assertThat(POLICY.decide(CALLER, "GET", "/places/shed").isAllowed()).isTrue();
    }

    /** What is not the literal where something is allowed is the literal where it is forbidden. */
    @ParameterizedTest
    @ValueSource(strings = {"/places/boss", "/places/BOSS", "/places('boss')", "/places(id='boss')", "/places/b%6Fss"})
    void noSpellingOfAKeyIsAWayAroundAForbiddingModel(String path) {
        var grant = Permission.of("Place.ReadWrite.All", Scheme.APPLICATION);
        var everywhere = PermissionModel.of(
                List.of(PermissionRule.of(grant, Set.of("PATCH"), List.of("/places/{id}"), "allowed")));
        var boss = PermissionModel.of(
                List.of(PermissionRule.of(grant, Set.of("PATCH"), List.of("/places/boss"), "forbidden")));
        var policy = PermissionPolicy.of(everywhere).forbid("the boss's room stays", boss);
        var caller = Caller.of(Scheme.APPLICATION, "Place.ReadWrite.All");
        assertThat(policy.decide(caller, "PATCH", path).objections()).containsExactly("the boss's room stays");
        assertThat(policy.decide(caller, "PATCH", "/places('x')").isAllowed()).isTrue();
    }

    @Test
    void allObjectionsAreTold() {
        assertThat(POLICY.decide(CALLER, "DELETE", "/places/shed").objections())
                .containsExactly("nobody deletes a place", "only places of one's own building");
    }

    @Test
    void whatTheModelDeniesNoRuleIsAsked() {
        var policy = PermissionPolicy.of(MODEL).forbid("never asked", asked -> {
            throw new AssertionError();
        });
        for (String path : List.of("/places/1", "/unknown", "//")) {
            Ruling ruling = policy.decide(Caller.of(APPLICATION), "GET", path);
            assertThat(ruling.isAllowed()).isFalse();
            assertThat(ruling.objections()).isEmpty();
        }
    }

    @Test
    void whatAnotherModelAllowsMayBeForbidden() {
        var guests = PermissionModel.of(List.of(PermissionRule.of(
                Permission.of("Guest", APPLICATION), List.of("GET"), List.of("/places/{id}"), "own")));
        var policy = PermissionPolicy.of(MODEL).forbid("no guests", guests);
        assertThat(policy.decide(Caller.of(APPLICATION, "Guest"), "GET", "/places/1")
                        .objections())
                .containsExactly("no guests");
        assertThat(policy.decide(CALLER, "GET", "/places/1").isAllowed()).isTrue();
        assertThat(policy.decide(Caller.of(APPLICATION, "Guest", "Place.ReadWrite.All"), "GET", "/places/1")
                        .isAllowed())
                .isFalse();
    }

    @Test
    void aRuleThatThrowsLetsNobodyIn() {
        var policy = PermissionPolicy.of(MODEL).forbid("fails", asked -> {
            throw new IllegalStateException(asked.path().segments().get(1));
        });
        assertThatThrownBy(() -> policy.decide(CALLER, "GET", "/places/1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1");
    }

    @Test
    void aConditionIsARuleOfThePolicyThatIsMade() {
        var policy = PermissionPolicy.of(MODEL).require("never", asked -> true, asked -> false);
        assertThat(policy.decide(CALLER, "GET", "/places/room").objections()).containsExactly("never");
    }
}

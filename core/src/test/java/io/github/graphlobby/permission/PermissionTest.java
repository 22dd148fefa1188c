package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Permissions and rules are values, and say what nobody could mean. */
class PermissionTest {
    private static final Permission READ = Permission.of("Place.Read.All", APPLICATION);
    private static final PermissionRule RULE = PermissionRule.of(READ, Set.of("GET"), List.of("/places/{id}"), "test");

    @Test
    void ofAPermissionNoMoreMayBeKnown() {
        assertThat(READ.id()).isNull();
        assertThat(READ.adminConsent()).isFalse();
        assertThat(READ.privilegeLevel()).isZero();
        assertThat(READ).hasToString("Place.Read.All (application)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void whatIsKnownOfAPermissionIsKept(int level) {
        Permission known = READ.withId(new UUID(1, 2)).withAdminConsent(true).withPrivilegeLevel(level);

        assertThat(known.id()).isEqualTo(new UUID(1, 2));
        assertThat(known.adminConsent()).isTrue();
        assertThat(known.privilegeLevel()).isEqualTo(level);
        assertThat(known.scheme().key()).isEqualTo("Application");
        assertThat(RULE.source()).isEqualTo("test");
    }

    @Test
    void permissionsAreEqualIfAllThatTheySayIs() {
        assertThat(READ)
                .isEqualTo(Permission.of("Place.Read.All", APPLICATION))
                .hasSameHashCodeAs(Permission.of("Place.Read.All", APPLICATION));
        assertThat(List.of(
                        Permission.of("Place.ReadWrite.All", APPLICATION),
                        Permission.of("Place.Read.All", DELEGATED_WORK),
                        READ.withId(new UUID(1, 2)),
                        READ.withAdminConsent(true),
                        READ.withPrivilegeLevel(3)))
                .doesNotHaveDuplicates()
                .doesNotContain(READ);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void thereIsNoOtherLevel(int level) {
        assertThatThrownBy(() -> READ.withPrivilegeLevel(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a privilege level is 0 to 5, not " + level);
    }

    @Test
    void aPermissionHasAName() {
        assertThatThrownBy(() -> Permission.of(" ", APPLICATION)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RULE.withAlsoRequired(Set.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a permission without a name is required besides Place.Read.All");
    }

    @Test
    void nothingIsRequiredBesidesAnyMoreIfNoNameIsGiven() {
        assertThat(RULE.withAlsoRequired(Set.of("A")).withAlsoRequired(Set.of()))
                .isEqualTo(RULE);
    }

    @Test
    void rulesAreEqualIfAllThatTheySayIs() {
        assertThat(RULE)
                .isEqualTo(PermissionRule.of(READ, List.of("GET"), List.of("/places/{id}"), "test"))
                .hasSameHashCodeAs(PermissionRule.of(READ, List.of("GET"), List.of("/places/{id}"), "test"))
                .hasToString("Place.Read.All (application) allows GET on /places/{id}");
        assertThat(List.of(
                        PermissionRule.of(READ.withAdminConsent(true), Set.of("GET"), List.of("/places/{id}"), "test"),
                        PermissionRule.of(READ, Set.of("PUT"), List.of("/places/{id}"), "test"),
                        PermissionRule.of(READ, Set.of("GET"), List.of("/places"), "test"),
                        PermissionRule.of(READ, Set.of("GET"), List.of("/places/{id}"), "other"),
                        RULE.withLeast(true),
                        RULE.withAlsoRequired(Set.of("A"))))
                .doesNotHaveDuplicates()
                .doesNotContain(RULE);
    }

    @Test
    void aDecisionIsFolded() {
        var model = PermissionModel.of(List.of(RULE));
        assertThat(List.of("Place.Read.All", "Other").stream()
                        .map(grant -> model.decide(Caller.of(APPLICATION, grant), "GET", "/places/1"))
                        .map(decision -> decision.<Object>fold(Allowed::grantedBy, Denied::reason)))
                .containsExactly(List.of(READ), Denied.Reason.INSUFFICIENT_PERMISSIONS);
    }

    @Test
    void toWhatSomebodyCanConsentIsOneOfThreeThings() {
        Permission ordinary = Permission.of("A", APPLICATION);
        Permission specific = ordinary.withResourceSpecific(true);
        Permission only = ordinary.withPreauthorizationOnly(true);
        assertThat(ordinary.isResourceSpecific() || ordinary.isPreauthorizationOnly())
                .isFalse();
        assertThat(specific.isResourceSpecific()).isTrue();
        assertThat(specific.isPreauthorizationOnly()).isFalse();
        assertThat(only.isPreauthorizationOnly()).isTrue();
        assertThat(only.isResourceSpecific()).isFalse();
        assertThat(specific).isNotEqualTo(ordinary).isNotEqualTo(only);
        assertThat(specific.withResourceSpecific(false)).isEqualTo(ordinary).hasSameHashCodeAs(ordinary);
        assertThat(only.withPreauthorizationOnly(false)).isEqualTo(ordinary);
        assertThat(only.withResourceSpecific(false)).isEqualTo(only);
        assertThat(specific.withPreauthorizationOnly(false)).isEqualTo(specific);
        assertThat(specific.withAdminConsent(true)
                        .withPrivilegeLevel(2)
                        .withId(new UUID(1, 2))
                        .isResourceSpecific())
                .isTrue();
    }
}

package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvisioningTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);
    private static final ProvisionedPermission READ =
            ProvisionedPermission.of("Place.Read.All", APPLICATION, ONE, List.of("public"));
    private static final ProvisionedPermission HIDDEN = ProvisionedPermission.of(
                    "Place.Read.All", APPLICATION, TWO, List.of("PPE"))
            .withHidden(true)
            .withEnabled(false);
    private static final ProvisionedPermission WORK =
            ProvisionedPermission.of("Place.Read.All", DELEGATED_WORK, TWO, List.of("public", "PPE"));
    private static final ProvisionedPermission WITHOUT_ID =
            ProvisionedPermission.of("B", APPLICATION, null, List.of()).withEnabled(false);
    private static final Provisioning PROVISIONING = Provisioning.of(List.of(HIDDEN, READ, WORK, WITHOUT_ID));

    private static PermissionModel model(Permission... permissions) {
        return PermissionModel.of(List.of(permissions).stream()
                .map(each -> PermissionRule.of(each, List.of("GET"), List.of("/x"), "test"))
                .toList());
    }

    @Test
    void aPermissionIsFoundByItsIdAndByItsName() {
        assertThat(PROVISIONING.find(ONE)).containsExactly(READ);
        assertThat(PROVISIONING.find(TWO)).containsExactly(HIDDEN, WORK);
        assertThat(PROVISIONING.find(new UUID(3, 3))).isEmpty();
        assertThat(PROVISIONING.find("place.READ.all", APPLICATION)).containsExactly(HIDDEN, READ);
        assertThat(PROVISIONING.find("Place.Read.All", Scheme.DELEGATED_PERSONAL))
                .isEmpty();
        assertThat(PROVISIONING.all()).containsExactly(HIDDEN, READ, WORK, WITHOUT_ID);
    }

    @Test
    void aProvisionedPermissionIsAValue() {
        assertThat(HIDDEN.isHidden()).isTrue();
        assertThat(READ.isHidden()).isFalse();
        assertThat(HIDDEN.isEnabled()).isFalse();
        assertThat(READ.clouds()).containsExactly("public");
        assertThat(READ).isEqualTo(READ.withHidden(false).withEnabled(true)).hasSameHashCodeAs(READ.withEnabled(true));
        assertThat(READ)
                .isNotEqualTo(HIDDEN)
                .isNotEqualTo(READ.withEnabled(false))
                .isNotEqualTo(READ.withHidden(true));
        assertThat(READ).hasToString("Place.Read.All (application) " + ONE);
    }

    @Test
    void aModelGetsTheIdsThatItDoesNotKnow() {
        var known = Permission.of("Place.Read.All", DELEGATED_WORK).withId(new UUID(9, 9));
        var applied = PROVISIONING.applyTo(
                model(Permission.of("Place.Read.All", APPLICATION), known, Permission.of("C", APPLICATION)));
        assertThat(applied.rules())
                .extracting(rule -> rule.permission().id())
                .containsExactly(ONE, new UUID(9, 9), null);
    }

    @Test
    void whatAModelSaysDifferentlyIsFound() {
        var model = model(
                Permission.of("place.read.all", APPLICATION),
                Permission.of("Place.Read.All", DELEGATED_WORK).withId(ONE),
                Permission.of("B", APPLICATION),
                Permission.of("C", APPLICATION));
        assertThat(PROVISIONING.differences(model))
                .extracting(Finding::toString)
                .containsExactly(
                        "NOT_PROVISIONED: B (application) is provisioned without an id",
                        "NOT_ENABLED: B (application) is not enabled",
                        "NOT_PROVISIONED: C (application) is not provisioned",
                        "OTHER_ID: Place.Read.All (delegated work) is provisioned under " + TWO,
                        "OTHER_SPELLING: place.read.all (application) is provisioned as Place.Read.All");
        assertThat(PROVISIONING.differences(
                        model(Permission.of("Place.Read.All", APPLICATION).withId(ONE))))
                .isEmpty();
    }

    /** A model reads a spelling of the documentation as the permission that it means, and so does what compares it. */
    @Test
    void aSpellingOfTheDocumentationIsAnotherSpellingAndNotAnotherPermission() {
        var join = ProvisionedPermission.of("Calls.JoinGroupCall.All", APPLICATION, ONE, List.of());
        var documented = model(Permission.of("Calls.JoinGroupCalls.All", APPLICATION));
        assertThat(Provisioning.of(List.of(join)).differences(documented))
                .extracting(Finding::toString)
                .containsExactly("OTHER_SPELLING: Calls.JoinGroupCalls.All (application) is provisioned as "
                        + "Calls.JoinGroupCall.All");
    }

    @Test
    void theIdIsThatOfWhatIsEnabledAndElseTheFirst() {
        var enabledWithoutId = ProvisionedPermission.of("A", APPLICATION, null, List.of());
        var disabled =
                ProvisionedPermission.of("A", APPLICATION, TWO, List.of()).withEnabled(false);
        assertThat(id(enabledWithoutId, disabled)).isEqualTo(TWO);
        var first = ProvisionedPermission.of("A", APPLICATION, ONE, List.of());
        var second = ProvisionedPermission.of("A", APPLICATION, TWO, List.of());
        assertThat(id(first, second)).isEqualTo(ONE);
        assertThat(id(second, first)).isEqualTo(ONE);
        assertThat(id(first.withEnabled(false), second)).isEqualTo(TWO);
    }

    @Test
    void whatIsProvisionedIsFoundAndCounted() {
        var provisioning = Provisioning.of(List.of(READ, WORK));
        assertThat(provisioning).hasToString("2 provisioned permissions");
        assertThat(provisioning.find(ONE)).containsExactly(READ);
    }

    private static @Nullable UUID id(ProvisionedPermission... provisioned) {
        return Provisioning.of(List.of(provisioned))
                .applyTo(model(Permission.of("A", APPLICATION)))
                .rules()
                .get(0)
                .permission()
                .id();
    }
}

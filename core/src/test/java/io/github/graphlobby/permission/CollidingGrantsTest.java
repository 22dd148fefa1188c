package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Grants that are chosen to have one hash code take no longer than others, which leaves seconds to spare. */
class CollidingGrantsTest {
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final int LETTERS = 17;

    /** {@code Aa} and {@code BB} have the same hash code, and so have all texts of them that are as long. */
    private static final List<String> NAMES =
            IntStream.range(0, 1 << LETTERS).mapToObj(CollidingGrantsTest::name).toList();

    private static String name(int number) {
        var name = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            name.append((number >> i & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static void assertGrants(Caller caller) {
        assertThat(caller.grants().size()).isEqualTo(NAMES.size());
        PermissionModel model = PermissionModel.of(List.of(PermissionRule.of(
                Permission.of(NAMES.get(0), caller.scheme()), List.of("GET"), List.of("/places"), "test")));
        Allowed allowed = (Allowed) model.decide(caller, "GET", "/places");
        assertThat(allowed.unusedGrants().size()).isEqualTo(NAMES.size() - 1);
    }

    @Test
    void scopesOfOneHashCodeAreRead() {
        assertTimeoutPreemptively(AMPLE, () -> {
            Caller caller = Caller.fromClaims(Map.of("scp", String.join(" ", NAMES)));
            assertGrants(requireNonNull(caller));
        });
    }

    @Test
    void rolesOfOneHashCodeAreRead() {
        assertTimeoutPreemptively(AMPLE, () -> {
            Caller caller = Caller.fromClaims(Map.of("idtyp", "app", "roles", NAMES));
            assertGrants(requireNonNull(caller));
        });
    }

    @Test
    void grantsOfOneHashCodeMakeACaller() {
        assertTimeoutPreemptively(AMPLE, () -> assertGrants(Caller.of(Scheme.DELEGATED_WORK, NAMES)));
    }

    @Test
    void grantsKeepTheirOrder() {
        assertThat(Caller.of(Scheme.APPLICATION, "b", "c", "a", "b").grants()).containsExactly("b", "c", "a");
    }
}

package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Permissions of the embedder's own are asked about the path, whoever calls the use case. */
class AccessTest {
    private static final Caller GUEST = Caller.of(Scheme.APPLICATION, "Guest");

    private static GetPlace getPlace(String... templates) {
        var rule = PermissionRule.of(
                Permission.of("Guest", Scheme.APPLICATION), Set.of("GET"), List.of(templates), "test");
        var vintage = Vintage.BETA_2022.withPermissions(PermissionModel.of(List.of(rule)));
        return GetPlace.of(vintage, InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.WORKSPACE)));
    }

    @Test
    void aPathThatTheyDoNotKnowIsForbidden() {
        var get = getPlace("/places/w1");
        assertThat(answer(get.get(GUEST, "w1"))).isEqualTo("success");
        assertThat(answer(get.get(known(GUEST), Samples.match("/places/W1"), Outcome.Success::new)))
                .isEqualTo("success");
        assertThat(answer(get.get(GUEST, "cf100@contoso.com"))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(answer(get.get(known(GUEST), Samples.match("/places/cf100@contoso.com"), Outcome.Success::new)))
                .isEqualTo("403 Authorization_RequestDenied");
    }

    @Test
    void aLiteralBesideAParameterIsNoWayAround() {
        var forbidden = PermissionRule.of(
                Permission.of("Owner", Scheme.APPLICATION), Set.of("GET"), List.of("/places/w1"), "test");
        var rules = List.of(
                PermissionRule.of(
                        Permission.of("Guest", Scheme.APPLICATION), Set.of("GET"), List.of("/places/{id}"), "test"),
                forbidden);
        var vintage = Vintage.BETA_2022.withPermissions(PermissionModel.of(rules));
        var get = GetPlace.of(vintage, InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.WORKSPACE)));
        assertThat(answer(get.get(GUEST, "cf100@contoso.com"))).isEqualTo("success");
        assertThat(answer(get.get(GUEST, "w1"))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(answer(get.get(known(GUEST), Samples.match("/places/w1"), Outcome.Success::new)))
                .isEqualTo("403 Authorization_RequestDenied");
    }

    @Test
    void aMatchOfAnotherOperationIsRefused() {
        var call = Samples.match("/communications/calls/c1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> getPlace("/places/{id}").get(known(GUEST), call, Outcome.Success::new))
                .withMessage("match is of /communications/calls/{id}, which is no template of Get place");
    }

    @Test
    void anyTextIsAKey() {
        var get = getPlace("/places/{id}");
        for (String key : List.of("", "..", "$ref", "microsoft.graph.room", "a/b")) {
            assertThat(answer(get.get(GUEST, key))).isEqualTo("404 ErrorItemNotFound");
        }
    }
}

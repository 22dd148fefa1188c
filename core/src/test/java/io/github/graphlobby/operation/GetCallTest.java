package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Outcomes.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /communications/calls/{id}}, with its participants. */
class GetCallTest {
    private final GetCall get = GetCall.of(Vintage.BETA_2022, InMemoryCallStore.of(List.of(Samples.CALL)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calls.Initiate.All",
                "Calls.AccessMedia.All",
                "Calls.JoinGroupCallAsGuest.All",
                "Calls.JoinGroupCall.All",
                "Calls.InitiateGroupCall.All"
            })
    void aCallIsReadUnderBothRoots(String permission) {
        var caller = Caller.of(Scheme.APPLICATION, permission);
        assertThat(held(get.get(caller, Samples.CALL_ID))).isSameAs(Samples.CALL);
        for (String root : List.of("/communications", "/app")) {
            var match = Samples.match(root + "/calls/" + Samples.CALL_ID.toUpperCase(Locale.ROOT));
            assertThat(held(get.<Versioned<Call>>get(known(caller), match, Outcome.Success::new)))
                    .isSameAs(Samples.CALL);
        }
    }

    @Test
    void callerAndPermissionComeBeforeTheCall() {
        var nowhere = "nowhere";
        assertThat(answer(get.get(null, nowhere))).isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(get.get(Samples.EDITOR, nowhere))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(error(get.get(Samples.BOT, nowhere))).isEqualTo(GraphError.callNotFound());
    }
}

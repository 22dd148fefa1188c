package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends a request, by a bearer token and without; what is refused why, the vectors say. */
class CallersTest {
    private static final Caller READER = Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All");

    private final List<String> tokens = new ArrayList<>();
    private final Callers callers = Callers.bearer(token -> {
        tokens.add(token);
        return token.equals("forged") ? null : Map.of("scp", "Place.Read.All");
    });

    private static GraphRequest request(String... authorization) {
        return GraphRequest.of("GET", "/places/1", Map.of("Authorization", List.of(authorization)), new byte[0]);
    }

    private static @Nullable String refusal(Callers callers, GraphRequest request) {
        return callers.identify(request).<@Nullable String>fold(caller -> null, GraphError::message);
    }

    @Test
    void theVerifierGetsTheTokenAlone() {
        assertThat(callers.of(request("bEARER  a.b-c_d~e+f/g=="))).isEqualTo(READER);
        assertThat(callers.of(request("Bearer forged"))).isNull();
        assertThat(tokens).containsExactly("a.b-c_d~e+f/g==", "forged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic x", "Bearer a b", "Bearer a,b", "Bearerx", "Bearer \"a\""})
    void theVerifierIsNotAskedAboutWhatIsNoToken(String authorization) {
        assertThat(callers.of(request(authorization))).isNull();
        assertThat(callers.of(request("Bearer x", authorization))).isNull();
        assertThat(callers.of(request())).isNull();
        assertThat(tokens).isEmpty();
    }

    @Test
    void aTokenIsNeverRepeated() {
        for (String authorization : List.of("Bearer forged", "Basic forged", "Bearer forged forged")) {
            assertThat(refusal(callers, request(authorization))).doesNotContain("forged");
        }
    }

    /** Whoever implements the port alone is told in general what a token needs. */
    @Test
    void callersOfOnesOwnAreIdentifiedToo() {
        assertThat(refusal(request -> null, request())).contains("missing", "`scp`", "`roles`", "`idtyp`");
        assertThat(requireNonNull(((Callers) request -> READER)
                        .identify(request())
                        .<Caller>fold(caller -> caller, error -> Caller.of(Scheme.APPLICATION))))
                .isSameAs(READER);
    }

    @Test
    void aVerifierThatFailsIsAPortThatFails() {
        var scene = new GraphEndpointScene();
        var endpoint = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        scene.places,
                        scene.calls,
                        Callers.bearer(token -> {
                            throw new IllegalStateException("secret of the verifier");
                        }),
                        () -> new UUID(0, 1),
                        () -> Instant.EPOCH)
                .listener((id, cause) -> scene.heard.add(requireNonNull(cause.getMessage())))
                .build();
        assertThat(endpoint.handle(request("Bearer x")).status()).isEqualTo(500);
        assertThat(endpoint.handle(request()).status()).isEqualTo(401);
        assertThat(scene.heard).containsExactly("secret of the verifier");
    }
}

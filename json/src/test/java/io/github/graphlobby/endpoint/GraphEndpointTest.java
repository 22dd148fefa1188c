package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.CALL_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.ROOM_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphEndpointTest {
    private final GraphEndpointScene scene = new GraphEndpointScene();

    @Test
    void permissionsOfYourOwnAreAskedAboutThePathThatWasSent() {
        var permission = Permission.of("Calls.JoinGroupCall.All", Scheme.APPLICATION);
        var rule = PermissionRule.of(permission, Set.of("GET"), List.of("/app/calls/{id}"), "test");
        var own = GraphEndpoint.builder(
                        Vintage.BETA_2022.withPermissions(PermissionModel.of(List.of(rule))),
                        scene.places,
                        scene.calls,
                        GraphEndpointScene::caller,
                        UUID::randomUUID,
                        () -> Instant.EPOCH)
                .build();
        assertThat(own.handle(json("GET", "/app/calls/c1", "")).status()).isEqualTo(200);
        assertThat(own.handle(json("GET", CALL_PATH, "")).status()).isEqualTo(403);
        assertThat(own.handle(json("GET", ROOM_PATH, "")).status()).isEqualTo(403);
        assertThat(own.handle(json("GET", "/nowhere", "")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/app/calls/c1,         @1600387200",
        "/APP/calls/c1,         @1600387200",
        "/v1.0/app/calls/c1,    @1600387200",
        "/app/calls/none,       @1600387200",
        "/app/nowhere,          @1600387200",
        "/app,                  @1600387200",
        "/app(x=1),             @1600387200",
        "/app//calls,",
        "/apple/calls/c1,",
        "/communications/calls/c1,",
        "/,"
    })
    void whatIsUnderAppIsDeprecatedEvenIfItLeadsNowhere(String path, @Nullable String since) {
        for (String method : List.of("GET", "PUT")) {
            assertThat(scene.endpoint(scene.places, scene.calls)
                            .build()
                            .handle(json(method, path, ""))
                            .headers()
                            .get("Deprecation"))
                    .isEqualTo(since);
        }
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        var builder = scene.endpoint(scene.places, scene.calls);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.metadataHttpStatus(201))
                .withMessage("updateMetadata answers 200 or 202, not 201");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.commsOperationStatus(OperationStatus.FAILED));
    }
}
